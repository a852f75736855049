using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Sidereal.CompilerServices;

public ref partial struct JsonCursor
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object; null for null and for what is not an object.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public T? ReadModel<T>()
        where T : class, IJsonModel<T>
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            return T.ReadJson(ref this);
        }

        Misfit("an object");
        return null;
    }

    /// <summary>Reads a list of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <returns>The list; null for null, for what is not an array, and for an array with an item that is null or no object.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public IReadOnlyList<T>? ReadModels<T>()
        where T : class, IJsonModel<T> => ReadList(static (ref JsonCursor json) => json.ReadModel<T>());

    /// <summary>Reads a list of objects, strings or lists.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads one item.</param>
    /// <returns>The list; null for null, for what is not an array, and for an array with an item that is null or does not fit.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public IReadOnlyList<T>? ReadList<T>(JsonReader<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList(out ListPlace place))
        {
            return null;
        }

        List<T> items = [];
        while (NextItem())
        {
            if (read(ref this) is { } item)
            {
                items.Add(item);
            }
        }

        return EndList(place) ? items : null;
    }

    /// <summary>Reads a list of values: numbers, dates, SIDs, open enums.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads one item.</param>
    /// <returns>The list; null for null, for what is not an array, and for an array with an item that is null or does not fit.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public IReadOnlyList<T>? ReadValueList<T>(JsonValueReader<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList(out ListPlace place))
        {
            return null;
        }

        List<T> items = [];
        while (NextItem())
        {
            if (read(ref this) is { } item)
            {
                items.Add(item);
            }
        }

        return EndList(place) ? items : null;
    }

    private bool BeginList(out ListPlace place)
    {
        place = default;
        if (StandsOnNull())
        {
            return false;
        }

        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            Misfit("an array");
            return false;
        }

        place = new ListPlace((int)_reader.TokenStartIndex, _scope.IsInList);
        _scope.IsInList = true;
        return true;
    }

    private bool NextItem()
    {
        Advance();
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (_isStrict || _scope.MustFit)
            {
                throw JsonFault.At(_json, _reader.TokenStartIndex, "the list holds null where a value is due");
            }

            _scope.HasMisfitItem = true;
        }

        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Leaves a list. C# has no null for an item that does not fit, and a list without it would be another list: so the whole of it, from the outermost bracket, is
    /// what does not fit, and is kept.</summary>
    private bool EndList(ListPlace place)
    {
        _scope.IsInList = place.IsInList;
        if (!place.IsInList && _scope.HasMisfitItem)
        {
            _scope.HasMisfitItem = false;
            Keep(Copy(place.Start));
            return false;
        }

        return true;
    }

    private readonly record struct ListPlace(int Start, bool IsInList);
}
