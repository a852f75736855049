using System;
using System.Linq;
using Sidereal.Generator.Binding;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("date_created", "DateCreated")]
    [InlineData("ServiceSid", "ServiceSid")]
    [InlineData("list-factors", "ListFactors")]
    [InlineData("FRIENDLY_NAME", "FriendlyName")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("url", "Url")]
    [InlineData("3ds", "_3ds")]
    [InlineData("", "Empty")]
    [InlineData("#", "Empty")]
    [InlineData("StartTime<", "StartTimeLessThan")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("a-1", "A1")]
    [InlineData("@odata.nextLink", "OdataNextLink")]
    [InlineData("größe", "Gru00F6u00DFe")]
    [InlineData("class", "Class")]
    public void Types_and_members_are_pascal_case(string name, string expected) => Assert.Equal(expected, CSharpName.Pascal(name));

    [Theory]
    [InlineData("PageSize", "pageSize")]
    [InlineData("ServiceSid", "serviceSid")]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("property", "property")]
    [InlineData("URL", "url")]
    [InlineData("1st", "_1st")]
    public void Parameters_are_camel_case(string name, string expected) => Assert.Equal(expected, CSharpName.Camel(name));

    [Theory]
    [InlineData("statuses", "status")]
    [InlineData("types", "type")]
    [InlineData("capabilities", "capability")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("status", "status")]
    [InlineData("address", "address")]
    [InlineData("analysis", "analysis")]
    [InlineData("channel", "channel")]
    public void A_word_has_a_singular(string word, string expected) => Assert.Equal(expected, CSharpName.Singular(word));

    /// <summary>The compiler takes no longer one than 512 characters, and a name grows on its way: by an owner in front, by a number behind.</summary>
    [Theory]
    [InlineData("n")]
    [InlineData("1")]
    [InlineData("a_")]
    [InlineData("<")]
    [InlineData("\u00E9")]
    public void A_name_is_no_longer_than_an_identifier_may_be(string piece)
    {
        string name = string.Concat(Enumerable.Repeat(piece, 10_000));

        string pascal = CSharpName.Pascal(name);

        Assert.Equal(CSharpName.Longest, pascal.Length);
        Assert.InRange(CSharpName.Camel(name).Length, 1, CSharpName.Longest + 1);
        Assert.Equal(CSharpName.Longest, CSharpName.Join(pascal, "Tail").Length);
        Assert.EndsWith("Tail", CSharpName.Join(pascal, "Tail"), StringComparison.Ordinal);
        Assert.Equal("OwnerTail", CSharpName.Join("Owner", "Tail"));
    }

    [Theory]
    [InlineData("a‍b", "ab")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("a;b", "ab")]
    [InlineData("a\nb", "ab")]
    public void No_character_that_could_hide_or_end_something_gets_through(string name, string unwanted)
    {
        string identifier = CSharpName.Pascal(name);
        Assert.All(identifier, character => Assert.True(char.IsAsciiLetterOrDigit(character) || character == '_'));
        Assert.NotEqual(unwanted, identifier);
    }
}
