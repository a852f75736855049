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
    /// <returns>The list; null for null and for what is not an array.</returns>
    /// <exception cref="JsonException">An item is null or no object, the value does not fit and must, or the text is not JSON.</exception>
    public IReadOnlyList<T>? ReadModels<T>()
        where T : class, IJsonModel<T> => ReadList(static (ref JsonCursor json) => json.ReadModel<T>());

    /// <summary>Reads a list of objects, strings or lists.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads one item.</param>
    /// <returns>The list; null for null and for what is not an array.</returns>
    /// <exception cref="JsonException">An item is null or does not fit, the value does not fit and must, or the text is not JSON.</exception>
    public IReadOnlyList<T>? ReadList<T>(JsonReader<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList(out bool mustFit))
        {
            return null;
        }

        List<T> items = [];
        while (NextItem())
        {
            items.Add(read(ref this)!);
        }

        _scope.MustFit = mustFit;
        return items;
    }

    /// <summary>Reads a list of values: numbers, dates, SIDs, open enums.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads one item.</param>
    /// <returns>The list; null for null and for what is not an array.</returns>
    /// <inheritdoc cref="ReadList{T}" path="/exception"/>
    public IReadOnlyList<T>? ReadValueList<T>(JsonValueReader<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList(out bool mustFit))
        {
            return null;
        }

        List<T> items = [];
        while (NextItem())
        {
            items.Add(read(ref this)!.Value);
        }

        _scope.MustFit = mustFit;
        return items;
    }

    private bool BeginList(out bool mustFit)
    {
        mustFit = _scope.MustFit;
        if (StandsOnNull())
        {
            return false;
        }

        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            Misfit("an array");
            return false;
        }

        // C# has no null for an item that does not fit, and a list without it would be another list.
        _scope.MustFit = true;
        return true;
    }

    // An item that is not null is read as something that fits, or not at all: Misfit throws.
    private bool NextItem()
    {
        Advance();
        return _reader.TokenType switch
        {
            JsonTokenType.EndArray => false,
            JsonTokenType.Null => throw JsonFault.At(_json, _reader.TokenStartIndex, "the list holds null where a value is due"),
            _ => true,
        };
    }
}
