using System.Collections.Generic;
using System.Text;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// A value in a document: mapping, sequence or scalar, with its place in the text. A large document has half a million of them,
/// so a node knows its parent and its index there, and the pointer is put together only when somebody asks.
/// </summary>
internal abstract class SpecNode(SpecSpan span)
{
    private SpecNode? _parent;
    private int _index;

    /// <summary>The stretch of text that this value takes, with its quotes or brackets. For what an alias or a merge key stands for: where the anchor is.</summary>
    public SpecSpan Span { get; } = span;

    /// <summary>The place in the document as a JSON pointer (RFC 6901) after '#', not percent-encoded: <c>#/paths/~1users/get</c>; <c>#</c> is the whole document.</summary>
    public string Pointer
    {
        get
        {
            Stack<string> segments = [];
            for (SpecNode node = this; node._parent is { } parent; node = parent)
            {
                segments.Push(parent.Segment(node._index));
            }

            StringBuilder pointer = new("#");
            foreach (string segment in segments)
            {
                pointer.Append('/').Append(segment.Replace("~", "~0").Replace("/", "~1"));
            }

            return pointer.ToString();
        }
    }

    /// <summary>What the pointer calls the child at this index.</summary>
    protected abstract string Segment(int index);

    protected void Adopt(SpecNode child, int index)
    {
        child._parent = this;
        child._index = index;
    }
}
