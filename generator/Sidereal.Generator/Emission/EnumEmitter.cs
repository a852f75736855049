using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>A string enumeration as a value type that holds any text and knows those of the document.</summary>
internal static class EnumEmitter
{
    private static readonly string[] Usings =
        [Namespaces.Sidereal, Namespaces.CompilerServices, Namespaces.System, Namespaces.ComponentModel, Namespaces.CodeAnalysis, Namespaces.JsonSerialization];

    public static string Emit(EnumModel model)
    {
        string name = model.Name;
        string values = PlumbingName.Beside("Values", [name, .. model.Values.Select(static value => value.Name)]);
        return SourceFile.Emit(model.Source, Usings, Code($$"""
            {{TypeDoc.Of(model, "Open: a value that the document does not list is kept as it came, and <see cref=\"IsKnown\"/> is false for it.")}}
            [JsonConverter(typeof(OpenEnumJsonConverter<{{name}}>))]
            [TypeConverter(typeof(OpenEnumTypeConverter<{{name}}>))]
            {{Visibility.Of(model)}} readonly struct {{name}} : IOpenEnum<{{name}}>
            {
                {{Layout.List($"private static readonly OpenEnumValues {values} = new(", model.Values.Select(static value => Literal.Of(value.Value)), ");")}}

                private readonly string? _value;

                /// <summary>A value, whether the document lists it or not.</summary>
                /// <param name="value">The text, as it is in JSON.</param>
                /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
                public {{name}}(string value)
                {
                    ArgumentNullException.ThrowIfNull(value);
                    _value = value;
                }

                /// <summary>The values that the document lists.</summary>
                public enum Known
                {
                    {{Lines(model.Values.Select(Member))}}
                }

                {{Blocks(model.Values.Select(value => Property(name, value)))}}

                static OpenEnumValues IOpenEnum<{{name}}>.Values => {{values}};

                bool IDefaultable.IsDefault => _value is null;

                /// <summary>The text, as it is in JSON; empty for <c>default</c>.</summary>
                public string Value => _value ?? "";

                /// <summary>Whether the document lists the value.</summary>
                public bool IsKnown => {{values}}.Contains(Value);

                /// <summary>The value in a form that a <c>switch</c> can tell apart.</summary>
                /// <returns>The member of the value; null when the document does not list it.</returns>
                public Known? AsKnown() => {{values}}.IndexOf(Value) is int index and >= 0 ? (Known)index : null;

                {{Parsing(name)}}

                {{Comparing(name)}}
            }
            """));
    }

    private static string Member(EnumValueModel value) => Code($$"""
        {{Doc.Summary(DocText.Code(value.Value))}}
        {{value.Name}},
        """);

    private static string Property(string name, EnumValueModel value) => Code($$"""
        {{Doc.Summary(DocText.Code(value.Value))}}
        public static {{name}} {{value.Name}} => new({{Literal.Of(value.Value)}});
        """);

    private static string Parsing(string name) => Code($$"""
        /// <summary>Takes any text for a value.</summary>
        /// <param name="s">The text, as it is in JSON.</param>
        /// <param name="provider">Has no effect.</param>
        /// <returns>The value.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
        public static {{name}} Parse(string s, IFormatProvider? provider = null) => new(s);

        /// <summary>Takes any text for a value; null alone is none.</summary>
        /// <param name="s">The text, as it is in JSON.</param>
        /// <param name="provider">Has no effect.</param>
        /// <param name="result">The value.</param>
        /// <returns>Whether <paramref name="s"/> is a text.</returns>
        public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {{name}} result)
        {
            result = s is null ? default : new {{name}}(s);
            return s is not null;
        }

        static {{name}} IOpenEnum<{{name}}>.Create(string value) => new(value);
        """);

    private static string Comparing(string name) => Code($$"""
        /// <summary>The text, as it is in JSON; empty for <c>default</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => Value;

        /// <inheritdoc/>
        public bool Equals({{name}} other) => Value == other.Value;

        /// <inheritdoc/>
        public override bool Equals([NotNullWhen(true)] object? obj) => obj is {{name}} other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => Value.GetHashCode();

        /// <summary>Whether two values have the same text; letter case counts.</summary>
        /// <param name="left">One value.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they are equal.</returns>
        public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

        /// <summary>Whether two values have different texts; letter case counts.</summary>
        /// <param name="left">One value.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they differ.</returns>
        public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
        """);
}
