using System;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

public class SpecReaderTests
{
    [Theory]
    [InlineData("api.json", "{ 'a': 1 }", true)]
    [InlineData("api.json", "a: 1", true)]
    [InlineData("api.JSON", "a: 1", true)]
    [InlineData("api.txt", "{ a: 1 }", true)]
    [InlineData("api.txt", "\n\t [ a ]", true)]
    [InlineData("api.txt", "a: 1", false)]
    [InlineData("api.yaml", "{ a: 1 }", false)]
    [InlineData("api.yml", "{ 'a': 1 }", false)]
    [InlineData("api", "a: 1", false)]
    public void The_name_says_what_a_document_is_and_else_its_first_character(string name, string text, bool isJson)
    {
        // None of them is JSON, so what is read as JSON is refused.
        (SpecNode? root, _) = Reading.Read(text, name);

        Assert.Equal(isJson, root is null);
    }

    [Fact]
    public void JSON_in_a_file_called_yaml_is_read_as_JSON()
    {
        // As YAML by YamlDotNet the separator would end the line, and the tab would be an error.
        MappingNode root = Assert.IsType<MappingNode>(Reading.Clean("{\n\t\"a\": \"x\u2028y\"\n}", "api.yaml"));

        Assert.Equal("x\u2028y", Assert.IsType<ScalarNode>(root["a"]).Value);
    }

    [Theory]
    [InlineData("", "api.yaml")]
    [InlineData("  \n# nothing\n", "api.yaml")]
    [InlineData("\uFEFF", "api.yaml")]
    [InlineData("", "api.json")]
    [InlineData(" \n", "api.json")]
    public void An_empty_document_is_an_error(string text, string name)
    {
        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, name);

        Assert.Null(root);
        Assert.Equal("The document is empty; write an OpenAPI document into it", Reading.Message(Assert.Single(faults)));
    }

    [Theory]
    [InlineData("\uFEFFa: 1\r\nb: 2", "api.yaml")]
    [InlineData("\uFEFF{ \"a\": 1,\r\n\"b\": 2 }", "api.json")]
    [InlineData("\uFEFF{ \"a\": 1,\r\n\"b\": 2 }", "api")]
    public void A_byte_order_mark_is_no_part_of_the_document(string text, string name)
    {
        MappingNode root = Assert.IsType<MappingNode>(Reading.Clean(text, name));

        Assert.Equal("a", root.Entries[0].Key);
        Assert.Equal("2", root["b"]!.Covered(text));
    }

    [Theory]
    [InlineData("a{|SDR1005:\0|}: 1")]
    [InlineData("{|SDR1005:\0|}a\0:\0 \01")]
    public void A_NUL_means_that_nothing_can_be_read(string markup)
    {
        (SpecNode? root, string[] messages) = Reading.Marked(markup);

        Assert.Null(root);
        Assert.Equal("A NUL character stands here, so the file is UTF-16 without a byte order mark or no text at all; save it as UTF-8", Assert.Single(messages));
    }

    [Fact]
    public void UTF_16_without_a_byte_order_mark_is_recognised()
    {
        string text = Reading.Decode(System.Text.Encoding.Unicode.GetBytes("a: 1"));

        Assert.Equal("SDR1005", Assert.Single(Reading.Read(text, "api.yaml").Faults).Descriptor.Id);
    }

    [Fact]
    public void Latin_1_costs_the_letters_that_it_loses_and_no_more()
    {
        byte[] bytes = System.Text.Encoding.Latin1.GetBytes("a: M\u00FCnchen \u00FC\nb: 2");

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(Reading.Decode(bytes), "api.yaml");

        SpecDiagnostic fault = Assert.Single(faults);
        Assert.Equal(new LinePosition(0, 4), fault.Location.Lines.Start);
        Assert.Equal("SDR1005", fault.Descriptor.Id);
        Assert.Equal("2", Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(root)["b"]).Value);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text()
    {
        Reading.Marked("a: \U0001F600{|SDR1005:\uD83D|} x");
        Reading.Marked("a: {|SDR1005:\uDE00|}\uD83D x");
    }

    [Fact]
    public void More_than_64_MB_of_text_is_not_read()
    {
        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read("a: 1\n#" + new string('x', SpecReader.MaxLength), "api.yaml");

        Assert.Null(root);
        Assert.Equal("SDR1003", Assert.Single(faults).Descriptor.Id);
    }

    [Theory]
    [InlineData("a: 1", "api.yaml")]
    [InlineData("{ \"a\": 1 }", "api.json")]
    [InlineData("{ a: 1 }", "api.yaml")]
    public void Reading_stops_when_it_is_cancelled(string text, string name)
    {
        CancellationToken cancelled = new(canceled: true);

        Assert.Throws<OperationCanceledException>(() => SpecReader.Read(new SpecFile(name, text), new SpecDiagnostics(), cancelled));
    }
}
