using System;
using Sidereal.Generator.Diagnostics;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

public class ExcerptTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("a\nb\u0000\u202E\u2028", "a<U+000A>b<U+0000><U+202E><U+2028>")]
    [InlineData("0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789")]
    [InlineData("0123456789012345678901234567890123456789+", "0123456789012345678901234567890123456789…")]
    [InlineData("012345678901234567890123456789012345678\U0001F600", "012345678901234567890123456789012345678…")]
    public void A_piece_of_text_is_shown_short_and_visible(string text, string shown) => Assert.Equal(shown, Excerpt.Of(text));

    // Not a row above: an attribute's text is kept as UTF-8, which has no such halves.
    [Fact]
    public void Half_of_a_surrogate_pair_is_shown_as_what_it_is() => Assert.Equal("\U0001F600 <U+D83D>", Excerpt.Of("\U0001F600 \uD83D"));

    [Fact]
    public void A_sentence_keeps_how_it_begins_and_how_it_ends()
    {
        Assert.Equal("'a<U+000A>b' is wrong; mend it", Excerpt.Sentence("'a\nb' is wrong; mend it"));

        string shown = Excerpt.Sentence($"'{new string('x', 1_000_000)}' is wrong; mend it");

        Assert.Equal(1001, shown.Length);
        Assert.StartsWith("'xxx", shown, StringComparison.Ordinal);
        Assert.EndsWith("xxx' is wrong; mend it", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openapi: 3", 0, "openapi")]
    [InlineData("a,b", 1, ",")]
    [InlineData("\U0001F600b", 0, "\U0001F600")]
    public void What_stands_at_a_place_is_its_word_or_its_character(string text, int position, string shown) => Assert.Equal(shown, Excerpt.At(text, position));
}
