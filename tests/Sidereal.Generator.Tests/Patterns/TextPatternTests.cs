using System;
using System.Linq;
using System.Text.RegularExpressions;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Patterns;

public sealed class TextPatternTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Patterns => [.. PatternTable.Rows.Select(static row => row.Pattern)];

    public static TheoryData<string, int, string, bool> Faults =>
    [
        .. PatternTable.Broken.Select(static row => (row.Pattern, row.Offset, row.Problem, true)),
        .. PatternTable.Obstructed.Select(static row => (row.Pattern, row.Offset, row.Problem, false)),
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_text_matches_as_ECMA_262_says(string pattern)
    {
        TextPattern read = Read(pattern);
        (_, string[] good, string[] bad) = PatternTable.Rows.Single(row => row.Pattern == pattern);
        Assert.All(good, text => Assert.True(read.IsMatch(text, Limit), $"'{text}' matches; {read.Translation}"));
        Assert.All(bad, text => Assert.False(read.IsMatch(text, Limit), $"'{text}' does not match; {read.Translation}"));
    }

    // The engine with a linear time and the one without agree, so that it does not matter which a compiler's host has.
    [Theory]
    [MemberData(nameof(Patterns))]
    public void Both_engines_say_the_same(string pattern)
    {
        string translation = Read(pattern).Translation;
        (_, string[] good, string[] bad) = PatternTable.Rows.Single(row => row.Pattern == pattern);
        Regex backtracking = new(translation, RegexOptions.CultureInvariant, Limit);
        Assert.All(good, text => Assert.Matches(backtracking, text));
        Assert.All(bad, text => Assert.DoesNotMatch(backtracking, text));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_said_with_its_place(string pattern, int offset, string problem, bool isBroken)
    {
        Assert.Null(TextPattern.TryRead(pattern, out PatternFault? fault));
        Assert.Equal(new PatternFault(offset, problem, isBroken), fault);
    }

    [Theory]
    [InlineData(".*")]
    [InlineData("")]
    [InlineData("^[^]*$")]
    [InlineData(@"\uD800")]
    public void Half_a_surrogate_pair_matches_nothing(string pattern)
    {
        TextPattern read = Read(pattern);
        Assert.All(["\uD800", "a\uDC00", "\uDC00\uD800", "😀\uD83D"], text => Assert.False(read.IsMatch(text, Limit)));
        Assert.Contains("; half a surrogate pair, as at position 2, matches nothing", read.Explain("name", "a\uDC00"));
    }

    [Fact]
    public void The_sentence_names_parameter_text_and_pattern()
    {
        Assert.Equal("color is 'blue'. It must match '^(red|green)$'", Read("^(red|green)$").Explain("color", "blue"));
        Assert.Equal("color is 'a\\u000A'. Whether it matches '^(red|green)$' cannot be said in time", Read("^(red|green)$").ExplainDoubt("color", "a\n"));
    }

    // Hundreds of thousands of steps a character for an engine that tries all ways.
    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("(a|a)*b")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData(@"^(\w+\s?)*$")]
    [InlineData("(?:.*a){300}!")]
    [InlineData(@"^(?=(a+)+$)a")]
    [InlineData(@"^(a+)+\b$")]
    [InlineData(@"^((a+)+)\1!$")]
    [InlineData(@"(?<!(a+)+b)(a*)*c\2")]
    [InlineData("^(a?){1000}b{1000}$")]
    public void A_pattern_made_to_backtrack_ends_within_its_bound(string pattern)
    {
        TextPattern read = Read(pattern);
        string text = new string('a', 20_000) + "!\n";
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEqual(true, read.IsMatch(text, TimeSpan.FromMilliseconds(50)));
        // A guard against hanging, not a measure: without a limit these end in no lifetime.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    private static TextPattern Read(string pattern)
    {
        TextPattern? read = TextPattern.TryRead(pattern, out PatternFault? fault);
        Assert.Null(fault);
        return read!;
    }
}
