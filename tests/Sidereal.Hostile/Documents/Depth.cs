using System;
using System.Collections.Generic;
using System.Linq;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>More levels inside each other than a stack has room for.</summary>
internal static class Depth
{
    private const int Many = 100_000;

    /// <summary>A value beside <c>paths</c> stands in one mapping already.</summary>
    private const int Room = 99;

    public static IEnumerable<HostileDocument> All =>
    [
        .. Frame.Both("depth/as-deep-as-allowed", Frame.Top($"\"x-deep\": {Nested("[", Room)}1{Nested("]", Room)}")),
        .. Frame.Both("depth/one-too-deep", Frame.Top($"\"x-deep\": {Nested("[", Room)}[1]{Nested("]", Room)}").Replace("[1]", "{|SDR1003:[|}1]", StringComparison.Ordinal), isRead: false).Take(1),
        Refused("depth/one-too-deep.yaml", () => "# YAML\n" + Frame.Top($"\"x-deep\": {Nested("[", Room + 1)}1{Nested("]", Room + 1)}"), static text => text.LastIndexOf('[')),
        Refused("depth/one-too-deep-block.yaml", () => Frame.Yaml + "x-deep:\n" + string.Concat(Enumerable.Range(1, Room + 1).Select(static level => new string(' ', level) + "a:\n")), text => text.IndexOf(new string(' ', Room + 1) + "a", StringComparison.Ordinal) + Room + 1),
        Refused("depth/lists.json", () => Nested("[", Many), static _ => 100, 1),
        Refused("depth/lists.yaml", () => Nested("[", Many), static _ => 100),
        Refused("depth/mappings.json", () => Nested("{\"a\":", Many), static _ => 500, 1),
        Refused("depth/mappings.yaml", () => "# YAML\n" + Nested("{a: ", Many), static _ => 7 + 400),
        Refused("depth/lists-and-mappings.json", () => Nested("[{\"a\":", Many), static _ => 50 * 6, 1),
        Refused("depth/block-lists.yaml", () => Nested("- ", Many), static _ => 200),
        Refused("depth/block-lists-in-a-value.yaml", () => Frame.Yaml + "x-deep:\n  " + Nested("- ", Many) + "1\n", static text => text.IndexOf("- ", StringComparison.Ordinal) + (2 * Room)),
        Refused("depth/closed-lists.json", () => Nested("[", Many) + Nested("]", Many), static _ => 100, 1),
        Refused("depth/closed-lists.yaml", () => Nested("[", Many) + Nested("]", Many), static _ => 100),
        Refused("depth/mappings-of-missing-values.yaml", () => "{" + Nested("a: {", Many), static _ => 1 + (99 * 4) + 3),
        Refused("depth/keys-in-keys.yaml", () => Nested("? ", Many), static _ => 200),
        Refused("depth/keys-in-brackets.yaml", () => Nested("{? ", Many), static _ => 300),
        Refused("depth/schemas.json", () => Frame.Schema(Nested("""{"type":"object","properties":{"p":""", 60) + "{}" + Nested("}}", 60)), static text => Nth(text, '{', text.IndexOf("\"schema\":", StringComparison.Ordinal), 93), 1),
        .. Frame.Both("depth/schemas-as-deep-as-allowed", Frame.Schema(Nested("""{"type":"object","properties":{"p":""", 40) + "{\"type\":\"string\"}" + Nested("}}", 40))),
        Told("depth/schemas-with-long-names.json", static () => Frame.Schema(Nested("{\"type\":\"object\",\"properties\":{\"" + new string('n', 10_000) + "\":", 40) + "{\"type\":\"string\"}" + Nested("}}", 40)), "SDR3001", 39),
        Legal("depth/large-schemas.json", static () => Frame.Schema(Nested("""{"type":"object","properties":{"p":""", 40) + $"{{\"type\":\"string\",\"enum\":[{string.Join(',', Enumerable.Range(0, 50_000).Select(static value => $"\"{value}\""))}]}}" + Nested("}}", 40))),
    ];

    private static HostileDocument Refused(string name, Func<string> text, Func<string, int> start, int length = 0) => Fatal(name, text, "SDR1003", start, length);

    private static string Nested(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static int Nth(string text, char character, int from, int count)
    {
        int position = from - 1;
        for (int i = 0; i < count; i++)
        {
            position = text.IndexOf(character, position + 1);
        }

        return position;
    }
}
