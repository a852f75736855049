using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The face of an object: its documentation and its properties, nothing else.</summary>
internal static class ObjectEmitter
{
    public static string Emit(ObjectModel model) => SourceFile.Emit(model.Source, [Namespaces.Sidereal, Namespaces.Collections, .. model.Properties.SelectMany(static property => Namespaces.Of(property.Type))], Code($$"""
        {{TypeDoc.Of(model)}}
        {{Visibility.Of(model)}} sealed partial record {{model.Name}}
        {
            {{Blocks([.. model.Properties.Select(Property), Nonconforming])}}
        }
        """));

    private const string Nonconforming = """
        /// <summary>The values that did not fit their declared type, by their name in JSON; null when all of them fitted.</summary>
        public IReadOnlyDictionary<string, RawJson>? Nonconforming { get; init; }
        """;

    private static string Property(PropertyModel property) => Code($$"""
        {{Doc.Summary(DocText.Inline(property.Documentation.Summary))}}
        {{Doc.Remarks([.. DocText.Paragraphs(property.Documentation.Remarks), $"{DocText.Code(property.WireName)} in JSON."])}}
        public {{Type(property)}} {{property.Name}} {{Storage.Accessors(property)}}
        """);

    private static string Type(PropertyModel property) => property.IsNullable ? property.Type.Name + "?" : "required " + property.Type.Name;
}
