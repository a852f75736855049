using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Sidereal.Tests.Fixtures;
using Xunit;

namespace Sidereal.Tests.Sids;

/// <summary>A SID as callers meet it: through the interfaces of .NET, and with sentences when it does not fit.</summary>
public sealed class EmittedSidTests
{
    private const string Text = "YF0123456789abcdefABCDEF9876543210";

    [Theory]
    [InlineData("usr_abc0123xyz", true)]
    [InlineData("usr_ABC0123xyz", false)]
    [InlineData("usr_abc0123xy", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_SID_of_another_shape_is_text_with_the_same_manners(string? text, bool isGood)
    {
        Assert.Equal(isGood, UserId.TryParse(text, out UserId fromString));
        Assert.Equal(isGood, UserId.TryParse(text.AsSpan(), out UserId fromChars));
        Assert.Equal(isGood, UserId.TryParse(Encoding.UTF8.GetBytes(text ?? ""), out UserId fromBytes));
        Assert.Equal(isGood ? text : "", fromString.ToString());
        Assert.Equal(fromString, fromChars);
        Assert.Equal(fromString, fromBytes);
        Assert.Equal(fromString.GetHashCode(), fromBytes.GetHashCode());
        Assert.Equal(isGood, fromString != default);
        Assert.Equal(isGood ? 1 : 0, Math.Sign(fromString.CompareTo(default)));
        byte[] bytes = new byte[14];
        Assert.True(fromString.TryFormat(bytes, out int written));
        Assert.Equal(fromString.ToString(), Encoding.ASCII.GetString(bytes, 0, written));
        Assert.Equal(!isGood, fromString.TryFormat(new char[13], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Parse_says_what_is_wrong_in_each_form()
    {
        const string Sentence = "'YF1' does not match '^YF[0-9a-fA-F]{32}$': it has 3 characters instead of 34.";

        Assert.Equal(Sentence, Assert.Throws<FormatException>(() => FactorSid.Parse("YF1")).Message);
        Assert.Equal(Sentence, Assert.Throws<FormatException>(() => FactorSid.Parse("YF1".AsSpan())).Message);
        Assert.Equal(Sentence, Assert.Throws<FormatException>(() => FactorSid.Parse("YF1"u8)).Message);
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => FactorSid.Parse((string)null!)).ParamName);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_with_a_sentence()
    {
        byte[] text = Encoding.ASCII.GetBytes(Text);
        text[10] = 0xFF;

        FormatException exception = Assert.Throws<FormatException>(() => FactorSid.Parse(text));

        Assert.Contains("character 11, '\uFFFD', is not a hexadecimal digit.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generic_interfaces_of_parsing_and_formatting_work()
    {
        Assert.Equal(Text, Through<FactorSid>(Text));
        Assert.Equal("usr_abc0123xyz", Through<UserId>("usr_abc0123xyz"));
        Assert.Equal($"[{Text}]", string.Create(CultureInfo.InvariantCulture, $"[{FactorSid.Parse(Text)}]"));
        Assert.Equal("^YF[0-9a-fA-F]{32}$", PatternOf<FactorSid>());
    }

    [Fact]
    public void A_type_converter_turns_strings_into_SIDs_and_back()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(FactorSid));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(FactorSid.Parse(Text), converter.ConvertFromInvariantString(Text));
        Assert.Equal(Text, converter.ConvertToInvariantString(FactorSid.Parse(Text)));
        Assert.Equal("", converter.ConvertToInvariantString(default(FactorSid)));
        Assert.True(converter.IsValid(Text));
        Assert.False(converter.IsValid("YF1"));
        Assert.False(converter.IsValid(1));
        Assert.Contains("3 characters", Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("YF1")).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(12));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(FactorSid.Parse(Text), typeof(int)));
    }

    private static string PatternOf<T>()
        where T : struct, ISid<T> => T.Pattern;

    private static string Through<T>(string text)
        where T : struct, ISid<T>
    {
        List<T> parsed =
        [
            T.Parse(text, CultureInfo.InvariantCulture),
            T.Parse(text.AsSpan(), CultureInfo.InvariantCulture),
            T.Parse(Encoding.UTF8.GetBytes(text), CultureInfo.InvariantCulture),
        ];
        Assert.True(T.TryParse(text, null, out T tried));
        Assert.All(parsed, sid => Assert.Equal(tried, sid));
        byte[] bytes = new byte[64];
        Assert.True(((IUtf8SpanFormattable)tried).TryFormat(bytes, out int written, default, null));
        Assert.Equal(text, Encoding.ASCII.GetString(bytes, 0, written));
        return tried.ToString(null, null);
    }
}
