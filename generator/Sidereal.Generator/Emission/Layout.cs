using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Generator.Emission;

/// <summary>Lists in parentheses: on one line where that is short, else each item on a line of its own, or on several.</summary>
internal static class Layout
{
    private const int Width = 100;

    /// <summary>The items between what stands before and behind them, each of which is one line.</summary>
    public static string List(string before, IEnumerable<string> items, string behind)
    {
        string[] all = [.. items];
        return Fits(before, all, behind)
            ? before + string.Join(", ", all) + behind
            : SourceTemplate.Lines(before, "    " + string.Join(",\n    ", all.Select(static item => item.Replace("\n", "\n    "))) + behind);
    }

    private static bool Fits(string before, string[] items, string behind) =>
        before.Length + items.Sum(static item => item.Length) + (2 * Math.Max(0, items.Length - 1)) + behind.Length <= Width && !items.Any(static item => item.Contains("\n"));
}
