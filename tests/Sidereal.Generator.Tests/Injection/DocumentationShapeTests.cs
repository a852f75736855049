using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>What counts as the same documentation, and what does not.</summary>
public sealed class DocumentationShapeTests
{
    private const string Harmless = "/// <summary>A.</summary>\n/// <remarks><c>b</c> in JSON.</remarks>";

    [Theory]
    [InlineData("/// <summary>Some other text &amp; more &lt;of it&gt;.</summary>\n/// <remarks><c>c</c> in JSON.</remarks>")]
    [InlineData("/// <summary>\n/// A <c>b</c> and a\n/// <see href=\"https://example.com/\">link</see>.\n/// </summary>\n/// <remarks>\n/// <para>More.</para>\n/// <para><c></c> in JSON.</para>\n/// </remarks>")]
    public void The_length_of_a_text_and_its_paragraphs_are_no_difference(string documentation) => Assert.Equal(Shape(Harmless), Shape(documentation));

    [Theory]
    [InlineData("/// <summary></summary>\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A.</summary>")]
    [InlineData("/// <summary>A.</summary> B\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A.</summary>\n/// <summary>A.</summary>\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A <see cref=\"b\"/>.</summary>\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A <see href=\"javascript:b\">c</see>.</summary>\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary><para>A.</para></summary>\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A.<!-- --></summary>\n/// <remarks><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A.</summary>\n/// <remarks><![CDATA[a]]><c>b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A.</summary>\n/// <remarks><c x=\"y\">b</c> in JSON.</remarks>")]
    [InlineData("/// <summary>A.</summary>\n/// <example><c>b</c> in JSON.</example>")]
    public void Any_other_element_or_attribute_is_one(string documentation) => Assert.NotEqual(Shape(Harmless), Shape(documentation));

    [Theory]
    [InlineData("/// <summary>A\u202E.</summary>")]
    [InlineData("/// <summary>A\u200B.</summary>")]
    [InlineData("/// <summary>A\u000B.</summary>")]
    [InlineData("/// <summary>A&#10;.</summary>")]
    [InlineData("/// <summary>A.\r\n/// </summary>")]
    public void What_cannot_be_seen_is_a_fault(string documentation) => Assert.NotEmpty(DocumentationShape.Faults(Parse(documentation)));

    // An attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_a_fault() => Assert.NotEmpty(DocumentationShape.Faults(Parse("/// <summary>A\uD800.</summary>")));

    private static string Shape(string documentation) => DocumentationShape.Of(Parse(documentation));

    private static DocumentationCommentTriviaSyntax Parse(string documentation) => InjectionShape.Parse(documentation + "\nclass C;")
        .GetRoot(TestContext.Current.CancellationToken)
        .DescendantTrivia()
        .Select(static trivia => trivia.GetStructure())
        .OfType<DocumentationCommentTriviaSyntax>()
        .Single();
}
