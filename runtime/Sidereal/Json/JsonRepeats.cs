using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal.CompilerServices;

/// <summary>What each property had last: the items of a list have much in common, and it is kept once for all of them.</summary>
internal sealed class JsonRepeats
{
    // A power of two; objects with more properties share places.
    private const int Count = 16;

    private const int LongestBeginning = 4096;
    private const int LongestRest = 256;

    // After a path that ends with a slash these make a URI whatever their order.
    private static readonly SearchValues<byte> PathCharacters =
        SearchValues.Create("-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"u8);

    private readonly (string? Value, int Start)[] _strings = new (string?, int)[Count];
    private readonly byte[]?[] _beginnings = new byte[]?[Count];
    private readonly (ReadOnlyMemory<byte> Value, int Start, int Depth)[] _raw = new (ReadOnlyMemory<byte>, int, int)[Count];

    /// <summary>Takes the string that a property had before for the next one.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document; always the same.</param>
    /// <param name="start">The offset of the next one's text, behind the quote.</param>
    /// <param name="value">The string.</param>
    /// <returns>True when the text is the same, up to its quote.</returns>
    internal bool TryRepeat(int property, ReadOnlySpan<byte> json, int start, [NotNullWhen(true)] out string? value)
    {
        (value, int last) = _strings[property & (Count - 1)];
        return value is not null && JsonScanner.IsAt(json, start + value.Length, (byte)'"')
            && json.Slice(start, value.Length).SequenceEqual(json.Slice(last, value.Length));
    }

    /// <summary>Remembers a string for those that follow.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="start">The offset of its text, which is ASCII without escapes.</param>
    /// <param name="value">The string.</param>
    internal void Remember(int property, int start, string value) => _strings[property & (Count - 1)] = (value, start);

    /// <summary>Takes the raw value that a property had before for the next one.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document; always the same.</param>
    /// <param name="start">The offset of the next one.</param>
    /// <param name="depth">How many objects and arrays are open around it; where it is more than before, the value might be too deep.</param>
    /// <param name="value">The text of the value.</param>
    /// <returns>True when the next one has the same text.</returns>
    internal bool TryRepeatRaw(int property, ReadOnlySpan<byte> json, int start, int depth, out ReadOnlyMemory<byte> value)
    {
        // A container ends where its bracket does; of anything else the text might go on.
        (value, int last, int deepest) = _raw[RawPlace(property, json, start)];
        int end = start + value.Length;
        return value.Length > 1 && depth <= deepest && end <= json.Length && json[last] is (byte)'{' or (byte)'[' && json[start..end].SequenceEqual(json.Slice(last, value.Length));
    }

    /// <summary>Remembers a raw value for those that follow.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document.</param>
    /// <param name="start">The offset of the value.</param>
    /// <param name="depth">How many objects and arrays are open around it.</param>
    /// <param name="value">Its text.</param>
    internal void Remember(int property, ReadOnlySpan<byte> json, int start, int depth, ReadOnlyMemory<byte> value) =>
        _raw[RawPlace(property, json, start)] = (value, start, depth);

    /// <summary>Finds the beginning that URIs of a property had before in front of the next one.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document.</param>
    /// <param name="start">The offset of the next one's text, behind the quote.</param>
    /// <param name="beginning">The beginning, up to a slash in the path.</param>
    /// <param name="rest">What follows up to the quote.</param>
    /// <returns>True when the text begins like that, and goes on in a way that makes it a URI for certain.</returns>
    internal bool TrySplitUri(int property, ReadOnlySpan<byte> json, int start, [NotNullWhen(true)] out byte[]? beginning, out ReadOnlySpan<byte> rest)
    {
        beginning = _beginnings[property & (Count - 1)];
        rest = default;
        if (beginning is null || !json[start..].StartsWith(beginning))
        {
            return false;
        }

        start += beginning.Length;
        int end = JsonScanner.EndOfString(json, start, out JsonStringForm form);
        if (end < 0 || form != JsonStringForm.Plain)
        {
            return false;
        }

        rest = json[start..end];
        return rest.Length <= LongestRest && !rest.ContainsAnyExcept(PathCharacters);
    }

    /// <summary>Remembers the beginning of a URI for those that follow.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="ascii">The text, in ASCII.</param>
    /// <param name="uri">The URI that it is.</param>
    internal void Remember(int property, ReadOnlySpan<byte> ascii, Uri uri)
    {
        // Host and port must be in the beginning, and no query or fragment: behind those, other rules hold.
        int end = ascii.LastIndexOf((byte)'/') + 1;
        if (end <= LongestBeginning && IsWeb(uri) && HasPath(ascii[..end]) && !ascii[..end].ContainsAny((byte)'?', (byte)'#'))
        {
            _beginnings[property & (Count - 1)] = ascii[..end].ToArray();
        }
    }

    private static bool IsWeb(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // scheme://authority/
    private static bool HasPath(ReadOnlySpan<byte> beginning) => beginning.Count((byte)'/') >= 3 && beginning.IndexOf("://"u8) > 0;

    // Objects that begin with the same letter are likely to be of one kind.
    private static int RawPlace(int property, ReadOnlySpan<byte> json, int start) =>
        ((property * 5) + (start + 2 < json.Length ? json[start + 2] : 0)) & (Count - 1);
}
