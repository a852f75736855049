using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The plumbing of an object: how it is read from JSON and written to it.</summary>
internal static class ObjectJsonEmitter
{
    public static string Emit(ObjectModel model) => SourceFile.Emit(model.Source, Usings(model), Code($$"""
        [JsonConverter(typeof(ModelJsonConverter<{{model.Name}}>))]
        partial record {{model.Name}} : IJsonModel<{{model.Name}}>
        {
            {{Blocks(Properties(model), Lines(Storage.Fields(model)), Constructors(model), Reader(model), Writer(model))}}
        }
        """));

    private static IEnumerable<string> Usings(ObjectModel model)
    {
        IEnumerable<string> usings = [Namespaces.CompilerServices, Namespaces.JsonSerialization, .. model.Properties.SelectMany(Storage.Namespaces)];
        return IsWholeByDefault(model)
            ? usings
            : [.. usings, Namespaces.CodeAnalysis, .. model.Properties.Where(IsLocal).SelectMany(static property => Namespaces.Of(property.Type))];
    }

    private static string Properties(ObjectModel model) =>
        Layout.List($"private static readonly JsonProperties {Names(model)} = new(", model.Properties.Select(static property => Literal.Of(property.WireName)), ");");

    private static string Constructors(ObjectModel model) => Blocks(
        Code($$"""
            /// <summary>One whose properties are to be set.</summary>
            public {{model.Name}}()
            {
            }
            """),
        Code($$"""
            {{(IsWholeByDefault(model) ? "" : "[SetsRequiredMembers]")}}
            private {{model.Name}}(ref JsonCursor json)
            {
                {{Blocks(Lines(model.Properties.Where(IsLocal).Select(Local)), Loop(model), Lines([.. model.Properties.Where(IsLocal).Select(Required), "Nonconforming = json.EndObject(scope);"]))}}
            }
            """));

    private static string Reader(ObjectModel model) =>
        $"static {model.Name} IJsonModel<{model.Name}>.ReadJson(ref JsonCursor json) => new(ref json);";

    // A switch without cases is a warning.
    private static string Loop(ObjectModel model) => model.Properties.Count == 0
        ? Code($$"""
            JsonScope scope = json.BeginObject({{Names(model)}});
            while (json.NextProperty(out _))
            {
            }
            """)
        : Code($$"""
            JsonScope scope = json.BeginObject({{Names(model)}});
            while (json.NextProperty(out int index))
            {
                switch (index)
                {
                    {{Lines(model.Properties.Select(Case))}}
                }
            }
            """);

    private static string Case(PropertyModel property, int position) => Code($$"""
        case {{position}}:
            {{Read(property)}};
            break;
        """);

    private static bool IsWholeByDefault(ObjectModel model) => !model.Properties.Any(IsLocal);

    // What must be there is only known at the end.
    private static bool IsLocal(PropertyModel property) => !property.IsNullable;

    private static string Local(PropertyModel property) => $"{property.Type.Name}? {property.LocalName} = null;";

    // A name that begins with a digit in the document is the same for both.
    private static string Required(PropertyModel property) =>
        $"{(property.Name == property.LocalName ? "this." : "")}{property.Name} = json.Required({property.LocalName}, {Literal.Of(property.WireName)});";

    private static string Read(PropertyModel property) => Storage.Type(property) is null
        ? $"{(IsLocal(property) ? property.LocalName : property.Name)} = {JsonValue.Read(property.Type)}"
        : JsonValue.ReadInto(property);

    private static string Writer(ObjectModel model) => Code($$"""
        void IJsonModel<{{model.Name}}>.WriteJson(JsonObjectWriter json)
        {
            {{Lines(model.Properties.Select(static property => JsonValue.Write(property)))}}
        }
        """);

    private static string Names(ObjectModel model) =>
        PlumbingName.Beside("JsonProperties", [model.Name, .. model.Properties.Select(static property => property.Name)]);
}
