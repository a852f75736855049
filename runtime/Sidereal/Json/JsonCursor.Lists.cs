using System;
using System.Collections.Generic;

namespace Sidereal.CompilerServices;

public ref partial struct JsonCursor
{
    // Of smaller items there may be so many that a guess could take more memory than the text.
    private const int SmallestGuessed = 64;

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object; null for null and for what is not an object.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public T? ReadModel<T>()
        where T : class, IJsonModel<T>
    {
        if (JsonScanner.IsAt(_json, _at, (byte)'{'))
        {
            return T.ReadJson(ref this);
        }

        if (!TryPassNull())
        {
            Misfit(_at, "an object");
        }

        return null;
    }

    /// <summary>Reads a list of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <returns>The list; null for null, for what is not an array, and for an array with an item that is null or no object.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public IReadOnlyList<T>? ReadModels<T>()
        where T : class, IJsonModel<T>
    {
        _repeats ??= new JsonRepeats(_json.Length);
        return ReadList(static (ref JsonCursor json) => json.ReadModel<T>());
    }

    /// <summary>Reads a list of objects, strings or lists.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads one item.</param>
    /// <returns>The list; null for null, for what is not an array, and for an array with an item that is null or does not fit.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public IReadOnlyList<T>? ReadList<T>(JsonReader<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList(out ListPlace place))
        {
            return null;
        }

        List<T> items = ReadBefore<T>(ref place) ?? [];
        while (NextItem(ref place))
        {
            if (read(ref this) is { } item)
            {
                Add(items, item, place);
            }
        }

        return EndList(place) ? items : null;
    }

    /// <summary>Reads a list of values: numbers, dates, SIDs, open enums.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads one item.</param>
    /// <returns>The list; null for null, for what is not an array, and for an array with an item that is null or does not fit.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public IReadOnlyList<T>? ReadValueList<T>(JsonValueReader<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList(out ListPlace place))
        {
            return null;
        }

        List<T> items = [];
        while (NextItem(ref place))
        {
            if (read(ref this) is { } item)
            {
                Add(items, item, place);
            }
        }

        return EndList(place) ? items : null;
    }

    private bool BeginList(out ListPlace place)
    {
        place = default;
        if (!JsonScanner.IsAt(_json, _at, (byte)'['))
        {
            if (!TryPassNull())
            {
                Misfit(_at, "an array");
            }

            return false;
        }

        place = new ListPlace { Start = _at, IsInList = _scope.IsInList };
        _scope.IsInList = true;
        Enter();
        _at++;
        return true;
    }

    /// <summary>Goes behind the items that were read while the document arrived; null when it is another list's, or there are none.</summary>
    private List<T>? ReadBefore<T>(ref ListPlace place)
    {
        if (_head?.Items<T>(place.Start, out int end) is not { } items)
        {
            return null;
        }

        place.FirstItem = place.Start + 1;
        _at = end;
        return items;
    }

    /// <summary>Goes to the next item, or out of the list.</summary>
    private bool NextItem(ref ListPlace place)
    {
        _at = JsonScanner.SkipWhiteSpace(_json, _at);
        if (JsonScanner.IsAt(_json, _at, (byte)']'))
        {
            _at++;
            _depth--;
            return false;
        }

        if (place.FirstItem == 0)
        {
            place.FirstItem = _at;
        }
        else
        {
            PassComma();
        }

        if (JsonScanner.IsAt(_json, _at, "null"u8) && IsEndOfItem(JsonScanner.SkipWhiteSpace(_json, _at + 4)))
        {
            if (_isStrict || _scope.MustFit)
            {
                throw JsonFault.At(_json, _at, "the list holds null where a value is due");
            }

            _scope.HasMisfitItem = true;
        }

        return true;
    }

    private readonly bool IsEndOfItem(int at) => JsonScanner.IsAt(_json, at, (byte)',') || JsonScanner.IsAt(_json, at, (byte)']');

    /// <summary>Adds an item. In the outermost list the first one tells how many of its size there may be, and some more for smaller ones, so that a page's list seldom has to grow. One list of a document
    /// guesses: if each did, they would take more memory than the text.</summary>
    private void Add<T>(List<T> items, T item, in ListPlace place)
    {
        if (items.Count == 0 && !_hasGuessed && _depth <= 2)
        {
            _hasGuessed = true;
            int size = Math.Max(_at - place.FirstItem, SmallestGuessed);
            int others = (_json.Length - _at) / size;
            items.Capacity = Math.Max(1 + others + (others / 8), items.Capacity);
        }

        items.Add(item);
    }

    /// <summary>Leaves a list. C# has no null for an item that does not fit, and a list without it would be another list: so the whole of it, from the outermost bracket, is
    /// what does not fit, and is kept.</summary>
    private bool EndList(ListPlace place)
    {
        _scope.IsInList = place.IsInList;
        if (!place.IsInList && _scope.HasMisfitItem)
        {
            _scope.HasMisfitItem = false;
            Keep(Copy(place.Start, isAscii: false));
            return false;
        }

        return true;
    }

    private struct ListPlace
    {
        /// <summary>Where the bracket stands.</summary>
        internal int Start;

        /// <summary>Where the first item stands; 0 before it is reached.</summary>
        internal int FirstItem;

        /// <summary>Whether the list is an item of another one.</summary>
        internal bool IsInList;
    }
}
