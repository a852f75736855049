using System.Linq;
using Sidereal.Generator.Emission;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

public sealed class DocTests
{
    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\rb\r\nc\u0085d\u2028e\u2029f", "a b c d e f")]
    [InlineData("  a \t b  ", "a b")]
    [InlineData("</summary><c>&amp;]]>", "&lt;/summary&gt;&lt;c&gt;&amp;amp;]]&gt;")]
    [InlineData("a\0b\u001Bc\u202Ed\u200De\uFEFF", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD")]
    [InlineData("\uFFFE\uFFFF \uDB40\uDC01", "\uFFFD\uFFFD \uFFFD")]
    [InlineData("the `sid` of ``it``", "the <c>sid</c> of `<c>it</c>`")]
    [InlineData("`a<b>`", "<c>a&lt;b&gt;</c>")]
    [InlineData("see [the guide](https://example.com/?a=1&b=2).", "see <see href=\"https://example.com/?a=1&amp;b=2\">the guide</see>.")]
    [InlineData("[x](javascript:alert) [y](https://example.com/\"><c>)", "[x](javascript:alert) [y](https://example.com/\"&gt;&lt;c&gt;)")]
    public void A_text_becomes_the_content_of_an_element(string text, string content) => Assert.Equal(content, DocText.Inline(text));

    // Not in the table above: an attribute holds UTF-8, and half a surrogate pair has none.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_a_whole_one_is_kept() =>
        Assert.Equal("\uD83D\uDE00 \uFFFD \uFFFD", DocText.Inline("\uD83D\uDE00 \uD83D \uDE00"));

    [Fact]
    public void Paragraphs_part_at_empty_lines_and_at_the_items_of_a_list() =>
        Assert.Equal(["a b", "c", "- d e", "1. f"], DocText.Paragraphs("a\r\nb\n \nc\n- d\n  e\n1. f\n\n"));

    [Theory]
    [InlineData(null)]
    [InlineData(" \n ")]
    public void A_text_of_nothing_has_no_paragraphs(string? text) => Assert.Empty(DocText.Paragraphs(text));

    [Fact]
    public void A_short_text_stands_on_one_line() => Assert.Equal("/// <summary>Short.</summary>", Doc.Summary("Short."));

    [Fact]
    public void A_long_text_is_wrapped_between_words_and_neither_in_tags_nor_in_code()
    {
        string content = string.Concat(Enumerable.Repeat("word <see href=\"https://example.com/\">a b</see> <c>GET /path of code</c> ", 9)).Trim();
        string[] lines = Doc.Summary(content).Split('\n');
        Assert.Equal("/// <summary>", lines[0]);
        Assert.Equal("/// </summary>", lines[^1]);
        Assert.All(lines, static line => Assert.InRange(line.Length, 5, 116));
        Assert.All(lines, static line => Assert.Equal(line.Split("<c>").Length, line.Split("</c>").Length));
        Assert.Equal(content, string.Join(" ", lines[1..^1].Select(static line => line[4..])));
    }

    [Fact]
    public void A_word_without_end_stands_on_a_line_of_its_own() =>
        Assert.Equal(["/// <summary>", "/// a", "/// " + new string('x', 500), "/// b", "/// </summary>"], Doc.Summary($"a {new string('x', 500)} b").Split('\n'));

    [Fact]
    public void Remarks_of_several_paragraphs_are_parted_and_of_none_are_none()
    {
        Assert.Equal("/// <remarks>\n/// <para>a</para>\n/// <para>b</para>\n/// </remarks>", Doc.Remarks("a", "b"));
        Assert.Equal("/// <remarks>a</remarks>", Doc.Remarks("a"));
        Assert.Equal("", Doc.Remarks());
    }

    [Fact]
    public void Cases_of_an_exception_are_one_sentence() =>
        Assert.Equal("/// <exception cref=\"FormatException\">one, or two.</exception>", Doc.Exception("FormatException", "one", "two"));

    [Fact]
    public void A_parameter_is_named_without_its_at_sign() => Assert.Equal("/// <param name=\"class\">It.</param>", Doc.Param("@class", "It."));
}
