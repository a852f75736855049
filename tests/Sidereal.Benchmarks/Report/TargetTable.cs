using System.Collections.Generic;
using System.Linq;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Report;

/// <summary>A figure beside what it should be at most.</summary>
internal sealed record Target(string Name, string Command, double Measured, double Limit, string Unit = "");

/// <summary>All figures that have a target.</summary>
internal static class TargetTable
{
    public static void Print(IEnumerable<Target> targets)
    {
        MarkdownTable table = new("figure", "measured", "target", "met", "command");
        foreach (Target target in targets)
        {
            table.Add(
                target.Name, Text(target.Measured, target.Unit), $"≤ {Text(target.Limit, target.Unit)}", target.Measured <= target.Limit ? "yes" : "**no**", $"`{target.Command}`");
        }

        table.Print("Targets");
    }

    private static string Text(double value, string unit) => string.Join(' ', new[] { Figure.Of(value), unit }.Where(part => part.Length > 0));
}
