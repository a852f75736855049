using System;
using System.Linq;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class CheckTests
{
    [Fact]
    public void A_value_that_fits_comes_back()
    {
        long? pageSize = 1000;
        long? none = null;
        Assert.Equal(1000L, Check.Range(pageSize, 1, 1000));
        Assert.Null(Check.Range(none, 1, 1000));
        Assert.Equal(1L, Check.Range(1L, 1, 1000));
        Assert.Equal(0.5, Check.Range(0.5, 0, 1));
        Assert.Equal(2m, Check.Minimum(2m, 2));
        Assert.Equal((int?)2, Check.Maximum((int?)2, 2));
        Assert.Equal("äöü", Check.Length("äöü", 3, 3));
        Assert.Equal("😀", Check.MaxLength("😀", 1));
        Assert.Equal("", Check.MinLength("", 0));
        Assert.Null(Check.Length(null, 1, 2));
    }

    [Fact]
    public void A_number_out_of_range_is_named_with_its_bounds()
    {
        long? pageSize = 5000;

        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Check.Range(pageSize, 1, 1000));

        Assert.Equal("pageSize", exception.ParamName);
        Assert.Equal(5000L, exception.ActualValue);
        Assert.StartsWith("pageSize is 5000. It must be between 1 and 1000.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_bound_is_kept()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Check.Range(0L, 1, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Check.Range(double.NaN, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Check.Minimum(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Check.Minimum(double.NaN, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Check.Maximum((decimal?)1.01m, 1));
    }

    [Fact]
    public void A_text_of_another_length_is_named_with_its_rule()
    {
        string @object = "abc\n";

        ArgumentException exception = Assert.Throws<ArgumentException>(() => Check.Length(@object, 8, 64));

        Assert.Equal("object", exception.ParamName);
        Assert.StartsWith(
            "object is 'abc', 4 characters long. It must have between 8 and 64.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Check.MinLength("😀", 2));
        Assert.Throws<ArgumentException>(() => Check.MaxLength("abc", 2));
        Assert.Throws<ArgumentException>(() => Check.Length("abc", 34, 34));
    }

    public static TheoryData<string> Patterns => [.. PatternTable.Rows.Select(static row => row.Pattern)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_text_matches_its_pattern_or_is_refused(string pattern)
    {
        (_, string[] good, string[] bad) = PatternTable.Rows.Single(row => row.Pattern == pattern);

        Assert.All(good, text => Assert.Equal(text, Check.Pattern(text, pattern)));
        Assert.All(bad, text => Assert.Throws<ArgumentException>(() => Check.Pattern(text, pattern)));
        Assert.Null(Check.Pattern(null, pattern));
    }

    [Fact]
    public void A_text_that_does_not_match_is_named_with_its_pattern()
    {
        string @class = "blue\n";

        ArgumentException exception = Assert.Throws<ArgumentException>(() => Check.Pattern(@class, "^(red|green)$"));

        Assert.Equal("class", exception.ParamName);
        Assert.StartsWith("class is 'blue\\u000A'. It must match '^(red|green)$'.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("(a|a)*b")]
    [InlineData(@"^(a+)+\b$")]
    [InlineData(@"^((a+)+)\1!$")]
    public void A_pattern_made_to_backtrack_is_refused_within_its_bound(string pattern)
    {
        string text = new string('a', 20_000) + "!\n";
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();

        ArgumentException exception = Assert.Throws<ArgumentException>(() => Check.Pattern(text, pattern));

        Assert.Equal("text", exception.ParamName);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), "A guard against hanging, not a measure.");
    }
}
