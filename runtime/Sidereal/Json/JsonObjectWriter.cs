using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>Writes the properties of one object.</summary>
/// <remarks>
/// A property whose value is null because what came did not fit its type is written as it came. One that has been given a value since is written with
/// that value: nothing stands in the object twice.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct JsonObjectWriter
{
    private readonly JsonItemWriter _item;
    private readonly IReadOnlyDictionary<string, RawJson>? _nonconforming;

    internal JsonObjectWriter(Utf8JsonWriter writer, IReadOnlyDictionary<string, RawJson>? nonconforming)
    {
        _item = new JsonItemWriter(writer);
        _nonconforming = nonconforming;
    }

    /// <summary>Writes the name, and what stands for a value that is null; true when the value is still to be written.</summary>
    private bool Begin(string name, bool isNull, bool isRequired)
    {
        if (!isNull)
        {
            _item.WriteName(name);
            return true;
        }

        if (_nonconforming is not null && _nonconforming.TryGetValue(name, out RawJson raw))
        {
            _item.WriteName(name);
            _item.Write(raw);
        }
        else if (isRequired)
        {
            _item.WriteName(name);
            _item.WriteNull();
        }

        return false;
    }
}
