using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>A text or number of the document as it is written, with its place for messages.</summary>
internal sealed record SpecValue(string Text, SpecSpan Span)
{
    public static SpecValue From(ScalarNode scalar) => new(scalar.Value, scalar.Span);
}
