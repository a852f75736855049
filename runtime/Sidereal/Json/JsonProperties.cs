using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>The names that the properties of one object have in JSON.</summary>
/// <remarks>
/// Servers keep an order, though not always the document's: so each place remembers which property came after it last, and that one is tried first. Objects
/// that are read at the same time share the memory; what one of them makes the other forget costs it a search.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonProperties
{
    private readonly Utf8Names _names;

    private readonly JsonNameToken[] _tokens;

    // Behind the property before, shifted by one: the first place is the object's brace. Where none is expected, a token that stands nowhere.
    private readonly JsonNameToken[] _expected;

    /// <summary>The properties of one object.</summary>
    /// <param name="names">The names as they stand in JSON, unescaped; the index of a name is what <see cref="JsonCursor.NextProperty"/> gives.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public JsonProperties(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = new Utf8Names(names);
        _tokens = [.. names.Select(Token)];
        _expected = [.. _tokens, new JsonNameToken(names.Length, [])];
    }

    internal string this[int property] => _names.Names[property];

    /// <summary>The name that is tried first.</summary>
    /// <param name="last">The property before; -1 at the beginning of the object.</param>
    internal JsonNameToken Expected(int last) => _expected[last + 1];

    /// <summary>Finds a property, and remembers its place.</summary>
    /// <param name="utf8Name">The name.</param>
    /// <param name="last">The property before; -1 at the beginning of the object.</param>
    /// <returns>The index of the property, -1 when there is none of this name.</returns>
    internal int Find(ReadOnlySpan<byte> utf8Name, int last)
    {
        int property = _names.IndexOf(utf8Name);
        if (property >= 0)
        {
            _expected[last + 1] = _tokens[property];
        }

        return property;
    }

    private static JsonNameToken Token(string name, int property) =>
        new(property, [(byte)'"', .. JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes, (byte)'"', (byte)':']);
}
