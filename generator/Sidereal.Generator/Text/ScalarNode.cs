using System;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>A single value.</summary>
internal sealed class ScalarNode(SpecSpan span, string value, ScalarKind kind) : SpecNode(span)
{
    /// <summary>
    /// A string's text with its escapes resolved; of every other kind the raw text as written: <c>1.10</c>, <c>0x1F</c>, <c>+3</c>, <c>.5</c>, <c>True</c>, <c>~</c>,
    /// and for a YAML null that is not written at all the empty text.
    /// </summary>
    public string Value { get; } = value;

    public ScalarKind Kind { get; } = kind;

    protected override string Segment(int index) => throw new InvalidOperationException("A scalar has no children.");
}
