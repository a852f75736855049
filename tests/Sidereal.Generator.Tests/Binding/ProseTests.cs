using Sidereal.Generator.Binding;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class ProseTests
{
    [Theory]
    [InlineData("One. Two. Three.", "One.", "Two. Three.")]
    [InlineData("Only one", "Only one", null)]
    [InlineData("A value, e.g. 1.5 or so. More.", "A value, e.g. 1.5 or so.", "More.")]
    [InlineData("A title\n\nA text.", "A title", "A text.")]
    [InlineData("  ", "Nothing said.", null)]
    [InlineData(null, "Nothing said.", null)]
    [InlineData("Really? Yes!", "Really?", "Yes!")]
    public void The_first_sentence_is_the_summary(string? description, string summary, string? remarks)
    {
        Assert.Equal(summary, Prose.Of(description, "Nothing said.").Summary);
        Assert.Equal(remarks, Prose.Of(description, "Nothing said.").Remarks);
    }

    [Theory]
    [InlineData("List pets", "All of them. In order.", "List pets", "All of them. In order.")]
    [InlineData("List pets", "List pets", "List pets", null)]
    [InlineData("List pets.", "List pets. All of them.", "List pets.", "All of them.")]
    [InlineData(null, "List pets. All of them.", "List pets.", "All of them.")]
    [InlineData("List pets", null, "List pets", null)]
    [InlineData(" ", " ", "Nothing said.", null)]
    public void A_summary_and_a_description_say_a_thing_once(string? summary, string? description, string expected, string? remarks)
    {
        Assert.Equal(expected, Prose.Of(summary, description, "Nothing said.").Summary);
        Assert.Equal(remarks, Prose.Of(summary, description, "Nothing said.").Remarks);
    }
}
