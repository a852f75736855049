using System.Collections.Generic;
using System.Linq;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>Keys that stand twice, keys that are no text, and what else YAML allows that JSON cannot say.</summary>
internal static class Keys
{
    public static IEnumerable<HostileDocument> All =>
    [
        .. Frame.Both("keys/twice", Frame.Top("""  "x-a": 1, {|SDR1002:"x-a"|}: 2  """)),
        .. Frame.Both("keys/twice-by-an-escape", Frame.Top("""  "x-a": 1, {|SDR1002:"x-\u0061"|}: 2  """)),
        .. Frame.Both("keys/version-twice", Frame.Top("""  {|SDR1002:"openapi"|}: "2.0"  """)),
        .. Frame.Both("keys/paths-twice", Frame.Top("""  {|SDR1002:"paths"|}: { "/a": { "get": {} } }  """)),
        .. Frame.Both("keys/thousand-times", Frame.Top("\"x-a\": 0" + string.Concat(Enumerable.Repeat(", {|SDR1002:\"x-a\"|}: 1", 999)))),
        .. Frame.Both("keys/prototype", Frame.Top(""" "__proto__": { "a": 1 }, "constructor": { "prototype": 1 }, "toString": 1 """)),
        .. Frame.Both("keys/empty", Frame.Top(""" "": 1 """)),
        .. Frame.Both("keys/nul-by-an-escape", Frame.Top(""" "x-\u0000": "\u0000" """)),
        Marked("keys/quoted-and-plain.yaml", Frame.Yaml + "200: 1\n{|SDR1002:'200'|}: 2", isRead: true),
        Marked("keys/list.yaml", Frame.Yaml + "{|SDR1004:[a, b]|}: 1", isRead: true),
        Marked("keys/mapping.yaml", Frame.Yaml + "x-a: {{|SDR1004:{ a: 1 }|}: 1, b: 2}", isRead: true),
        Marked("keys/template-without-quotes.yaml", Frame.Yaml + "x-a: { {|SDR1004:{id}|}: 1 }", isRead: true),
        Marked("keys/template-without-quotes-as-value.yaml", Frame.Yaml + "x-a: {{|SDR1004:{ id }|}}", isRead: true),
        Marked("keys/block-list.yaml", Frame.Yaml + "? {|SDR1004:- a\n  - b|}\n: - c\n  - d", isRead: true),
        Marked("keys/block-mapping.yaml", Frame.Yaml + "? {|SDR1004:a: 1\n  b: 2|}\n: c", isRead: true),
        Marked("keys/list-without-value.yaml", Frame.Yaml + "? {|SDR1004:[a]|}\n", isRead: true),
        Marked("keys/keys-in-keys.yaml", Frame.Yaml + "x-a: { {|SDR1004:{ {|SDR1004:{ {|SDR1004:[a]|}: 1 }|}: 2 }|}: 3, b: 4 }", isRead: true),
        Marked("keys/alias-of-a-list.yaml", Frame.Yaml + "x-a: &a [1]\nx-b: { {|SDR1004:*a|} : 1 }", isRead: true),
        Marked("keys/anchor-in-a-key.yaml", Frame.Yaml + "x-b: { {|SDR1004:[&a x]|}: &b y }\nx-c: [*a, *b]", isRead: true),
        Marked("keys/path-as-list.yaml", Frame.Yaml + "  {|SDR1004:[/a, /b]|}: { get: { operationId: Lost, responses: {} } }\n", isRead: true),
        Marked("keys/nothing.yaml", Frame.Yaml + ":{|SDR1004:|} {|SDR1001:x|}", isRead: false),
        Marked("keys/nothing-in-brackets.yaml", Frame.Yaml + "x-a: { {|SDR1004:|}: x }", isRead: true),
        Marked("keys/null-is-a-name.yaml", Frame.Yaml + "~: 1\nnull: 2\ntrue: 3\n1.0: 4", isRead: true),
        Marked("keys/tag.yaml", Frame.Yaml + "x-a: {|SDR1006:!!python/object/apply:os.system|} [ls]", isRead: true),
        Marked("keys/tag-of-an-application.yaml", Frame.Yaml + "x-a: {|SDR1006:!ruby/object:Gem::Installer|} { i: x }", isRead: true),
        Marked("keys/tag-on-a-key.yaml", Frame.Yaml + "{|SDR1006:!a|} x-a: 1", isRead: true),
        Marked("keys/tag-that-lies.yaml", Frame.Yaml + "x-a: [{|SDR1006:!!int|} x, {|SDR1006:!!bool|} 1, {|SDR1006:!!float|} y, {|SDR1006:!!null|} z]", isRead: true),
        Marked("keys/tags-of-yaml-1-1.yaml", Frame.Yaml + "x-a: [{|SDR1006:!!binary|} aGk=, {|SDR1006:!!set|} { a }, {|SDR1006:!!omap|} [a: 1], {|SDR1006:!!timestamp|} 2001-01-01]", isRead: true),
        Marked("keys/tags-of-the-core.yaml", Frame.Yaml + "x-a: [!!str 1, !!int 1, !!float 1, !!null ~, !!bool true, !!map {}, !!seq [], ! 1, !<tag:yaml.org,2002:str> 1]", isRead: true),
        Marked("keys/tag-without-an-end.yaml", Frame.Yaml + "x-a: {|SDR1001:!|}<tag", isRead: false),
        Marked("keys/thousand-tags.yaml", Frame.Yaml + $"x-a: [{string.Concat(Enumerable.Repeat("{|SDR1006:!a|} 1, ", 1000))}]", isRead: true),
        Marked("keys/directive-of-the-future.yaml", "{|SDR1001:%|}YAML 9.9\n---\nopenapi: 3.0.3", isRead: false),
        Marked("keys/directive-twice.yaml", "%YAML 1.2\n{|SDR1001:%|}YAML 1.2\n---\nopenapi: 3.0.3", isRead: false),
        Marked("keys/directive-alone.yaml", "%YAML 1.2{|SDR1001:|}", isRead: false),
        Marked("keys/second-document.yaml", Frame.Yaml + "{|SDR1004:---|}\nopenapi: 3.0.3\n", isRead: true),
        Marked("keys/second-document-that-is-broken.yaml", Frame.Yaml + "...\n{|SDR1004:---|}\n[[[\n", isRead: true),
        Marked("keys/empty-documents-without-end.yaml", "---\n{|SDR1004:---|}{|SDR2002:|}\n" + string.Concat(Enumerable.Repeat("---\n", 50_000)), isRead: false),
    ];
}
