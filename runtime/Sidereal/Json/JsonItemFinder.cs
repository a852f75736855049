using System;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>Finds the items of a list in a document that is still arriving: the list is a property of the root, and each item is an object.</summary>
/// <remarks>It goes no further where the text is cut off, or is nothing that it understands: what is wrong is said by whoever reads the whole.</remarks>
/// <param name="list">The name of the list.</param>
internal sealed class JsonItemFinder(string list)
{
    /// <summary>How many objects and arrays are open around an item.</summary>
    internal const int Depth = 2;

    private const int LongestAlways = 16 * 1024;

    private readonly byte[] _list = Encoding.UTF8.GetBytes(list);

    // Behind the brace of the root, a property of it, the bracket of the list, or an item.
    private int _at;
    private bool _isInList;
    private bool _hasItem;
    private bool _isOver;

    // How long the text must be before it is looked at again.
    private int _worthwhile;

    /// <summary>Where the bracket of the list stands, once there was an item.</summary>
    internal int List { get; private set; }

    /// <summary>Goes to the next item that is there as a whole.</summary>
    /// <param name="json">The text so far: that of the call before, and more.</param>
    /// <param name="item">The item.</param>
    /// <returns>False when there is none, or none yet.</returns>
    internal bool TryNext(ReadOnlySpan<byte> json, out Range item)
    {
        item = default;
        if (json.Length < _worthwhile)
        {
            return false;
        }

        if (TryFind(json, out item))
        {
            return true;
        }

        // A value that is long and not all there is looked at again when twice as much of it is: otherwise each piece that arrives would cost all those before it.
        int pending = json.Length - _at;
        _worthwhile = pending > LongestAlways ? (int)Math.Min((long)json.Length + pending, int.MaxValue) : 0;
        return false;
    }

    /// <summary>Begins again, for another text.</summary>
    internal void Reset() => (_at, _isInList, _hasItem, _isOver, _worthwhile) = (0, false, false, false, 0);

    private bool TryFind(ReadOnlySpan<byte> json, out Range item)
    {
        item = default;
        while (!_isOver && !_isInList)
        {
            if (!TryPassProperty(json))
            {
                return false;
            }
        }

        int start = _isOver ? JsonScanner.Malformed : _hasItem ? Behind(json, _at, (byte)',') : JsonScanner.SkipWhiteSpace(json, _at);
        if (!JsonScanner.IsAt(json, start, (byte)'{'))
        {
            return false;
        }

        int end = JsonScanner.EndOfValue(json, start, Depth, out _);
        if (end < 0)
        {
            return false;
        }

        item = start..end;
        _at = end;
        _hasItem = true;
        return true;
    }

    // Goes over one property of the root, or into the list.
    private bool TryPassProperty(ReadOnlySpan<byte> json)
    {
        int start = Behind(json, _at, _at == 0 ? (byte)'{' : (byte)',');
        int end = JsonScanner.IsAt(json, start, (byte)'"') ? JsonScanner.EndOfString(json, start + 1, out _) : JsonScanner.Malformed;
        int value = end < 0 ? JsonScanner.Malformed : Behind(json, end + 1, (byte)':');
        if (value < 0 || value >= json.Length)
        {
            return false;
        }

        if (json[value] == '[' && json[(start + 1)..end].SequenceEqual(_list))
        {
            List = value;
            _at = value + 1;
            _isInList = true;
            return true;
        }

        // A number may go on in what has not come yet.
        int next = JsonScanner.EndOfValue(json, value, depth: 1, out _);
        if (next < 0 || next == json.Length)
        {
            return false;
        }

        _at = next;
        _isOver = !JsonScanner.IsAt(json, JsonScanner.SkipWhiteSpace(json, next), (byte)',') && JsonScanner.SkipWhiteSpace(json, next) < json.Length;
        return !_isOver;
    }

    // Over a separator, and white space before and behind it.
    private static int Behind(ReadOnlySpan<byte> json, int at, byte separator)
    {
        at = JsonScanner.SkipWhiteSpace(json, at);
        return JsonScanner.IsAt(json, at, separator) ? JsonScanner.SkipWhiteSpace(json, at + 1) : JsonScanner.Malformed;
    }
}
