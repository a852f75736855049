using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Hostile.Documents;

/// <summary>References out of the document, in circles, into nothing, and by the thousand.</summary>
internal static class References
{
    private const int Many = 10_000;

    private static readonly string[] Outside =
    [
        "https://sidereal.invalid/a.yaml", "http://127.0.0.1:9/a.yaml#/b", "HTTPS://sidereal.invalid/", "//sidereal.invalid/a.yaml", "ftp://sidereal.invalid/a", "file:///etc/passwd", "/etc/passwd", "../../../../etc/passwd",
        "etc/passwd#/a", "C:\\\\Windows\\\\win.ini", "\\\\\\\\sidereal.invalid\\\\share\\\\a.yaml", "~/secret.yaml", "$HOME/secret.yaml", "data:application/json,{}", "jar:file:a!/b", "a.yaml", "./a.yaml#/components/schemas/A", "/proc/self/environ", "/dev/stdin", "",
    ];

    private static readonly string[] Nowhere =
    [
        "#", "#name", "#/", "#//", "#/a/b/c", "#/components/schemas/Missing", "#/components/schemas/A/properties/missing", "#/paths/-1", "#/paths/~1sound/get/responses/99999999999999999999", "#/%", "#/%ZZ", "#/%00", "#/~", "#/~2", "# /a", "#/components/schemas/../schemas/A",
    ];

    public static IEnumerable<HostileDocument> All =>
    [
        .. Outside.SelectMany(static (reference, index) => Frame.Both($"references/outside-{index}", Frame.Properties($$""" "p": { "$ref": {|SDR2004:"{{reference}}"|} } """))),
        .. Nowhere.SelectMany(static (reference, index) => Frame.Both($"references/nowhere-{index}", Frame.Properties($$""" "p": { "$ref": {|SDR2004:"{{reference}}"|} } """, """ "A": {} """))),
        .. Frame.Both("references/outside-everywhere", Frame.Paths(
            """
            "/a": { "$ref": {|SDR2004:"https://sidereal.invalid/path"|} },
            "/b": { "get": { "$ref": {|SDR2004:"https://sidereal.invalid/operation"|} } },
            "/c": { "get": { "operationId": "C", "parameters": [ { "$ref": {|SDR2004:"https://sidereal.invalid/parameter"|} } ], "responses": { "204": { "description": "" } } } },
            "/d": { "get": { "operationId": {|SDR3002:|}"D", "responses": { "200": { "$ref": {|SDR2004:"https://sidereal.invalid/response"|} } } } }
            """).Replace("{|SDR3002:|}\"D\"", "\"D\"", StringComparison.Ordinal).Replace("\"/d\": { \"get\"", "\"/d\": { {|SDR3002:\"get\"|}", StringComparison.Ordinal)),
        .. Frame.Both("references/to-itself", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A" } """, """ "A": { "$ref": {|SDR2004:"#/components/schemas/A"|} } """)).Select(Relaxed),
        .. Frame.Both("references/circle-of-two", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A" } """, """ "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } """)).Select(Relaxed),
        .. Frame.Both("references/circle-of-thousands", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A0" } """, Chain("#/components/schemas/A0"))).Select(Relaxed),
        .. Frame.Both("references/chain-of-thousands", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A0" } """, Chain("#/components/schemas/End") + """, "End": { "type": "string" } """)),
        .. Frame.Both("references/chain-into-nothing", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A0" } """, Chain("#/nowhere"))).Select(Relaxed),
        .. Frame.Both("references/every-link-of-a-chain", Frame.Properties(string.Join(',', Enumerable.Range(0, Many).Select(static i => $"\"p{i}\": {{ \"$ref\": \"#/components/schemas/A{i}\" }}")), Chain("#/components/schemas/End") + """, "End": { "type": "string" } """)),
        .. Frame.Both("references/path-of-itself", Frame.Paths(""" "/a": { "$ref": {|SDR2004:"#/paths/~1a"|} } """)),
        .. Frame.Both("references/parameter-of-itself", Frame.Operation(""" "parameters": [ { "$ref": "#/components/parameters/P" } ], "responses": { "204": { "description": "" } } """, components: """ "parameters": { "P": { "$ref": "#/components/parameters/P" } } """)).Select(Relaxed),
        .. Frame.Both("references/object-of-itself", Frame.Schema(""" { "$ref": "#/components/schemas/A" } """, """ "A": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/A" }, "list": { "type": "array", "items": { "$ref": "#/components/schemas/A" } } } } """)),
        .. Frame.Both("references/objects-of-each-other", Frame.Schema(""" { "$ref": "#/components/schemas/A" } """, """ "A": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/B" } } }, "B": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/A" } } } """)),
        .. Frame.Both("references/list-of-itself", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A" } """, """ "A": {|SDR3003:{ "type": "array", "items": { "$ref": "#/components/schemas/A" } }|} """)),
        .. Frame.Both("references/all-of-itself", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A" } """, """ "A": { {|SDR3003:"allOf"|}: [ { "$ref": "#/components/schemas/A" }, { "type": "object" } ] } """)),
        .. Frame.Both("references/all-of-each-other", Frame.Properties(""" "p": { "$ref": "#/components/schemas/A" } """, """ "A": { {|SDR3003:"allOf"|}: [ { "$ref": "#/components/schemas/B" } ] }, "B": { "oneOf": [ { "$ref": "#/components/schemas/A" } ] } """)),
        .. Frame.Both("references/thousands-in-one-all-of", Frame.Properties($$""" "p": { {|SDR3003:"allOf"|}: [ {{string.Join(',', Enumerable.Repeat("""{ "$ref": "#/components/schemas/A" }""", Many))}} ] } """, """ "A": { "type": "object" } """)),
        .. Frame.Both("references/into-the-inside-of-itself", Frame.Schema(""" { "$ref": "#/components/schemas/A" } """, """ "A": { "type": "object", "properties": { "p": { "$ref": {|SDR2004:"#/components/schemas/A/properties/p"|} } } } """)),
        .. Frame.Both("references/through-a-reference", Frame.Properties(""" "p": { "$ref": {|SDR2004:"#/components/schemas/A/properties/x"|} } """, """ "A": { "$ref": "#/components/schemas/B" }, "B": { "type": "object", "properties": { "x": { "type": "string" } } } """)),
        .. Frame.Both("references/to-the-whole-document", Frame.Properties(""" "p": { "$ref": "#/paths" } """)),
        .. Frame.Both("references/that-are-no-text", Frame.Properties(""" "p": { "$ref": {|SDR2004:{ "$ref": 1 }|} }, "q": { "$ref": {|SDR2004:[ "#/a" ]|} }, "r": { "$ref": {|SDR2004:null|} }, "s": { "$ref": {|SDR2004:7|} } """)),
        .. Frame.Both("references/property-called-so", Frame.Properties(""" "$ref": { "type": "string" } """)),
        .. Frame.Both("references/of-a-megabyte", Frame.Properties($$""" "p": { "$ref": {|SDR2004:"#/{{new string('a', 1_000_000)}}"|} } """)),
        .. Frame.Both("references/of-a-million-steps", Frame.Properties($$""" "p": { "$ref": {|SDR2004:"#{{string.Concat(Enumerable.Repeat("/a", 500_000))}}"|} } """)),
        .. Frame.Both("references/thousands-to-one", Frame.Properties(string.Join(',', Enumerable.Range(0, Many).Select(static i => $"\"p{i}\":{{\"$ref\":\"#/components/schemas/A\"}}")), """ "A": { "type": "string" } """)),
        .. Frame.Both("references/thousand-outside", Frame.Properties(string.Join(',', Enumerable.Range(0, 1000).Select(static i => $$"""  "p{{i}}": { "$ref": {|SDR2004:"https://sidereal.invalid/{{i}}"|} }  """)))),
    ];

    private static string Chain(string end) => string.Join(',', Enumerable.Range(0, Many).Select(i => $$""" "A{{i}}": { "$ref": "{{(i == Many - 1 ? end : $"#/components/schemas/A{i + 1}")}}" } """));

    /// <summary>The place is one of several that are as good: any reference of the circle.</summary>
    private static HostileDocument Relaxed(HostileDocument document) => document with { Build = () => document.Build() with { Due = [new Due("SDR2004", Due.Anywhere, 0)] } };
}
