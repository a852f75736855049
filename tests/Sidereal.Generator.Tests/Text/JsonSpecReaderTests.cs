using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

public class JsonSpecReaderTests
{
    [Fact]
    public void Values_keep_their_kind_their_text_and_their_place()
    {
        string text = "{ \"a\": \"x\\ny\", \"b\": [1, -2.50e+3, true, false, null], \"c\": {} }";

        MappingNode root = (MappingNode)Reading.Clean(text, "a.json");

        Assert.Equal("x\ny", ((ScalarNode)root["a"]!).Value);
        Assert.Equal("\"x\\ny\"", root["a"]!.Covered(text));
        SequenceNode b = (SequenceNode)root["b"]!;
        Assert.Equal("[1, -2.50e+3, true, false, null]", b.Covered(text));
        Assert.Equal(["1", "-2.50e+3", "true", "false", "null"], b.Items.Select(item => ((ScalarNode)item).Value));
        Assert.Equal(
            [ScalarKind.Integer, ScalarKind.Number, ScalarKind.Boolean, ScalarKind.Boolean, ScalarKind.Null],
            b.Items.Select(item => ((ScalarNode)item).Kind));
        Assert.Equal("{}", root["c"]!.Covered(text));
        Assert.Equal(text, root.Covered(text));
        Assert.Equal("\"b\"", text.Substring(root.Entries[1].KeySpan.Start, root.Entries[1].KeySpan.Length));
    }

    [Fact]
    public void Escapes_are_resolved_in_keys_and_values()
    {
        MappingNode root = (MappingNode)Reading.Clean("""{ "\u0061\/\"": "\b\f\n\r\t\\\ud83d\uDE00\u0000" }""", "a.json");

        Assert.Equal("\b\f\n\r\t\\\U0001F600\0", ((ScalarNode)root["a/\""]!).Value);
    }

    [Fact]
    public void A_huge_number_is_kept_as_it_is()
    {
        string digits = "1" + new string('0', 100_000) + "e999999999";

        Assert.Equal(digits, ((ScalarNode)Reading.Clean(digits, "a.json")).Value);
    }

    [Fact]
    public void YAML_1_1_line_breaks_are_letters_in_JSON() =>
        Assert.Equal("a\u0085b \u2028 c", ((ScalarNode)Reading.Clean("\"a\u0085b \u2028 c\"", "a.json")).Value);

    [Theory]
    [InlineData("{ \"a\": 1 } {|SDR1001:}|}", "'}' follows the end of the document; a file holds one JSON value, remove what stands behind it")]
    [InlineData("{ \"a\": {|SDR1001:012|} }", "The number 012 begins with a zero that JSON does not allow; remove the zero, or put quotes around it if it is a name")]
    [InlineData("{ \"a\": {|SDR1001:True|} }", "'True' is no JSON value: write true, false, null, a number such as -1.5e3, or a string in double quotes")]
    [InlineData("{ \"a\": {|SDR1001:NaN|} }", "'NaN' is no JSON value: write true, false, null, a number such as -1.5e3, or a string in double quotes")]
    [InlineData("{ \"a\": {|SDR1001:'|}b' }", "''' is no JSON value: JSON puts strings in double quotes")]
    [InlineData("{ \"a\": {|SDR1001:/|}/ no\n1 }", "'/' is no JSON value: JSON has no comments; remove it, or make the document YAML")]
    [InlineData("{ {|SDR1001:/|}/ no\n }", "A key in double quotes is due here, and not '/'")]
    [InlineData("{ {|SDR1001:a|}: 1 }", "A key in double quotes is due here, and not 'a'")]
    [InlineData("{ \"a\" {|SDR1001:1|} }", "A ':' is due after the key \"a\", and not '1'")]
    [InlineData("{ \"a\": 1 {|SDR1001:\"|}b\": 2 }", "A ',' or a '}' is due here, and not '\"'")]
    [InlineData("{ \"a\": 1, {|SDR1001:}|}", "A comma stands before this '}' with nothing behind it; remove the comma")]
    [InlineData("[1, {|SDR1001:]|}", "A value is due before this ']'; write one, or remove a comma that stands too many")]
    [InlineData("[{|SDR1001:,|} 1]", "A value is due before this ','; write one, or remove a comma that stands too many")]
    [InlineData("[\"a{|SDR1001:\n|}b\"]", "The line ends inside this string; close the string with a double quote, or write the line break as \\n")]
    [InlineData("[\"a{|SDR1001:\t|}b\"]", "The control character U+0009 may not stand in a JSON string; write it as \\u0009")]
    [InlineData("[\"a{|SDR1001:\\x|}b\"]", "'\\x' is no escape in JSON; write '\\\\' for a backslash")]
    [InlineData("[\"a{|SDR1001:\\u|}00g0\"]", "Four hexadecimal digits are due after '\\u'; write '\\\\' for a backslash")]
    [InlineData("[{|SDR1001:\"|}abc", "The string that begins here has no closing double quote")]
    [InlineData("[1, [2{|SDR1001:|}", "The text ends while brackets are still open; the end of the file is missing")]
    [InlineData("{ \"a\"{|SDR1001:|}", "The text ends while a bracket is still open; the end of the file is missing")]
    [InlineData("{|SDR1001:openapi|}: 3.0.0", "'openapi' is no JSON value: a JSON document begins with '{'; if this one is YAML, give its file a name that ends in .yaml")]
    [InlineData("[{|SDR1001:1.|}]", "A digit is due after the point of the number 1.")]
    [InlineData("[{|SDR1001:1e+|}]", "A digit is due after the exponent's sign of the number 1e+")]
    [InlineData("[{|SDR1001:-x|}]", "'-x' is no JSON value: write true, false, null, a number such as -1.5e3, or a string in double quotes")]
    public void What_is_no_JSON_is_reported_where_it_ceases_to_be(string markup, string message)
    {
        (SpecNode? root, string[] messages) = Reading.Marked(markup, "a.json");

        Assert.Null(root);
        Assert.Equal(message, Assert.Single(messages));
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_and_the_first_stays()
    {
        (SpecNode? root, string[] messages) = Reading.Marked("{ \"a\": 1, \"b\": { \"c\": 1, {|SDR1002:\"c\"|}: 2 }, {|SDR1002:\"\\u0061\"|}: 3 }", "a.json");

        Assert.Equal("The key 'c' stands a second time in this mapping; remove one of the two", messages[0]);
        Assert.Equal("1", ((ScalarNode)((MappingNode)root!)["a"]!).Value);
        Assert.Equal("#/b", ((MappingNode)root)["b"]!.Pointer);
    }

    [Fact]
    public void A_key_that_stands_twice_is_found_in_a_large_mapping()
    {
        string keys = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"\"k{i}\": {i}"));

        Reading.Marked($"{{ {keys}, {{|SDR1002:\"k50\"|}}: 0 }}", "a.json");
    }

    [Fact]
    public void Half_of_an_escaped_surrogate_pair_is_reported_and_the_rest_is_read()
    {
        (SpecNode? root, string[] messages) = Reading.Marked("[\"a{|SDR1005:\\uD83D|}b\", \"{|SDR1005:\\uDE00|}\\uD83D\\uDE00\", 1]", "a.json");

        Assert.Equal("'\\uD83D' is half of a surrogate pair and stands for no character; write both halves, or leave it out", messages[0]);
        Assert.Equal(["a\uFFFDb", "\uFFFD\U0001F600", "1"], ((SequenceNode)root!).Items.Select(item => ((ScalarNode)item).Value));
    }

    [Fact]
    public void A_hundred_levels_are_read_and_one_more_is_not()
    {
        Reading.Clean(new string('[', 100) + new string(']', 100), "a.json");

        (SpecNode? root, string[] messages) = Reading.Marked(new string('[', 100) + "{|SDR1003:[|}" + new string(']', 101), "a.json");

        Assert.Null(root);
        Assert.StartsWith("More than 100 mappings and sequences stand inside each other here", messages[0], System.StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_two_million_values_are_not_read()
    {
        string text = "[" + string.Concat(Enumerable.Repeat("0,", SpecNodeBuilder.MaxNodes)) + "0]";

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, "a.json");

        Assert.Null(root);
        Assert.Equal("SDR1003", Assert.Single(faults).Descriptor.Id);
    }

    [Fact]
    public void Places_behind_other_characters_and_line_ends_are_exact() =>
        Reading.Marked("{\r\n\t\"\U0001F600\u2028\": \"\U0001F600\",\r\"b\": {|SDR1001:nul|} }", "a.json");
}
