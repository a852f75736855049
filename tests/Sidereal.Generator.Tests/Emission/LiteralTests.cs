using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.Generator.Emission;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

public sealed class LiteralTests
{
    [Fact]
    public void Every_character_is_read_back_from_ASCII()
    {
        string all = string.Concat(Enumerable.Range(0, 0x10000).Select(static code => (char)code));
        string literal = Literal.Of(all);
        Assert.All(literal, static character => Assert.InRange(character, ' ', '~'));
        Assert.Equal(all, SyntaxFactory.ParseToken(literal).ValueText);
    }

    [Theory]
    [InlineData("YF", "\"YF\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\r\n\tb", "\"a\\r\\n\\tb\"")]
    [InlineData("\u0085\u2028\u202E\uFEFF\u00FC", "\"\\u0085\\u2028\\u202E\\uFEFF\\u00FC\"")]
    [InlineData("\uD83D\uDE00", "\"\\uD83D\\uDE00\"")]
    public void A_literal_says_what_stands_in_it(string text, string literal) => Assert.Equal(literal, Literal.Of(text));
}
