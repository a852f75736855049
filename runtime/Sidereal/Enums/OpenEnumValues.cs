using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal.CompilerServices;

/// <summary>The values that a document lists for an open enum, in its order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumValues
{
    // Up to here a walk over the strings beats the hash of one.
    private const int WalkedCount = 8;

    private readonly Utf8Names _names;
    private readonly Dictionary<string, int>? _indexes;

    /// <summary>The values of one enum.</summary>
    /// <param name="values">The texts; of equal ones the first counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public OpenEnumValues(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _names = new Utf8Names(values);
        if (values.Length > WalkedCount)
        {
            _indexes = new Dictionary<string, int>(values.Length, StringComparer.Ordinal);
            for (int index = 0; index < values.Length; index++)
            {
                _indexes.TryAdd(values[index], index);
            }
        }
    }

    /// <summary>The number of values.</summary>
    public int Count => _names.Names.Length;

    /// <summary>One of the values.</summary>
    /// <param name="index">From 0, in the order of the document.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not one of the list.</exception>
    public string this[int index] => _names.Names[index];

    /// <summary>Finds a value by its text; letter case counts.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The index from 0; -1 when the document does not list the text.</returns>
    public int IndexOf(string value)
    {
        if (_indexes is null)
        {
            return Array.IndexOf(_names.Names, value);
        }

        return _indexes.TryGetValue(value, out int index) ? index : -1;
    }

    /// <summary>Whether the document lists this text; letter case counts.</summary>
    /// <param name="value">The text.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(string value) => IndexOf(value) >= 0;

    /// <summary>Finds the string of a value by its UTF-8 text, without making one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The string that the document lists; null when it lists none with this text.</param>
    /// <returns>True when the document lists the text.</returns>
    public bool TryGet(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out string? value)
    {
        int index = _names.IndexOf(utf8Text);
        value = index >= 0 ? _names.Names[index] : null;
        return value is not null;
    }
}
