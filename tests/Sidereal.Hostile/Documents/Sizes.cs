using System;
using System.Collections.Generic;
using System.Linq;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>Texts that are longer than any real one, in each way in which a text can be long.</summary>
internal static class Sizes
{
    private const int Longest = 64 * 1024 * 1024;
    private const int Million = 1_000_000;

    public static IEnumerable<HostileDocument> All =>
    [
        Fatal("sizes/over-64-mb.yaml", static () => Fill(Frame.Yaml + "# ", '#', Longest + 1), "SDR1003", static _ => 0, 0),
        Fatal("sizes/over-64-mb.json", static () => Fill(Frame.Top("\"x-a\": 1"), ' ', Longest + 1), "SDR1003", static _ => 0, 0),
        Legal("sizes/64-mb-of-space.json", static () => Fill(Frame.Top("\"x-a\": 1"), ' ', Longest)),
        Legal("sizes/64-mb-of-text.json", static () => Frame.Top($"\"x-a\": \"{new string('a', Longest - 1000)}\"")),
        Legal("sizes/16-mb-of-comment.yaml", static () => Frame.Yaml + "# " + new string('#', 16 * Million)),
        Legal("sizes/16-mb-of-text.yaml", static () => Frame.Yaml + "x-a: \"" + new string('a', 16 * Million) + "\""),
        Legal("sizes/16-mb-of-plain-text.yaml", static () => Frame.Yaml + "x-a: " + new string('a', 16 * Million)),
        Legal("sizes/4-mb-of-empty-lines.yaml", static () => Frame.Yaml + new string('\n', 4 * Million)),
        Legal("sizes/4-mb-of-spaces.yaml", static () => Frame.Yaml + new string(' ', 4 * Million)),
        Legal("sizes/4-mb-of-lines-in-a-block.yaml", static () => Frame.Yaml + "x-a: |\n" + Repeat(" a\n", 4 * Million / 3)),
        Legal("sizes/4-mb-of-folded-lines.yaml", static () => Frame.Yaml + "x-a: >\n" + Repeat(" a\n", 4 * Million / 3)),
        Legal("sizes/2-mb-of-folded-plain-lines.yaml", static () => Frame.Yaml + "x-a:\n" + Repeat(" a\n", 2 * Million / 3)),
        Legal("sizes/2-mb-of-escapes.yaml", static () => Frame.Yaml + "x-a: \"" + Repeat("\\x41", Million / 2) + "\""),
        Legal("sizes/6-mb-of-escapes.json", static () => Frame.Top($"\"x-a\": \"{Repeat("\\u0041", Million)}\"")),
        Legal("sizes/4-mb-of-comments.yaml", static () => Frame.Yaml + Repeat("#\n", 2 * Million)),
        Legal("sizes/number-of-16-mb.json", static () => Frame.Top("\"x-a\": 1" + new string('0', 16 * Million))),
        Legal("sizes/key-of-a-megabyte.json", static () => Frame.Top($"\"x-{new string('a', Million)}\": 1")),
        Fatal("sizes/key-of-a-megabyte.yaml", static () => Frame.Yaml + $"x-{new string('a', Million)}: 1\n", "SDR1001", static text => Due.Anywhere, 0),
        Legal("sizes/explicit-key-of-a-megabyte.yaml", static () => Frame.Yaml + $"? x-{new string('a', Million)}\n: 1\n"),
        Fatal("sizes/over-2-million-values.json", static () => Frame.Top($"\"x-a\": [{Repeat("1,", 2 * Million)}1]"), "SDR1003", static text => text.IndexOf('[', StringComparison.Ordinal) + 1 + (2 * (2 * Million - ValuesInFrame)), 1),
        Fatal("sizes/2-million-dense-values.yaml", static () => $"{Frame.Yaml}x-a: [{Repeat("1,", 2 * Million)}1]", "SDR1003", static text => text.IndexOf('[', StringComparison.Ordinal) + 1 + (2 * (MostValues(text) - ValuesInFrame)), 1),
        Fatal("sizes/2-million-dense-values-in-a-block.yaml", static () => Frame.Yaml + "x-a:\n" + Repeat("- 1\n", 2 * Million), "SDR1003", static text => text.IndexOf("- 1", StringComparison.Ordinal) + 2 + (4 * (MostValues(text) - ValuesInFrame)), 1),
        Legal("sizes/million-values.json", static () => Frame.Top($"\"x-a\": [{Repeat("1,", Million)}1]")),
        Legal("sizes/million-empty-mappings.json", static () => Frame.Top($"\"x-a\": [{Repeat("{},", Million)}1]")),
        Legal("sizes/million-keys.json", static () => Frame.Top($"\"x-a\": {{{Numbered(Million, static i => $"\"k{i}\":1,")}\"k\":1}}")),
        Legal("sizes/200000-keys-in-a-block.yaml", static () => Frame.Yaml + "x-a:\n" + Numbered(200_000, static i => $"  k{i}: 1\n")),
        Legal("sizes/100000-pairs-in-brackets.yaml", static () => Frame.Yaml + $"x-a: [{Numbered(100_000, static i => $"k{i}: 1, ")}]"),
        Legal("sizes/description-of-4-mb.json", static () => Frame.Operation($"\"description\": \"{Repeat("word. ", 4 * Million / 6)}\", \"responses\": {{ \"204\": {{ \"description\": \"\" }} }}")),
        Legal("sizes/description-of-lines.json", static () => Frame.Operation($"\"description\": \"{Repeat("a\\n\\n", Million / 4)}\", \"responses\": {{ \"204\": {{ \"description\": \"\" }} }}")),
        Legal("sizes/description-of-brackets.json", static () => Frame.Operation($"\"description\": \"{Repeat("[`*<", Million / 4)}\", \"responses\": {{ \"204\": {{ \"description\": \"\" }} }}")),
        .. Rubbish(),
    ];

    /// <summary>How many values stand in the frame before the list, with the root and the list itself.</summary>
    private const int ValuesInFrame = 13;

    /// <summary>How many values a YAML text of this length may have.</summary>
    private static int MostValues(string text) => 200_000 + (text.Length / 28);

    private static IEnumerable<HostileDocument> Rubbish() =>
        from row in (( string Name, string Piece)[])
        [
            ("opening-brackets", "[ "), ("colons", ": "), ("commas", ", "), ("dashes", "-"), ("question-marks", "?"), ("exclamation-marks", "!"), ("ampersands", "&"), ("stars", "* "), ("per-cents", "%"),
            ("pipes", "|\n"), ("quotes", "\""), ("apostrophes", "'"), ("backslashes", "\\"), ("tabs", "\t"), ("at-signs", "@"), ("dots", "...\n"), ("closing-brackets", "]"),
        ]
        from ending in (string[])[".yaml", ".json"]
        select new HostileDocument($"sizes/nothing-but-{row.Name}{ending}", () => new HostileText(Repeat(row.Piece, Million), IsRead: false, [Due.AnyFatal]));

    private static string Fill(string text, char with, int length) => text.PadRight(length, with);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Numbered(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
