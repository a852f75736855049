using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Sids;

public sealed class SidFormatTests
{
    public static IEnumerable<object[]> Rows => SidTable.Rows;

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_matches_as_the_table_says(string pattern, string text, bool isGood, string explanation)
    {
        SidFormat format = SidFormat.Parse(pattern);

        Assert.Equal(isGood, format.IsMatch(text));
        Assert.Equal(isGood, format.IsMatch(text.AsSpan()));
        Assert.Equal(isGood, format.IsMatch(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(explanation, format.Explain(text), StringComparison.Ordinal);
        Assert.Contains(isGood ? " matches '" : " does not match '", format.Explain(text), StringComparison.Ordinal);
        Assert.True(format.Explain(text).Length < 250);
    }

    [Theory]
    [InlineData("^VA[0-9a-fA-F]{32}$", "VA", 34, true, "VA and 32 hexadecimal digits")]
    [InlineData("^VA[A-Fa-f0-9]{32}$", "VA", 34, true, "VA and 32 hexadecimal digits")]
    [InlineData(@"^VA[\dA-Fa-f]{32}$", "VA", 34, true, "VA and 32 hexadecimal digits")]
    [InlineData("^x[0-9a-fA-F]{32}$", "x", 33, true, "x and 32 hexadecimal digits")]
    [InlineData("^VA[0-9a-f]{32}$", "VA", 34, false, "VA and 32 lower case hexadecimal digits")]
    [InlineData("^VA[0-9A-F]{32}$", "VA", 34, false, "VA and 32 upper case hexadecimal digits")]
    [InlineData("^VA[0-9a-fA-F]{31}$", "VA", 33, false, "VA and 31 hexadecimal digits")]
    [InlineData("^VA[0-9a-fA-F]{32}$x", null, 0, false, null)]
    [InlineData(@"^usr\_[a-z0-9]{10}$", "usr_", 14, false, "usr_ and 10 lower case letters or digits")]
    [InlineData(@"^a\.b[0-9]{1}$", "a.b", 4, false, "a.b and 1 digit")]
    [InlineData(@"^a\d{3}$", "a", 4, false, "a and 3 digits")]
    [InlineData(@"^a\w{3}$", "a", 4, false, "a and 3 letters, digits or underscores")]
    [InlineData("^a[A-Za-z]{2}$", "a", 3, false, "a and 2 letters")]
    [InlineData("^a[-x]{2}$", "a", 3, false, "a and 2 characters of [-x]")]
    [InlineData(@"^a[x\-]{2}$", "a", 3, false, "a and 2 characters of [-x]")]
    [InlineData(@"^a[\w.-]{2}$", "a", 3, false, "a and 2 characters of [-.0-9A-Z_a-z]")]
    [InlineData(@"^a[\]\\]{2}$", "a", 3, false, @"a and 2 characters of [\]]")]
    public void A_pattern_of_this_shape_is_read(string pattern, string? prefix, int length, bool isPacked, string? shape)
    {
        SidFormat? format = SidFormat.TryRead(pattern);

        Assert.Equal(prefix, format?.Prefix);
        Assert.Equal(length, format?.Length ?? 0);
        Assert.Equal(isPacked, format?.IsPacked ?? false);
        Assert.Equal(shape, format?.Shape);
        Assert.Equal(prefix is null ? null : pattern, format?.Pattern);
    }

    [Theory]
    [InlineData("")]
    [InlineData("^$")]
    [InlineData("^VA$")]
    [InlineData("VA[0-9a-fA-F]{32}")]
    [InlineData("^VA[0-9a-fA-F]{32}")]
    [InlineData("VA[0-9a-fA-F]{32}$")]
    [InlineData("^[a-zA-Z]{2}[0-9a-fA-F]{32}$")]
    [InlineData("^[0-9a-fA-F]{32}$")]
    [InlineData("^(SM|MM)[0-9a-fA-F]{32}$")]
    [InlineData("^VA[0-9a-fA-F]{32}$\n")]
    [InlineData("^VA[0-9a-fA-F]{1,32}$")]
    [InlineData("^VA[0-9a-fA-F]{32,}$")]
    [InlineData("^VA[0-9a-fA-F]+$")]
    [InlineData("^VA[0-9a-fA-F]$")]
    [InlineData("^VA[0-9a-fA-F]{0}$")]
    [InlineData("^VA[0-9a-fA-F]{}$")]
    [InlineData("^VA[0-9a-fA-F]{1025}$")]
    [InlineData("^VA[0-9a-fA-F]{4294967328}$")]
    [InlineData("^VA[0-9a-fA-F]{99999999999999999999}$")]
    [InlineData("^VA[^0-9]{32}$")]
    [InlineData("^VA[]{32}$")]
    [InlineData("^VA[z-a]{32}$")]
    [InlineData(@"^VA[a-\d]{32}$")]
    [InlineData(@"^VA[\d-z]{32}$")]
    [InlineData(@"^VA\s{32}$")]
    [InlineData(@"^VA\D{32}$")]
    [InlineData(@"^VA[\s]{32}$")]
    [InlineData(@"^VA[\x41]{32}$")]
    [InlineData("^VA[0-9\u00E9]{32}$")]
    [InlineData("^VA[0-9a-fA-F")]
    [InlineData("^VA[0-9a-fA-F]{32")]
    [InlineData(@"^VA[\")]
    [InlineData(@"^VA\")]
    [InlineData("^V.[0-9]{32}$")]
    [InlineData("^VA?[0-9]{32}$")]
    [InlineData("^V{2}[0-9]{32}$")]
    [InlineData(@"^V\A[0-9]{32}$")]
    [InlineData("^V\u00C4[0-9]{32}$")]
    [InlineData("^V A[0-9]{32}$")]
    public void A_pattern_of_another_shape_is_none(string pattern)
    {
        Assert.Null(SidFormat.TryRead(pattern));
        FormatException exception = Assert.Throws<FormatException>(() => SidFormat.Parse(pattern));
        Assert.Contains(pattern, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"^a[\w.-]{1}$")]
    [InlineData(@"^a[-x]{1}$")]
    [InlineData(@"^a[+--]{1}$")]
    [InlineData(@"^a[\]\\\-]{1}$")]
    [InlineData(@"^a[!-~]{1}$")]
    [InlineData(@"^a[[]{1}$")]
    public void Each_ASCII_character_is_in_a_class_when_a_regular_expression_says_so(string pattern)
    {
        SidFormat format = SidFormat.Parse(pattern);
        Regex oracle = new(pattern[..^1] + @"\z", RegexOptions.ECMAScript);

        for (char character = '\0'; character < 128; character++)
        {
            Assert.Equal(oracle.IsMatch("a" + character), format.IsMatch("a" + character));
        }
    }

    [Fact]
    public void Null_is_no_match()
    {
        Assert.False(SidFormat.Parse("^a[0-9]{1}$").IsMatch((string?)null));
        Assert.Throws<ArgumentNullException>(() => SidFormat.TryRead(null!));
        Assert.Throws<ArgumentNullException>(() => SidFormat.Parse("^a[0-9]{1}$").Explain(null!));
    }
}
