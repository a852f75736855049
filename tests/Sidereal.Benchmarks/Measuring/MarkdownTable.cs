using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>A table that can be read in a terminal and pasted into a page.</summary>
internal sealed class MarkdownTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public MarkdownTable Add(params object[] cells)
    {
        _rows.Add([.. cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")]);
        return this;
    }

    public void Print(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"## {title}");
        Console.WriteLine();
        int[] widths = [.. columns.Select((column, index) => _rows.Select(row => row[index].Length).Append(column.Length).Max())];
        PrintRow(columns, widths);
        Console.WriteLine($"|{string.Join("|", widths.Select(width => new string('-', width + 2)))}|");
        foreach (string[] row in _rows)
        {
            PrintRow(row, widths);
        }
    }

    private static void PrintRow(string[] row, int[] widths) =>
        Console.WriteLine($"| {string.Join(" | ", row.Select((cell, index) => cell.PadRight(widths[index])))} |");
}
