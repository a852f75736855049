using System.Linq;
using Sidereal.Generator.Specification;
using Sidereal.Generator.Tests.Text;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Specification;

public sealed class SchemaShapesTests
{
    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ properties: { a: { type: string } }, type: object }", true)]
    [InlineData("{ type: string, description: x }", "{ type: string, description: y, title: z }", true)]
    [InlineData("{ properties: { description: { type: string } } }", "{ properties: { description: { type: number } } }", false)]
    [InlineData("[a, b]", "[b, a]", false)]
    [InlineData("[a, [b]]", "[[a], b]", false)]
    [InlineData("{ ab: c }", "{ a: bc }", false)]
    [InlineData("{ a: {}, b: {} }", "{ a: { b: {} } }", false)]
    [InlineData("{ '1:a2,': x }", "{ a: x }", false)]
    public void Two_shapes_are_equal_when_the_schemas_say_the_same(string first, string second, bool areEqual)
    {
        SchemaShapes shapes = new();

        Assert.Equal(areEqual, shapes.Of(Reading.Clean(first)) == shapes.Of(Reading.Clean(second)));
    }

    /// <summary>A schema around a large one costs itself, and not the large one once more: written out, these would be four gigabytes.</summary>
    [Fact]
    public void What_stands_inside_is_not_written_out()
    {
        string text = string.Concat(Enumerable.Repeat("{ p: ", 90)) + $"[{string.Join(", ", Enumerable.Range(0, 50_000))}]" + string.Concat(Enumerable.Repeat("}", 90));
        SchemaShapes shapes = new();
        SpecNode node = Reading.Clean(text);

        long before = System.GC.GetAllocatedBytesForCurrentThread();
        while (node is MappingNode mapping)
        {
            shapes.Of(node);
            node = mapping["p"]!;
        }

        Assert.InRange(System.GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }
}
