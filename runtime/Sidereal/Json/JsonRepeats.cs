using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Sidereal.CompilerServices;

/// <summary>What each property had last: the items of a list have much in common, and it is kept once for all of them.</summary>
internal sealed class JsonRepeats
{
    // All powers of two. A document that is short gets few places, for they cost memory before they save any.
    private const int FewestPlaces = 16;
    private const int MostPlaces = 64;
    private const int BytesForPlace = 2048;

    private const int LongestBeginning = 4096;
    private const int LongestRest = 256;

    // After a path that ends with a slash these make a URI whatever their order.
    private static readonly SearchValues<byte> PathCharacters =
        SearchValues.Create("-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"u8);

    private readonly (string? Value, int Start, int Length)[] _strings;
    private readonly byte[]?[] _beginnings = new byte[]?[FewestPlaces];

    // Two of each place: what is not one of a kind is often one of two.
    private readonly (ReadOnlyMemory<byte> Value, int Start, int Depth)[] _raw;

    /// <param name="length">The length of the document, in bytes.</param>
    internal JsonRepeats(int length)
    {
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(length / BytesForPlace, FewestPlaces, MostPlaces));
        _strings = new (string?, int, int)[places];
        _raw = new (ReadOnlyMemory<byte>, int, int)[places * 2];
    }

    /// <summary>Takes a string that a property had before for the next one.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document; always the same.</param>
    /// <param name="start">The offset of the next one's text, behind the quote.</param>
    /// <param name="value">The string.</param>
    /// <param name="end">The offset of the quote behind the text.</param>
    /// <returns>True when the text is the same, up to its quote.</returns>
    internal bool TryRepeat(int property, ReadOnlySpan<byte> json, int start, [NotNullWhen(true)] out string? value, out int end)
    {
        (value, int last, int length) = _strings[Place(property, json, start, _strings.Length)];
        end = start + length;
        return value is not null && JsonScanner.IsAt(json, end, (byte)'"') && json[start..end].SequenceEqual(json.Slice(last, length));
    }

    /// <summary>Remembers a string for those that follow.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document.</param>
    /// <param name="start">The offset of its text.</param>
    /// <param name="end">The offset of the quote behind the text.</param>
    /// <param name="value">The string.</param>
    internal void Remember(int property, ReadOnlySpan<byte> json, int start, int end, string value) =>
        _strings[Place(property, json, start, _strings.Length)] = (value, start, end - start);

    /// <summary>Takes a raw value that a property had before for the next one.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document; always the same.</param>
    /// <param name="start">The offset of the next one.</param>
    /// <param name="depth">How many objects and arrays are open around it; where it is more than before, the value might be too deep.</param>
    /// <param name="value">The text of the value.</param>
    /// <returns>True when the next one has the same text.</returns>
    internal bool TryRepeatRaw(int property, ReadOnlySpan<byte> json, int start, int depth, out ReadOnlyMemory<byte> value)
    {
        int place = Place(property, json, start, _raw.Length / 2) * 2;
        if (IsRepeated(_raw[place], json, start, depth, out value))
        {
            return true;
        }

        if (!IsRepeated(_raw[place + 1], json, start, depth, out value))
        {
            return false;
        }

        // What comes again is not given up for what came once.
        (_raw[place], _raw[place + 1]) = (_raw[place + 1], _raw[place]);
        return true;
    }

    /// <summary>Remembers a raw value for those that follow.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document.</param>
    /// <param name="start">The offset of the value.</param>
    /// <param name="depth">How many objects and arrays are open around it.</param>
    /// <param name="value">Its text.</param>
    internal void Remember(int property, ReadOnlySpan<byte> json, int start, int depth, ReadOnlyMemory<byte> value) =>
        _raw[(Place(property, json, start, _raw.Length / 2) * 2) + 1] = (value, start, depth);

    /// <summary>Finds the beginning that URIs of a property had before in front of the next one.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="json">The document.</param>
    /// <param name="start">The offset of the next one's text, behind the quote.</param>
    /// <param name="beginning">The beginning, up to a slash in the path.</param>
    /// <param name="rest">What follows up to the quote.</param>
    /// <returns>True when the text begins like that, and goes on in a way that makes it a URI for certain.</returns>
    internal bool TrySplitUri(int property, ReadOnlySpan<byte> json, int start, [NotNullWhen(true)] out byte[]? beginning, out ReadOnlySpan<byte> rest)
    {
        beginning = _beginnings[property & (FewestPlaces - 1)];
        rest = default;
        if (beginning is null || !json[start..].StartsWith(beginning))
        {
            return false;
        }

        ReadOnlySpan<byte> others = json[(start + beginning.Length)..];
        int end = others[..Math.Min(others.Length, LongestRest + 1)].IndexOfAnyExcept(PathCharacters);
        rest = end < 0 ? default : others[..end];
        return end >= 0 && others[end] == '"';
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
            ref byte[]? beginning = ref _beginnings[property & (FewestPlaces - 1)];
            beginning = ascii[..end].SequenceEqual(beginning) ? beginning : ascii[..end].ToArray();
        }
    }

    private static bool IsWeb(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // scheme://authority/
    private static bool HasPath(ReadOnlySpan<byte> beginning) => beginning.Count((byte)'/') >= 3 && beginning.IndexOf("://"u8) > 0;

    private static bool IsRepeated((ReadOnlyMemory<byte> Value, int Start, int Depth) last, ReadOnlySpan<byte> json, int start, int depth, out ReadOnlyMemory<byte> value)
    {
        // A container ends where its bracket does; of anything else the text might go on.
        value = last.Value;
        int end = start + value.Length;
        if (value.Length < sizeof(ulong) || depth > last.Depth || end > json.Length || json[last.Start] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        // Those that differ often do so near their ends.
        ReadOnlySpan<byte> before = json.Slice(last.Start, value.Length);
        return BinaryPrimitives.ReadUInt64LittleEndian(json[(end - sizeof(ulong))..]) == BinaryPrimitives.ReadUInt64LittleEndian(before[^sizeof(ulong)..])
            && json[start..end].SequenceEqual(before);
    }

    // Texts that begin alike share a place.
    private static int Place(int property, ReadOnlySpan<byte> json, int start, int count)
    {
        ulong beginning = start <= json.Length - sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(json[start..]) : 0;
        return (int)((beginning + (ulong)property) * 0x9E3779B97F4A7C15 >> 32) & (count - 1);
    }
}
