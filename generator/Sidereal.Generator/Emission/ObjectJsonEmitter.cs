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
            {{Layout.List($"private static readonly JsonProperties {Names(model)} = new(", model.Properties.Select(static property => Literal.Of(property.WireName)), ");")}}

            {{Reader(model)}}

            {{Writer(model)}}
        }
        """));

    private static IEnumerable<string> Usings(ObjectModel model) =>
        [Namespaces.CompilerServices, Namespaces.JsonSerialization, .. model.Properties.SelectMany(static property => Namespaces.Of(property.Type))];

    private static string Reader(ObjectModel model) => Code($$"""
        static {{model.Name}} IJsonModel<{{model.Name}}>.ReadJson(ref JsonCursor json)
        {
            {{Blocks(Lines(model.Properties.Select(static property => $"{property.Type.Name}? {property.LocalName} = null;")), Loop(model))}}

            return new {{model.Name}}
            {
                {{Lines(model.Properties.Select(static property => $"{property.Name} = {Value(property)},"))}}
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
            {{property.LocalName}} = {{JsonValue.Read(property.Type)}};
            break;
        """);

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
