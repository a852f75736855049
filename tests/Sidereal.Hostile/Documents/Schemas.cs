using System;
using System.Collections.Generic;
using System.Linq;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>Legal JSON that asks for more than a client: things by the hundred thousand, names that are equal or endless, patterns that backtrack.</summary>
internal static class Schemas
{
    private const int Many = 100_000;

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    private static readonly string[] NamesOfCSharp = ["class", "namespace", "GetType", "Equals", "ToString", "this", "record", "value", "field", "<>c", "_", "", " ", "\\\"; #error x", "*/", "</summary>"];

    public static IEnumerable<HostileDocument> All =>
    [
        Legal("schemas/100000-properties.json", static () => Frame.Properties(Numbered(Many, static i => $"\"p{i}\":{{\"type\":\"string\"}}"))),
        Legal("schemas/100000-properties.yaml", static () => "# YAML\n" + Frame.Properties(Numbered(Many, static i => $"\"p{i}\": {{\"type\": \"string\"}}"))),
        Legal("schemas/3000-objects.json", static () => Frame.Properties(Numbered(3_000, static i => $"\"p{i}\":{{\"type\":\"object\",\"properties\":{{\"q{i}\":{{}}}}}}"))),
        Legal("schemas/100000-schemas-that-nobody-uses.json", static () => Frame.Schema("""{ "$ref": "#/components/schemas/S7" }""", Numbered(Many, static i => $"\"S{i}\":{{\"type\":\"object\",\"properties\":{{\"a\":{{\"type\":\"string\"}}}}}}"))),
        Legal("schemas/100000-values.json", static () => Frame.Properties($"\"p\":{{\"type\":\"string\",\"enum\":[{Numbered(Many, static i => $"\"v{i}\"")}]}}")),
        Legal("schemas/20000-required-names.json", static () => Frame.Schema($"{{\"type\":\"object\",\"required\":[{Numbered(20_000, static i => $"\"p{i}\"")}],\"properties\":{{{Numbered(20_000, static i => $"\"p{i}\":{{}}")}}}}}")),
        Legal("schemas/10000-operations.json", static () => Frame.Paths(Numbered(10_000, static i => $"\"/p{i}\":{{\"get\":{{\"operationId\":\"Op{i}\",\"responses\":{{\"204\":{{\"description\":\"\"}}}}}}}}"))),
        Legal("schemas/20000-parameters.json", static () => Frame.Parameters(Numbered(20_000, static i => $"{{\"name\":\"p{i}\",\"in\":\"query\",\"schema\":{{\"type\":\"string\"}}}}"))),
        Told("schemas/20000-parameters-that-are-one.json", static () => Frame.Operation($"\"parameters\":[{Numbered(20_000, static _ => "{\"$ref\":\"#/components/parameters/P\"}")}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}", components: """ "parameters": { "P": { "name": "p", "in": "query", "schema": { "type": "string" } } } """), "SDR2005", 1000, last: "SDR1003"),
        Legal("schemas/parameters-shared-by-operations.json", static () => Frame.Paths($"\"/p\":{{\"parameters\":[{Numbered(2_000, static i => $"{{\"name\":\"p{i}\",\"in\":\"query\",\"schema\":{{\"type\":\"string\"}}}}")}],{string.Join(',', Methods.Select(static method => $"\"{method}\":{{\"operationId\":\"{method}It\",\"parameters\":[{Numbered(2_000, i => $"{{\"name\":\"q{i}\",\"in\":\"query\",\"schema\":{{}}}}")}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}}}"))}}}")),
        Legal("schemas/100000-tags.json", static () => Frame.Operation($"\"tags\":[{Numbered(Many, static i => $"\"t{i}\"")}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}")),
        Legal("schemas/100000-media-types.json", static () => Frame.Operation($"\"responses\":{{\"200\":{{\"description\":\"\",\"content\":{{{Numbered(Many, static i => $"\"a/b{i}+json\":{{\"schema\":{{\"type\":\"object\",\"properties\":{{\"a\":{{}}}}}}}}")}}}}}}}")),
        Legal("schemas/path-of-a-megabyte.json", static () => Frame.Operation("\"responses\":{\"204\":{\"description\":\"\"}}", "/" + new string('a', 1_000_000))),
        Legal("schemas/path-of-parameters.json", static () => Frame.Parameters(Numbered(2_000, static i => $"{{\"name\":\"p{i}\",\"in\":\"path\",\"required\":true,\"schema\":{{\"type\":\"string\"}}}}"), string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"/{{p{i}}}")))),
        Legal("schemas/names-of-a-megabyte.json", static () => Frame.Properties($"\"{new string('n', 1_000_000)}\":{{\"type\":\"object\",\"properties\":{{\"{new string('m', 1_000_000)}\":{{\"type\":\"string\"}}}}}}").Replace("GetThing", new string('O', 1_000_000), StringComparison.Ordinal)),
        Legal("schemas/pattern-of-a-megabyte.json", static () => Frame.Properties($"\"p\":{{\"type\":\"string\",\"pattern\":\"^{Repeat("[a-z]", 200_000)}$\"}}")),
        Told("schemas/names-that-are-one.json", static () => Frame.Properties(string.Join(',', Enumerable.Range(1, 3_000).Select(static i => $"\"{new string('-', i)}a\":{{}}"))), "SDR3001", 1000),
        Told("schemas/values-that-are-one.json", static () => Frame.Properties($"\"p\":{{\"type\":\"string\",\"enum\":[{string.Join(',', Enumerable.Range(1, 3_000).Select(static i => $"\"{new string('-', i)}a\""))}]}}"), "SDR3001", 1000),
        Told("schemas/operations-that-are-one.json", static () => Frame.Paths(Numbered(10_000, static i => $"\"/p{i}\":{{\"get\":{{\"operationId\":\"op\",\"responses\":{{\"204\":{{\"description\":\"\"}}}}}}}}")), "SDR3001", 1000),
        Told("schemas/20000-kept-as-json.json", static () => Frame.Properties(Numbered(20_000, static i => $"\"p{i}\":{{\"oneOf\":[]}}")), "SDR3003", 1000),
        Told("schemas/20000-wrong-types.json", static () => Frame.Properties(Numbered(20_000, static i => $"\"p{i}\":{{\"type\":\"t\"}}")), "SDR2005", 1000, last: "SDR1003"),
        Told("schemas/100000-wrong-paths.json", static () => Frame.Paths(Numbered(Many, static i => $"\"p{i}\":{{}}")), "SDR2005", 1000, last: "SDR1003"),
        .. Frame.Both("schemas/deep-in-every-way", Frame.Properties(""" "a": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": {|SDR3003:{ "type": "array", "items": { "type": "object", "properties": { "b": {} } } }|} } } } """)),
        .. Frame.Both("schemas/keywords-of-the-wrong-kind", Frame.Schema(
            """
            { "type": "object", "required": {|SDR2006:{}|}, "properties": {
                "a": { "type": {|SDR2005:{}|}, "enum": {|SDR2006:7|} }, "b": { "properties": {|SDR2005:[]|} }, "c": {|SDR2005:[]|}, "d": {|SDR2005:"string"|}, "e": true, "f": {|SDR2005:null|},
                "g": { "type": "array", "items": {|SDR2005:[]|} }, "h": { "type": "string", "pattern": {|SDR2006:[]|}, "format": {|SDR2006:{}|} }, "i": { "allOf": {} , "type": [{|SDR2005:[]|}, {|SDR2005:"x"|}] } } }
            """).Replace("\"allOf\": {}", "{|SDR3003:\"allOf\"|}: {}", StringComparison.Ordinal)),
        .. Frame.Both("schemas/lines-in-a-message", Frame.Operation("\"parameters\":[{\"name\":\"a\\nb\",\"in\":{|SDR2005:\"c\\r\\nd\\u2028e\\u202E\"|},\"schema\":{}}],\"responses\":{\"204\":{\"description\":\"\"}}")),
        .. Frame.Both("schemas/megabyte-in-a-message", Frame.Operation($"\"parameters\":[{{\"name\":\"a\",\"in\":{{|SDR2005:\"{new string('x', 1_000_000)}\"|}},\"schema\":{{}}}}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}")),
        .. Frame.Both("schemas/version-of-a-megabyte", Frame.Top("\"x-a\": 1").Replace("\"3.0.3\"", $"{{|SDR2002:\"3.0.{new string('1', 1_000_000)}x\"|}}", StringComparison.Ordinal), isRead: false),
        .. Frame.Both("schemas/swagger", """{ "swagger": {|SDR2002:"2.0"|}, "paths": {} }""", isRead: false),
        Fatal("schemas/no-version.json", static () => """{ "paths": {} }""", "SDR2002", static _ => 0, 1),
        Fatal("schemas/no-version.yaml", static () => "paths: {}\n", "SDR2002", static _ => 0, 1),
        .. Frame.Both("schemas/version-of-a-list", """{ "openapi": {|SDR2002:[ "3.0.3" ]|}, "paths": {} }""", isRead: false),
        .. Frame.Both("schemas/names-of-csharp", Frame.Properties(string.Join(',', NamesOfCSharp.Select(static name => $"\"{name}\":{{\"type\":\"string\",\"description\":\"{name}\"}}")))).Select(Anyhow),
    ];

    /// <summary>A client comes out, and what else is said is another test's business.</summary>
    private static HostileDocument Anyhow(HostileDocument document) => document with { Build = () => document.Build() with { Due = [Due.Anything] } };

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Numbered(int count, Func<int, string> piece) => string.Join(',', Enumerable.Range(0, count).Select(piece));
}
