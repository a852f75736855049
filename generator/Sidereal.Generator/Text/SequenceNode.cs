using System.Collections.Generic;
using System.Globalization;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>Values in order, without keys.</summary>
internal sealed class SequenceNode : SpecNode
{
    private readonly SpecNode[] _items;

    public SequenceNode(SpecSpan span, SpecNode[] items)
        : base(span)
    {
        _items = items;
        for (int i = 0; i < items.Length; i++)
        {
            Adopt(items[i], i);
        }
    }

    /// <summary>The first item; null where there is none.</summary>
    public SpecNode? First => Items.Count > 0 ? Items[0] : null;

    public IReadOnlyList<SpecNode> Items => _items;

    protected override string Segment(int index) => index.ToString(CultureInfo.InvariantCulture);
}
