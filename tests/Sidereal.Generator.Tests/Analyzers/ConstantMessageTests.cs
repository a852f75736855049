using Microsoft.CodeAnalysis;
using Sidereal.Generator.Analyzers;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

/// <summary>What SDR5001 says: the value, what is wrong with it in the words of the exception, the type that it would be, and the line of the rule.</summary>
public sealed class ConstantMessageTests
{
    private const string Good = "VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Theory]
    [InlineData("ServiceSid.Parse(\"VA1\")", "'VA1' does not match '^VA[0-9a-fA-F]{32}$': it has 3 characters instead of 34; write VA and 32 hexadecimal digits (declared at usage.yaml(9,90))")]
    [InlineData("ServiceSid.Parse(\"\")", "'' does not match '^VA[0-9a-fA-F]{32}$': it has 0 characters instead of 34; write VA and 32 hexadecimal digits (declared at usage.yaml(9,90))")]
    [InlineData("ServiceSid.Parse(\"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax\")", "'VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax' does not match '^VA[0-9a-fA-F]{32}$': character 34, 'x', is not a hexadecimal digit; write VA and 32 hexadecimal digits (declared at usage.yaml(9,90))")]
    [InlineData("ServiceSid.Parse(\"YFaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\")", "'YFaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' does not match '^VA[0-9a-fA-F]{32}$': it starts with 'YF' instead of 'VA'; this is the form of FactorSid; write VA and 32 hexadecimal digits (declared at usage.yaml(9,90))")]
    [InlineData("ServiceSid.Parse(\"usr_0123456789\"u8)", "'usr_0123456789' does not match '^VA[0-9a-fA-F]{32}$': it has 14 characters instead of 34; this is the form of UserId; write VA and 32 hexadecimal digits (declared at usage.yaml(9,90))")]
    [InlineData("ServiceSid.Parse(\"VA\\n1\")", "'VA\\u000A1' does not match '^VA[0-9a-fA-F]{32}$': it has 4 characters instead of 34; write VA and 32 hexadecimal digits (declared at usage.yaml(9,90))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", pageSize: 0)", "pageSize is 0. It must be between 1 and 1000 (declared at usage.yaml(13,74))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", pageSize: 5000)", "pageSize is 5000. It must be between 1 and 1000 (declared at usage.yaml(13,86))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", page: -1)", "page is -1. It must be at least 0 (declared at usage.yaml(14,70))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", depth: 10)", "depth is 10. It must be at most 9 (declared at usage.yaml(15,86))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", ratio: 0.6)", "ratio is 0.6. It must be between -0.5 and 0.5 (declared at usage.yaml(16,85))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", price: 0.09m)", "price is 0.09. It must be at least 0.10 (declared at usage.yaml(17,87))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", big: 9007199254740993)", "big is 9007199254740993. It must be at most 9007199254740992 (declared at usage.yaml(18,69))")]
    [InlineData("client.CountThingAsync(default, \"1234567\")", "identity is '1234567', 7 characters long. It must have between 8 and 64 (declared at usage.yaml(10,90))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", code: \"\\U0001F600\")", "code is '\\uD83D\\uDE00', 1 characters long. It must have exactly 4 (declared at usage.yaml(19,71))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", label: \"abcd\")", "label is 'abcd', 4 characters long. It must have at most 3 (declared at usage.yaml(27,18))")]
    [InlineData("client.CountThingAsync(default, \"12345678\", token: \"a\")", "token is 'a', 1 characters long. It must have at least 2 (declared at usage.yaml(21,72))")]
    public void The_message_says_what_is_wrong_and_where_the_rule_stands(string expression, string message) =>
        Assert.Equal(message, Message(UsageCode.Beside($"object A() => {expression};")));

    [Fact]
    public void The_words_are_those_of_the_exception() =>
        Assert.StartsWith(Sidereal.CompilerServices.SidFormat.Parse("^VA[0-9a-fA-F]{32}$").Explain("VA1").TrimEnd('.'), Message(UsageCode.Beside("object A() => ServiceSid.Parse(\"VA1\");")));

    [Fact]
    public void A_rule_without_a_document_has_no_place() =>
        Assert.Equal("'VA1' does not match '^VA[0-9a-fA-F]{32}$': it has 3 characters instead of 34; write VA and 32 hexadecimal digits", Message(UsageCode.Beside("object A() => new Own(\"VA1\");")));

    [Fact]
    public void A_text_that_does_not_match_an_expression_is_told_so()
    {
        Assert.Equal("color is 'blue'. It must match '^(red|green)$'", Message(UsageCode.Beside("void A() => Own.Paint(\"blue\");")));
        Assert.Equal("color is 'red\\u000A'. It must match '^(red|green)$'", Message(UsageCode.Beside("void A() => Own.Paint(\"red\\n\");")));
    }

    // The check would take a lifetime; an editor waits a second and leaves it to the exception.
    [Fact]
    public void What_cannot_be_judged_in_time_is_left_to_run_time()
    {
        Assert.DoesNotContain(UsageCode.Beside("void A() => Own.Endless(\"" + string.Concat(System.Linq.Enumerable.Repeat("ab", 2_000)) + "!\");").Analyze(), diagnostic => diagnostic.Id == "SDR5001");
    }

    [Fact]
    public void Where_the_document_is_not_here_its_name_and_the_pointer_are_said()
    {
        Assert.EndsWith("(declared at #/paths/~1services~1{ServiceSid}~1things~1{Identity}/get/parameters/0/schema of usage.yaml)", Message(UsageCode.Elsewhere("object A() => ServiceSid.Parse(\"VA1\");")));
        Assert.EndsWith("(declared at #/paths/~1services~1{ServiceSid}~1things~1{Identity}/get/parameters/4/schema of usage.yaml)", Message(UsageCode.Elsewhere("object A() => client.CountThingAsync(default, \"12345678\", pageSize: 0);")));
    }

    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("{ not: [ a document")]
    [InlineData("")]
    public void A_file_of_that_name_without_the_rule_is_another_document(string text) =>
        Assert.EndsWith(" of usage.yaml)", Message(UsageCode.Elsewhere("object A() => ServiceSid.Parse(\"VA1\");", new MemoryText("usage.yaml", text))));

    [Fact]
    public void A_document_that_is_here_twice_is_named_by_the_pointer()
    {
        MemoryText once = new("a/usage.yaml", UsageCode.Document);
        MemoryText again = new("b/usage.yaml", UsageCode.Document);
        Assert.EndsWith("(declared at usage.yaml(9,90))", Message(UsageCode.Elsewhere("object A() => ServiceSid.Parse(\"VA1\");", once)));
        Assert.EndsWith(" of usage.yaml)", Message(UsageCode.Elsewhere("object A() => ServiceSid.Parse(\"VA1\");", once, again)));
    }

    [Theory]
    [InlineData("Shop.ServiceSid.Parse(\"VA123\")", "'VA123' does not match '^VA[0-9a-fA-F]{32}$': it has 5 characters instead of 34; write VA and 32 hexadecimal digits (declared at verify-factors.yaml(44,22))")]
    [InlineData("client.ListFactorAsync(default, \"x\", pageSize: 5000)", "pageSize is 5000. It must be between 1 and 1000 (declared at verify-factors.yaml(61,22))")]
    public void The_embedded_document_has_its_lines_too(string expression, string message) =>
        Assert.Equal(message, Message(UsageCode.OfEmbedded($"class C(Shop.VerifyClient client) {{ object A() => {expression}; object B => client; }}")));

    [Theory]
    [InlineData("va" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Good)]
    [InlineData("Va" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Good)]
    [InlineData("va" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", null)]
    [InlineData("va" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax", null)]
    [InlineData("YF" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", null)]
    [InlineData("VA" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax", null)]
    public void A_correction_is_offered_when_only_the_letter_case_of_the_prefix_is_wrong(string text, string? replacement) =>
        Assert.Equal(replacement, Only(UsageCode.Beside($"object A() => ServiceSid.Parse(\"{text}\");")).Properties.TryGetValue(RuledParameter.Replacement, out string? offered) ? offered : null);

    private static string Message(Usage usage) => Only(usage).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static Diagnostic Only(Usage usage) => Assert.Single(usage.Analyze(), diagnostic => diagnostic.Id == "SDR5001");
}
