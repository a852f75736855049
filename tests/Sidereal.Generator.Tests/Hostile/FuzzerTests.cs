extern alias hostile;

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using hostile::Sidereal.Hostile.Fuzzing;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Hostile;

/// <summary>The fuzzer sees what is wrong: a reader and a generator that are broken on purpose are found out, and the number that is told finds the same fault again.</summary>
public sealed partial class FuzzerTests
{
    private const int First = 5_000_000;

    [Theory]
    [InlineData("readers")]
    [InlineData("generator")]
    public void An_exception_is_told_with_a_number_that_brings_it_about_again(string part)
    {
        static string? Broken(SpecFile file) => file.Text.Contains("]]", StringComparison.Ordinal) ? throw new InvalidOperationException("Broken on purpose") : null;

        FindsAgain(part, Broken, "System.InvalidOperationException: Broken on purpose");
    }

    [Theory]
    [InlineData("readers")]
    [InlineData("generator")]
    public void A_fault_that_is_no_exception_is_told_the_same_way(string part)
    {
        static string? Broken(SpecFile file) => file.Text.Contains("]]", StringComparison.Ordinal) ? "CS1001 is no diagnostic of ours" : null;

        FindsAgain(part, Broken, "CS1001 is no diagnostic of ours");
    }

    /// <summary>Nor is anything told that is not there.</summary>
    [Fact]
    public void The_same_numbers_are_no_faults_of_what_is_not_broken()
    {
        Assert.Equal(0, Run("readers", 200, First, Fuzzer.Read).Faults);
        Assert.Equal(0, Run("generator", 20, First, Fuzzer.Generate).Faults);
    }

    private static void FindsAgain(string part, Func<SpecFile, string?> broken, string expected)
    {
        (int faults, string[] lines) = Run(part, 500, First, broken);
        Assert.InRange(faults, 1, 499);
        Match told = LinePattern().Match(lines[0]);
        Assert.StartsWith(expected, told.Groups["fault"].Value, StringComparison.Ordinal);
        string kept = File.ReadAllText(told.Groups["file"].Value);
        Assert.Contains("]]", kept, StringComparison.Ordinal);
        File.Delete(told.Groups["file"].Value);

        (int again, string[] same) = Run(part, 1, int.Parse(told.Groups["number"].Value, CultureInfo.InvariantCulture), broken);

        Assert.Equal(1, again);
        Assert.Equal(lines[0], same[0]);
        Assert.Equal(kept, File.ReadAllText(told.Groups["file"].Value));
        Assert.All(lines.SkipLast(1), static line => File.Delete(LinePattern().Match(line).Groups["file"].Value));
    }

    private static (int Faults, string[] Lines) Run(string part, int count, int first, Func<SpecFile, string?> judge)
    {
        using StringWriter output = new();
        int faults = Fuzzer.Run(part, count, first, part == "readers" ? Fuzzer.Stretch : Fuzzer.Whole, judge, output);
        return (faults, output.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [GeneratedRegex("^[a-z]+ (?<number>[0-9]+) \\((?<file>[^)]+)\\): (?<fault>.*)$")]
    private static partial Regex LinePattern();
}
