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
            {{Blocks(Properties(model), Lines(Storage.Fields(model)), Reader(model), Writer(model))}}
        }
        """));

    private static IEnumerable<string> Usings(ObjectModel model) =>
        [Namespaces.CompilerServices, Namespaces.JsonSerialization, .. model.Properties.SelectMany(Storage.Namespaces)];

    private static string Properties(ObjectModel model) =>
        Layout.List($"private static readonly JsonProperties {Names(model)} = new(", model.Properties.Select(static property => Literal.Of(property.WireName)), ");");

    private static string Reader(ObjectModel model) => Code($$"""
        static {{model.Name}} IJsonModel<{{model.Name}}>.ReadJson(ref JsonCursor json)
        {
            {{Blocks(Lines(model.Properties.Select(Local)), Loop(model))}}

            return new {{model.Name}}
            {
                {{Lines(model.Properties.Select(static property => $"{Target(property)} = {Value(property)},"))}}
                Nonconforming = json.EndObject(scope),
            };
        }
        """);

    // A switch without cases is a warning.
    private static string Loop(ObjectModel model) => model.Properties.Count == 0
        ? Code($$"""
            JsonScope scope = json.BeginObject();
            while (json.NextProperty({{Names(model)}}, out _))
            {
            }
            """)
        : Code($$"""
            JsonScope scope = json.BeginObject();
            while (json.NextProperty({{Names(model)}}, out int index))
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

    // C# has to see a value, although the reader gives one to each that is in the text.
    private static string Local(PropertyModel property) => Storage.Type(property) is { } stored
        ? $"{stored} {property.LocalName} = default;"
        : $"{property.Type.Name}? {property.LocalName} = null;";

    private static string Read(PropertyModel property) => Storage.Type(property) is null
        ? $"{property.LocalName} = {JsonValue.Read(property.Type)}"
        : JsonValue.ReadInto(property);

    private static string Target(PropertyModel property) => Storage.Type(property) is null ? property.Name : Storage.Field(property);

    private static string Value(PropertyModel property) => property.IsNullable
        ? property.LocalName
        : $"json.Required({property.LocalName}, {Literal.Of(property.WireName)})";

    private static string Writer(ObjectModel model) => Code($$"""
        void IJsonModel<{{model.Name}}>.WriteJson(JsonObjectWriter json)
        {
            {{Lines(model.Properties.Select(static property => JsonValue.Write(property)))}}
        }
        """);

    private static string Names(ObjectModel model) =>
        PlumbingName.Beside("JsonProperties", [model.Name, .. model.Properties.Select(static property => property.Name)]);
}
