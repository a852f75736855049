using System;
using System.Runtime.Intrinsics;

namespace Sidereal.CompilerServices;

/// <summary>A name as most servers write it, with its quotes and the colon, ready to be compared with a text in one step.</summary>
internal sealed class JsonNameToken
{
    private const int BlockSize = 32;

    private readonly byte[] _text;

    // The text, filled up with zeros, and the bits of the bytes that count; no bits where the text is longer, or empty.
    private readonly Vector256<byte> _block;
    private readonly uint _mask;

    /// <param name="property">The index of the property that has the name.</param>
    /// <param name="text">The name with its quotes and the colon; an empty one stands nowhere.</param>
    internal JsonNameToken(int property, byte[] text)
    {
        Property = property;
        _text = text;
        if (text.Length is > 0 and <= BlockSize)
        {
            byte[] block = new byte[BlockSize];
            text.CopyTo(block, 0);
            _block = Vector256.Create(block);
            _mask = uint.MaxValue >> (BlockSize - text.Length);
        }
    }

    /// <summary>The index of the property.</summary>
    internal int Property { get; }

    /// <summary>The number of bytes.</summary>
    internal int Length => _text.Length;

    /// <summary>Whether the token stands at an offset of a text.</summary>
    internal bool IsAt(ReadOnlySpan<byte> json, int at)
    {
        if (Vector128.IsHardwareAccelerated && _mask != 0 && at <= json.Length - BlockSize)
        {
            return (Equal(json.Slice(at, BlockSize)) & _mask) == _mask;
        }

        return IsAtByBytes(json, at);
    }

    // One bit for each byte, the first byte's lowest.
    private uint Equal(ReadOnlySpan<byte> block) => Vector256.IsHardwareAccelerated
        ? Vector256.Equals(Vector256.Create(block), _block).ExtractMostSignificantBits()
        : Vector128.Equals(Vector128.Create(block), _block.GetLower()).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.Create(block[16..]), _block.GetUpper()).ExtractMostSignificantBits() << 16);

    /// <summary>The same without vectors: near the end of the text, for long names and for machines that have none, and what the vectors are tested against.</summary>
    internal bool IsAtByBytes(ReadOnlySpan<byte> json, int at) => _text.Length > 0 && json[at..].StartsWith(_text);
}
