using System;
using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>The names that the properties of one object have in JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonProperties
{
    private readonly Utf8Names _names;

    /// <summary>The properties of one object.</summary>
    /// <param name="names">The names as they stand in JSON, unescaped; the index of a name is what <see cref="JsonCursor.NextProperty"/> gives.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public JsonProperties(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = new Utf8Names(names);
    }

    internal string this[int property] => _names.Names[property];

    /// <summary>Finds a property; servers keep an order, so the one after the last is tried first.</summary>
    internal int IndexOf(ReadOnlySpan<byte> utf8Name, int last) => _names.IndexOf(utf8Name, last + 1);
}
