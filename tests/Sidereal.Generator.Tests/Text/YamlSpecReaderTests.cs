using System;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

public class YamlSpecReaderTests
{
    [Fact]
    public void Values_keep_their_kind_and_their_raw_text()
    {
        MappingNode root = (MappingNode)Reading.Clean("a: 1.10\nb: 012\nc: no\nd: 2024-01-01\ne: '1'\nf: \"true\"\ng: |\n  1\nh: !!str 1\ni: ! 1\nj: !!float 1\nk: !!int \"3\"\nl:\n");

        Assert.Equal(
            ["1.10 Number", "012 Integer", "no String", "2024-01-01 String", "1 String", "true String", "1\n String", "1 String", "1 String", "1 Number", "3 Integer", " Null"],
            root.Entries.Select(entry => (ScalarNode)entry.Value).Select(scalar => $"{scalar.Value} {scalar.Kind}"));
    }

    [Theory]
    [InlineData("a: plain text  # comment", "plain text")]
    [InlineData("a: 'it''s'  # comment", "'it''s'")]
    [InlineData("a: \"x\\n\" # comment", "\"x\\n\"")]
    [InlineData("a: plain\n  over lines\nb: 1", "plain\n  over lines")]
    [InlineData("a: |\n  x\n  y\n\nb: 1", "|\n  x\n  y")]
    [InlineData("a: >- # comment\n  x\n\n# comment\nb: 1", ">- # comment\n  x")]
    [InlineData("a: &name  !!str 'x'", "'x'")]
    [InlineData("a: !!str &name # comment\n  x", "x")]
    [InlineData("a: &name\nb: 1", "")]
    [InlineData("a:\nb: 1", "")]
    [InlineData("a: { b: 1 } # comment", "{ b: 1 }")]
    [InlineData("a: &name { b: [1, 2], } # comment", "{ b: [1, 2], }")]
    [InlineData("a: [ b: 1 , c ]", "[ b: 1 , c ]")]
    [InlineData("a: [ ]", "[ ]")]
    [InlineData("a:\n  b: 1\n  c: 2\n\n# comment\nd: 3", "b: 1\n  c: 2")]
    [InlineData("a: &name\n  b: 1 # comment\nd: 3", "b: 1")]
    [InlineData("a:\n- 1\n- 2 # comment\nb: 1", "- 1\n- 2")]
    [InlineData("a: !!seq\n- 1\n- 2\nb: 1", "- 1\n- 2")]
    [InlineData("a:\n  - b: 1\n    c:\nd: 3", "- b: 1\n    c:")]
    public void A_node_covers_its_own_text_and_nothing_around_it(string text, string covered) =>
        Assert.Equal(covered, ((MappingNode)Reading.Clean(text))["a"]!.Covered(text));

    [Theory]
    [InlineData("a: 1\r\nb: |\r\n  x\r\n  y\r\n", "x\ny\n")]
    [InlineData("a: 1\rb: |\r  x\r  y\r", "x\ny\n")]
    [InlineData("a: 1\nb: \"x\r\n\r\n  y\"\n", "x\ny")]
    public void Every_line_end_is_a_line_feed_in_a_value(string text, string value) =>
        Assert.Equal(value, ((ScalarNode)((MappingNode)Reading.Clean(text))["b"]!).Value);

    [Theory]
    [InlineData("a: x\u0085y\nb: 1", "x\u0085y")]
    [InlineData("a: x \u2028 y\nb: 1", "x \u2028 y")]
    [InlineData("a: \"x \u2029 y\uFDD0\"\nb: 1", "x \u2029 y\uFDD0")]
    [InlineData("a: \"x \u2028 \\uFDD0\"\nb: 1", "x \u2028 \uFDD0")]
    [InlineData("a: |\n  x\u2028\u0085y\nb: 1", "x\u2028\u0085y\n")]
    [InlineData("a: \"\\N\\L\\P\"\nb: 1", "\u0085\u2028\u2029")]
    public void Line_breaks_of_YAML_1_1_are_letters(string text, string value)
    {
        MappingNode root = (MappingNode)Reading.Clean(text);

        Assert.Equal(value, ((ScalarNode)root["a"]!).Value);
        Assert.Equal("1", root["b"]!.Covered(text));
    }

    [Theory]
    [InlineData("a: 1\n{|SDR1002:a|}: 2\n")]
    [InlineData("a: 1\r\nb:\r\n  'c': \U0001F600\r\n  {|SDR1002:\"c\"|}: 2\r\n")]
    [InlineData("\uFEFFa: 1\n{|SDR1002:a|}: 2\n{|SDR1002:a|}: 3")]
    [InlineData("x: \u2028\u0085\nb: { c: 1, {|SDR1002:c|}: 2 }")]
    [InlineData("200: 1\n{|SDR1002:'200'|}: 2")]
    [InlineData("a:\tx\n{|SDR1002:a|}\t: 2")]
    [InlineData("? a\n: 1\n? {|SDR1002:a|}\n: 2")]
    public void A_key_that_stands_twice_is_reported_at_its_place_and_the_first_stays(string markup)
    {
        (SpecNode? root, string[] messages) = Reading.Marked(markup);

        Assert.All(messages, message => Assert.EndsWith("stands a second time in this mapping; remove one of the two", message, StringComparison.Ordinal));
        MappingNode mapping = (MappingNode)root!;
        Assert.Equal(mapping.Entries.Select(entry => entry.Key).Distinct(), mapping.Entries.Select(entry => entry.Key));
        Assert.NotEqual("2", (mapping["a"] as ScalarNode)?.Value);
    }

    [Theory]
    [InlineData("a: {|SDR1006:!local|} x", "The tag '!local' means nothing in OpenAPI; the value is read without it: remove it")]
    [InlineData("a: {|SDR1006:&n !!set|} {}", "The tag '!!set' means nothing in OpenAPI; the value is read without it: remove it")]
    [InlineData("a: {|SDR1006:!!timestamp|} 2024-01-01", "The tag '!!timestamp' means nothing in OpenAPI; the value is read without it: remove it")]
    [InlineData("a: {|SDR1006:!!str|} [x]", "The tag '!!str' means nothing in OpenAPI; the value is read without it: remove it")]
    [InlineData("a: {|SDR1006:!!int|} x", "The tag '!!int' does not fit the value 'x'; remove the tag, or write a value of that kind")]
    [InlineData("a: {|SDR1004:*b|}", "The alias '*b' stands for nothing: no '&b' stands above it; write the value out, or use $ref")]
    [InlineData("a: &b [{|SDR1004:*b|}]", "The alias '*b' stands for nothing: it stands inside '&b' itself; write the value out, or use $ref")]
    [InlineData("{|SDR1004:|}: x", "No key stands before this ':'; write one, or \"\" if it is meant to be empty")]
    [InlineData("a: 1\n{|SDR1004:---|}\nb: 2", "A second document begins here; only the first is read: put the other into a file of its own")]
    [InlineData("<<: {|SDR1004:x|}", "The key '<<' merges a mapping, or a list of mappings, into this one, and this value is neither; put quotes around '<<' if it is meant as a name")]
    public void What_OpenAPI_has_no_use_for_is_reported_and_the_rest_is_read(string markup, string message)
    {
        (SpecNode? root, string[] messages) = Reading.Marked(markup);

        Assert.IsType<MappingNode>(root);
        Assert.Equal(message, Assert.Single(messages));
    }

    [Theory]
    [InlineData("a: {{|SDR1004:{ x }|}}\nb: 1")]
    [InlineData("a: {{|SDR1004:{ x: y }|}: [1, 2], b: 1}\nb: 1")]
    [InlineData("? {|SDR1004:[a]|}\n: 1\nb: 1")]
    [InlineData("? {|SDR1004:- a\n  - b|}\n: - c\n  - d\nb: 1")]
    [InlineData("? {|SDR1004:[a]|}\nb: 1")]
    [InlineData("x: &a [1]\n{|SDR1004:*a|} : { c: 1 }\nb: 1")]
    [InlineData("? {|SDR1004:&a [1]|}\n: 2\nx: *a\nb: 1")]
    public void A_key_that_is_no_text_costs_what_it_stands_for(string markup)
    {
        string plain = markup.Replace("{|SDR1004:&a [1]|}", "&a {|SDR1004:[1]|}", StringComparison.Ordinal);

        (SpecNode? root, string[] messages) = Reading.Marked(plain);

        Assert.Equal("This key is a mapping or a list, and OpenAPI's keys are text, so what it stands for is left out; put quotes around it if it is a name with brackets, such as '{id}'", Assert.Single(messages));
        MappingNode mapping = Assert.IsType<MappingNode>(root);
        Assert.Equal("1", Assert.IsType<ScalarNode>(mapping["b"]).Value);
        Assert.All(mapping.Entries, entry => Assert.Contains(entry.Key, (string[])["a", "b", "x"]));
    }

    [Fact]
    public void Keys_that_are_no_text_may_stand_in_each_other()
    {
        (SpecNode? root, _) = Reading.Marked("a: { {|SDR1004:{ {|SDR1004:{ {|SDR1004:[k]|}: 1 }|}: 2 }|}: 3, b: 4, {|SDR1002:b|}: 5 }");

        MappingNode a = Assert.IsType<MappingNode>(Assert.IsType<MappingNode>(root)["a"]);
        SpecEntry only = Assert.Single(a.Entries);
        Assert.Equal(("b", "#/a/b"), (only.Key, only.Value.Pointer));
    }

    [Theory]
    [InlineData("a: 1\n{|SDR1001:\t|}b: 2", "tab")]
    [InlineData("a: 1\npaths:\n  /x:\n{|SDR1001:\t|}get:\n    b: 1\nc: 2\n", "tab")]
    [InlineData("a:\n  b: 1\n {|SDR1001:|}c: 2", "look at the indentation")]
    [InlineData("a: 'x", "end of stream")]
    [InlineData("a: \"\\x\"", "hex")]
    [InlineData("a: \"\\UFFFFFFFF\"", "an escape or a character that YAML does not have")]
    [InlineData("a: \"\\q\"", "escape")]
    [InlineData("a: [1, 2", "','")]
    [InlineData("a: b: c", "plain scalar")]
    [InlineData("a: @x", "token")]
    [InlineData("a: \u0007", "The control character U+0007 may not stand in YAML; remove it, or write \"\\x07\" in double quotes")]
    public void What_is_no_YAML_is_one_error(string markup, string expected)
    {
        string text = MarkedSpec.Parse(markup).Text;

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, "a.yaml");

        Assert.Null(root);
        Assert.Equal("SDR1001", Assert.Single(faults).Descriptor.Id);
        Assert.Contains(expected, Reading.Message(faults[0]), StringComparison.Ordinal);
        Assert.All(MarkedSpec.Parse(markup).Marks, mark => Assert.Equal(mark.Start, faults[0].Location.Span.Start));
    }

    [Fact]
    public void A_text_may_have_200000_values_and_one_more_for_each_28_characters()
    {
        const int Limit = 250_000;
        string most = "a: [" + string.Concat(Enumerable.Repeat("1,", Limit - 2));

        Assert.Equal(Limit - 2, ((SequenceNode)((MappingNode)Reading.Clean(Padded(most + "]")))["a"]!).Items.Count);
        (SpecNode? root, string[] messages) = Reading.Marked(Padded(most + "{|SDR1003:1|}]"));

        Assert.Null(root);
        Assert.StartsWith("Up to here the document has more than 250,000 values", Assert.Single(messages), StringComparison.Ordinal);

        static string Padded(string text) => text + new string('\n', (50_000 * 28) - MarkedSpec.Parse(text).Text.Length);
    }
}
