using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sidereal.Benchmarks.Build;

/// <summary>What the compiler says about its helpers, asked with <c>-p:ReportAnalyzer=true</c>: the seconds that all calls took, whichever threads they ran in. Three digits after the point; less than a millisecond counts as one.</summary>
/// <param name="Analyzers">All analyzers, ours among them.</param>
/// <param name="Analyzer">Our analyzer.</param>
/// <param name="Generator">Our generator; what the compiler does with its code in between included.</param>
internal sealed partial record CompilerReport(double Analyzers, double Analyzer, double Generator)
{
    /// <summary>Our share of what all analyzers took.</summary>
    public double Share => Analyzer / Analyzers;

    /// <summary>Reads the report of a build of one project.</summary>
    /// <exception cref="InvalidOperationException">The compiler says nothing of the sort.</exception>
    public static CompilerReport Read(string log) => new(Seconds(Total(), log), Seconds(Ours(), log), Seconds(OurGenerator(), log));

    private static double Seconds(Regex line, string log) => line.Match(log) is { Success: true } match
        ? double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"The compiler does not say anything like '{line}'.");

    [GeneratedRegex(@"Total analyzer execution time: (?<seconds>[0-9.]+) seconds")]
    private static partial Regex Total();

    // "   <0.001    <1   Sidereal.Generator.Analyzers.ClientAnalyzer (SDR4001, …)", under the heading of analyzers.
    [GeneratedRegex(@"^\s*<?(?<seconds>[0-9.]+)\s+<?[0-9]+\s+Sidereal\.Generator\.Analyzers\.ClientAnalyzer\b", RegexOptions.Multiline)]
    private static partial Regex Ours();

    [GeneratedRegex(@"^\s*<?(?<seconds>[0-9.]+)\s+<?[0-9]+\s+Sidereal\.Generator\.ClientGenerator\b", RegexOptions.Multiline)]
    private static partial Regex OurGenerator();
}
