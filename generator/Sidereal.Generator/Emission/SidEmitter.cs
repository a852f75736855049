using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>An identifier: 20 bytes for the common shape, text for any other. The two forms differ in what they hold, not in what they offer.</summary>
internal static class SidEmitter
{
    private static readonly string[] Usings =
        [Namespaces.Sidereal, Namespaces.CompilerServices, Namespaces.System, Namespaces.ComponentModel, Namespaces.CodeAnalysis, Namespaces.JsonSerialization];

    public static string Emit(SidModel model)
    {
        SidForm form = SidForm.Of(model);
        SidRule rule = SidRule.Of(model);
        string name = model.Name;
        return SourceFile.Emit(model.Source, Usings, Code($$"""
            {{TypeDoc.Of(model, "Always a whole identifier, or <c>default</c>, which prints as an empty text and is refused as an argument.")}}
            [JsonConverter(typeof(SidJsonConverter<{{name}}>))]
            [TypeConverter(typeof(SidTypeConverter<{{name}}>))]
            {{Visibility.Of(model)}} readonly struct {{name}} : ISid<{{name}}>
            {
                /// <summary>The regular expression (ECMA-262) that each of these identifiers matches.</summary>
                public const string Pattern = {{Literal.Of(model.Pattern)}};

                {{form.Constants}}
                {{rule.Constants}}

                private readonly {{form.Type}} _value;

                private {{name}}({{form.Type}} value) => _value = value;

                static string ISid<{{name}}>.Pattern => Pattern;

                bool IDefaultable.IsDefault => _value.IsDefault;

                {{Blocks(form.Properties, Parsing(model, form, rule), Formatting(form), Comparing(name))}}
            }
            """));
    }

    private static string Parsing(SidModel model, SidForm form, SidRule rule) => Code($$"""
        /// <summary>Reads an identifier.</summary>
        /// <param name="s">The text, all of it.</param>
        /// <param name="provider">Has no effect.</param>
        /// <returns>The identifier, in the letter case of the text.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
        {{Doc.Exception("FormatException", $"The text is not {DocText.Inline(model.Shape)}")}}
        public static {{model.Name}} Parse(
            [{{rule.Attribute}}] string s,
            IFormatProvider? provider = null) =>
            TryParse(s, out {{model.Name}} result) ? result : throw Sid.Mismatch(s, Pattern);

        /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
        public static {{model.Name}} Parse(
            [{{rule.Attribute}}] ReadOnlySpan<char> s,
            IFormatProvider? provider = null) =>
            TryParse(s, out {{model.Name}} result) ? result : throw Sid.Mismatch(s, Pattern);

        /// <summary>Reads an identifier from UTF-8.</summary>
        /// <param name="utf8Text">The text, all of it.</param>
        /// <param name="provider">Has no effect.</param>
        /// <returns>The identifier, in the letter case of the text.</returns>
        {{Doc.Exception("FormatException", $"The text is not {DocText.Inline(model.Shape)}")}}
        public static {{model.Name}} Parse(
            [{{rule.Attribute}}] ReadOnlySpan<byte> utf8Text,
            IFormatProvider? provider = null) =>
            TryParse(utf8Text, out {{model.Name}} result) ? result : throw Sid.Mismatch(utf8Text, Pattern);

        /// <summary>Reads an identifier if the text is one.</summary>
        /// <param name="s">The text, all of it.</param>
        /// <param name="result">The identifier, in the letter case of the text; <c>default</c> if the text is none.</param>
        /// <returns>Whether the text is an identifier.</returns>
        public static bool TryParse(
            [NotNullWhen(true), {{rule.Attribute}}] string? s,
            out {{model.Name}} result)
        {
            {{form.TryParse("s", form.CharRule)}}
        }

        /// <inheritdoc cref="TryParse(string, out {{model.Name}})"/>
        public static bool TryParse(
            [{{rule.Attribute}}] ReadOnlySpan<char> s,
            out {{model.Name}} result)
        {
            {{form.TryParse("s", form.CharRule)}}
        }

        /// <summary>Reads an identifier from UTF-8 if the text is one.</summary>
        /// <param name="utf8Text">The text, all of it.</param>
        /// <param name="result">The identifier, in the letter case of the text; <c>default</c> if the text is none.</param>
        /// <returns>Whether the text is an identifier.</returns>
        public static bool TryParse(
            [{{rule.Attribute}}] ReadOnlySpan<byte> utf8Text,
            out {{model.Name}} result)
        {
            {{form.TryParse("utf8Text", form.Utf8Rule)}}
        }

        /// <inheritdoc/>
        public static bool TryParse(
            [NotNullWhen(true), {{rule.Attribute}}] string? s,
            IFormatProvider? provider,
            out {{model.Name}} result) =>
            TryParse(s, out result);

        /// <inheritdoc/>
        public static bool TryParse(
            [{{rule.Attribute}}] ReadOnlySpan<char> s,
            IFormatProvider? provider,
            out {{model.Name}} result) =>
            TryParse(s, out result);

        /// <inheritdoc/>
        public static bool TryParse(
            [{{rule.Attribute}}] ReadOnlySpan<byte> utf8Text,
            IFormatProvider? provider,
            out {{model.Name}} result) =>
            TryParse(utf8Text, out result);
        """);

    private static string Formatting(SidForm form) => Code($$"""
        /// <inheritdoc/>
        public bool TryFormat(
            Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
            _value.TryFormat(destination, {{form.CharPrefix}}out charsWritten);

        /// <inheritdoc/>
        public bool TryFormat(
            Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
            _value.TryFormat(utf8Destination, {{form.Utf8Prefix}}out bytesWritten);

        /// <summary>The text of the identifier; empty for <c>default</c>.</summary>
        /// <returns>The text, in the letter case that it was read in.</returns>
        public override string ToString() => _value.ToString({{form.Prefix}});

        /// <inheritdoc/>
        public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
        """);

    private static string Comparing(string name) => Code($$"""
        /// <inheritdoc/>
        public bool Equals({{name}} other) => _value.Equals(other._value);

        /// <inheritdoc/>
        public override bool Equals([NotNullWhen(true)] object? obj) => obj is {{name}} other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _value.GetHashCode();

        /// <inheritdoc/>
        public int CompareTo({{name}} other) => _value.CompareTo(other._value);

        /// <summary>Whether two identifiers have the same text; letter case counts.</summary>
        /// <param name="left">One identifier.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they are equal.</returns>
        public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

        /// <summary>Whether two identifiers have different texts; letter case counts.</summary>
        /// <param name="left">One identifier.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they differ.</returns>
        public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
        """);
}
