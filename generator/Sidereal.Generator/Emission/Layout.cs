using System.Collections.Generic;

namespace Sidereal.Generator.Emission;

/// <summary>Lists in parentheses: on one line where that is short, else each item on a line of its own, or on several.</summary>
internal static class Layout
{
    private const int Width = 100;

    /// <summary>The items between what stands before and behind them.</summary>
    public static string List(string before, IEnumerable<string> items, string behind)
    {
        string[] all = [.. items];
        string line = before + string.Join(", ", all) + behind;
        return line.Length <= Width && !line.Contains("\n")
            ? line
            : SourceTemplate.Lines(before, "    " + string.Join(",\n", all).Replace("\n", "\n    ") + behind);
    }
}
