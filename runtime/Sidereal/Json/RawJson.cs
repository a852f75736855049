using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>One JSON value as UTF-8 text, exactly as it came; nothing in it is decoded until somebody asks.</summary>
/// <remarks>
/// <para>Always the text of one whole JSON value, nested at most 64 levels deep; <c>default</c> is JSON's <c>null</c>.</para>
/// <para>A property that may be missing cannot hold JSON's <c>null</c>: it is the same as null there, and is left out when the object is written.</para>
/// <para>Two are equal when their texts are, byte by byte: <c>1.0</c> and <c>1</c> are not.</para>
/// </remarks>
[JsonConverter(typeof(RawJsonConverter))]
public readonly struct RawJson : IEquatable<RawJson>, IDefaultable
{
    private static readonly byte[] Null = "null"u8.ToArray();

    private readonly ReadOnlyMemory<byte> _utf8;

    // The text is one JSON value without white space around it: the caller has checked.
    internal RawJson(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>The text of the value, in UTF-8, without white space around it.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8.IsEmpty ? Null : _utf8;

    bool IDefaultable.IsDefault => _utf8.IsEmpty;

    /// <summary>Takes over the text of one JSON value.</summary>
    /// <param name="json">The text; white space around the value is dropped.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not one JSON value; <c>Path</c> says where it stops being one.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Takes over the text of one JSON value.</summary>
    /// <param name="utf8Json">The text in UTF-8; white space around the value is dropped.</param>
    /// <returns>The value, with a copy of the text.</returns>
    /// <exception cref="JsonException">The text is not one JSON value; <c>Path</c> says where it stops being one.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8Json)
    {
        JsonCursor cursor = new(utf8Json);
        RawJson value = cursor.ReadRawJson() ?? default;
        cursor.EndDocument();
        return value;
    }

    /// <summary>Decodes the value; each call decodes again.</summary>
    /// <returns>An element that needs no disposal and keeps its own copy of the text.</returns>
    public JsonElement ToElement()
    {
        Utf8JsonReader reader = new(Utf8.Span);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The text of the value.</summary>
    /// <returns>JSON.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Whether the other value has the same text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>True when each byte is the same.</returns>
    public bool Equals(RawJson other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>Whether two values have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when each byte is the same.</returns>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether two values differ in their text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when a byte differs.</returns>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);
}
