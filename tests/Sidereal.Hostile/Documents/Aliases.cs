using System;
using System.Collections.Generic;
using System.Linq;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>YAML's anchors, aliases and merge keys: a short text that stands for a long one, or for itself.</summary>
internal static class Aliases
{
    public static IEnumerable<HostileDocument> All =>
    [
        Bomb("aliases/bomb.yaml", "a0: &a0 [x, x, x, x, x, x, x, x, x]\n", static (name, times) => $"[{times}]"),
        Bomb("aliases/bomb-of-mappings.yaml", "a0: &a0 {x: 1}\n", static (name, times) => "{" + string.Join(", ", times.Split(", ").Select(static (alias, index) => $"k{index}: {alias}")) + "}"),
        Legal("aliases/merges-of-merges.yaml", () => Levels("a0: &a0 {x: 1}\n", static (name, times) => $"{{ <<: [{times}], {name}: 1 }}")),
        TooMany("aliases/large-anchor-many-times.yaml", () => Frame.Yaml + $"x-a: &a [{Repeat("x, ", 10_000)}]\nx-b: [{Repeat("*a, ", 10_000)}]\n"),
        TooMany("aliases/merge-chain-that-grows.yaml", () => Frame.Yaml + "x-a0: &a0 {k: 1}\n" + string.Concat(Enumerable.Range(1, 5000).Select(static i => $"x-a{i}: &a{i} {{ <<: *a{i - 1}, k{i}: 1 }}\n"))),
        Refused("aliases/chain-too-deep.yaml", () => Frame.Yaml + "x-a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 150).Select(static i => $"x-a{i}: &a{i} [*a{i - 1}]\n")), static text => text.IndexOf("*a98", StringComparison.Ordinal), 4),
        Legal("aliases/chain-of-thousands.yaml", static () => Frame.Yaml + "x-a0: &a0 x\n" + string.Concat(Enumerable.Range(1, 20_000).Select(static i => $"x-a{i}: &a{i} '*a{i - 1}'\n"))),
        Legal("aliases/one-name-given-again-and-again.yaml", static () => Frame.Yaml + $"x-a: [&a 1, {Repeat("&a 1, *a, ", 100_000)}]\n"),
        Legal("aliases/hundred-thousand-anchors.yaml", static () => Frame.Yaml + $"x-a: [{string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"&a{i} 1, "))}]\n"),
        Legal("aliases/name-of-a-megabyte.yaml", static () => $"{Frame.Yaml}x-a: &{new string('a', 1_000_000)} 1\nx-b: *{new string('a', 1_000_000)}\n"),
        Legal("aliases/wide-mapping-merged.yaml", static () => Frame.Yaml + "x-a: &a {" + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"k{i}: 1, ")) + "}\nx-b: {<<: *a, k1: 2}\n"),
        Marked("aliases/self-in-list.yaml", Frame.Yaml + "x-a: &a [{|SDR1004:*a|}]", isRead: true),
        Marked("aliases/self-in-mapping.yaml", Frame.Yaml + "x-a: &a { b: {|SDR1004:*a|} }", isRead: true),
        Marked("aliases/self-deep-inside.yaml", Frame.Yaml + "x-a: &a { b: [ { c: &c [{|SDR1004:*a|}, {|SDR1004:*c|}] } ] }", isRead: true),
        Marked("aliases/self-as-whole-document.yaml", "&a\nopenapi: 3.0.3\npaths: {}\nx-a: {|SDR1004:*a|}\n", isRead: true),
        Marked("aliases/schema-of-itself.yaml", Frame.Yaml + "  /thing: { get: { operationId: GetThing, responses: { '200': { description: OK, content: { application/json: { schema: &s { type: object, properties: { p: {|SDR1004:{|SDR2005:*s|}|} } } } } } } } }\n", isRead: true),
        Marked("aliases/of-nothing.yaml", Frame.Yaml + "x-a: {|SDR1004:*nobody|}", isRead: true),
        Marked("aliases/hundred-of-nothing.yaml", Frame.Yaml + $"x-a: [{Repeat("{|SDR1004:*b|}, ", 100)}]", isRead: true),
        Marked("aliases/before-its-anchor.yaml", Frame.Yaml + "x-a: {|SDR1004:*a|}\nx-b: &a 1", isRead: true),
        Marked("aliases/without-a-name.yaml", Frame.Yaml + "x-a: {|SDR1001:*|} 1", isRead: false),
        Marked("aliases/anchor-without-a-name.yaml", Frame.Yaml + "x-a: {|SDR1001:&|} 1", isRead: false),
        Marked("aliases/merge.yaml", Frame.Yaml + "x-a: &a { b: 1 }\nx-c: { <<: *a }", isRead: true),
        Marked("aliases/merge-into-itself.yaml", Frame.Yaml + "x-a: &a { <<: {|SDR1004:*a|} }", isRead: true),
        Marked("aliases/merge-list-into-itself.yaml", Frame.Yaml + "x-a: &a { <<: [{|SDR1004:*a|}, {|SDR1004:*a|}] }", isRead: true),
        Marked("aliases/merge-of-a-value.yaml", Frame.Yaml + "x-a: { <<: {|SDR1004:1|} }", isRead: true),
        Marked("aliases/merge-of-a-list-of-lists.yaml", Frame.Yaml + "x-a: { <<: [{|SDR1004:[1]|}] }", isRead: true),
        Marked("aliases/merge-twice.yaml", Frame.Yaml + "x-b: &b { c: 1 }\nx-a: { <<: *b, {|SDR1002:<<|}: *b }", isRead: true),
        Marked("aliases/merges-inside-each-other.yaml", Frame.Yaml + "x-a: { <<: { <<: { <<: { <<: {|SDR1004:1|} } } } }", isRead: true),
        Marked("aliases/merge-that-hangs-others.yaml", "{|SDR2002:<|}<: {|SDR1004:*x|}", isRead: false),
        Marked("aliases/as-key-of-itself.yaml", Frame.Yaml + "x-a: &a { {|SDR1004:*a|} : 1 }", isRead: true),
    ];

    private static HostileDocument Bomb(string name, string first, Func<string, string, string> level) => TooMany(name, () => Levels(first, level));

    /// <summary>Twenty levels, each of which has nine times the one above.</summary>
    private static string Levels(string first, Func<string, string, string> level) =>
        Frame.Yaml + first + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} {level("n" + i, string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9)))}\n"));

    /// <summary>The place is the alias with which the budget is spent, and counting it here once more would prove nothing: it must be an alias.</summary>
    private static HostileDocument TooMany(string name, Func<string> text) => Refused(name, text, static _ => Due.Anywhere, 0);

    private static HostileDocument Refused(string name, Func<string> text, Func<string, int> start, int length) => Fatal(name, text, "SDR1003", start, length);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
