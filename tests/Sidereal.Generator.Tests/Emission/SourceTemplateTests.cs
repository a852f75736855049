using Xunit;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Tests.Emission;

public sealed class SourceTemplateTests
{
    private const string? Nothing = null;

    [Fact]
    public void A_hole_of_several_lines_keeps_the_margin_it_stands_at() => Assert.Equal("{\n    one\n\n    two\n}", Code($$"""
        {
            {{"one\n\ntwo"}}
        }
        """));

    [Fact]
    public void A_hole_behind_text_keeps_the_margin_of_its_line() => Assert.Equal("  call(one,\n    two);", Code($$"""
          call({{"one,\n  two"}});
        """));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_hole_of_nothing_takes_its_line_with_it(string? hole) => Assert.Equal("a\nb", Code($$"""
        a
            {{hole}}
        b
        """));

    [Fact]
    public void A_hole_of_nothing_on_the_first_line_takes_the_line_with_it() => Assert.Equal("a", Code($$"""
        {{Nothing}}
        a
        """));

    [Fact]
    public void A_hole_of_nothing_on_the_last_line_takes_the_line_with_it() => Assert.Equal("a", Code($$"""
        a
        {{Nothing}}
        """));

    [Fact]
    public void A_hole_of_nothing_beside_text_leaves_the_line() => Assert.Equal("a b", Code($$"""
        a{{Nothing}} b{{Nothing}}
        """));

    [Fact]
    public void Two_holes_of_nothing_on_one_line_take_it_and_one_with_text_keeps_it()
    {
        Assert.Equal("a\nb", Code($"a\n{Nothing}{Nothing}\nb"));
        Assert.Equal("a\nc\nb", Code($"a\n{Nothing}{"c"}{Nothing}\nb"));
    }

    [Fact]
    public void An_empty_line_of_the_template_stays() => Assert.Equal("a\n\nb", Code($"a\n\n{Nothing}\nb"));

    [Fact]
    public void A_template_of_nothing_is_nothing() => Assert.Equal("", Code($"{Nothing}"));

    [Fact]
    public void Lines_end_in_line_feeds_whatever_the_file_of_the_template_has() => Assert.Equal("a\nb", Code($"a\r\n{"b"}"));

    [Fact]
    public void A_number_is_written_in_digits() => Assert.Equal("-1234567", Code($"{-1234567}"));

    [Fact]
    public void Blocks_and_lines_leave_out_what_is_nothing()
    {
        Assert.Equal("a\n\nb", Blocks("a", null, "", "b"));
        Assert.Equal("a\nb", Lines("a", null, "", "b"));
    }
}
