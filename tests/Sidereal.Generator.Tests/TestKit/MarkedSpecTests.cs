using System;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.TestKit;

public class MarkedSpecTests
{
    [Fact]
    public void Marks_are_taken_out_and_keep_their_places()
    {
        MarkedSpec spec = MarkedSpec.Parse("a{|SDR1:|}: {|SDR2:b {|SDR3:c|}|} |}");

        Assert.Equal("a: b c |}", spec.Text);
        Assert.Equal([new("SDR1", 1, 0), new("SDR2", 3, 3), new("SDR3", 5, 1)], spec.Marks);
    }

    [Theory]
    [InlineData("{|SDR1:a")]
    [InlineData("{|SDR1")]
    public void A_mark_that_is_not_closed_is_an_error_of_the_test(string markup) => Assert.Throws<FormatException>(() => MarkedSpec.Parse(markup));
}
