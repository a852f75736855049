using System.Collections.Generic;

namespace Sidereal.CompilerServices;

/// <summary>What has been read of a document that is still arriving: the first items of a list, and what they have in common. Who reads the whole goes on behind them.</summary>
/// <param name="length">How long the document is so far, in bytes.</param>
internal sealed class JsonHead(int length)
{
    private object? _items;
    private int _list;
    private int _end;

    internal JsonSlab Slab { get; } = new(isOpen: true);

    internal JsonRepeats Repeats { get; } = new(length);

    /// <summary>Adds the next item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="list">Where the bracket of the list stands.</param>
    /// <param name="end">The offset behind the item.</param>
    internal void Add<T>(T item, int list, int end)
    {
        _items ??= new List<T>();
        ((List<T>)_items).Add(item);
        (_list, _end) = (list, end);
    }

    /// <summary>Whether a list is the one whose first items were read.</summary>
    internal bool IsOf(object list) => ReferenceEquals(list, _items);

    /// <summary>The items of a list that have been read; null when it is another list, or has others.</summary>
    /// <param name="list">Where the bracket of the list stands.</param>
    /// <param name="end">The offset behind the last of the items.</param>
    internal List<T>? Items<T>(int list, out int end)
    {
        end = _end;
        return list == _list ? _items as List<T> : null;
    }
}
