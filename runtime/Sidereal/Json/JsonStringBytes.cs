using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sidereal.CompilerServices;

/// <summary>The search through the text of a JSON string, 32 bytes at a time where the machine has vectors.</summary>
internal static class JsonStringBytes
{
    private const int BlockSize = 32;

    /// <summary>Looks through the next 32 bytes, if they are ASCII up to there, for a quote, backslash or control character.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <returns>Its offset; -1 when it is not there, or was not looked for, because the text or the machine does not allow it in one step.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FindSoon(ReadOnlySpan<byte> json, int at)
    {
        if (!Vector128.IsHardwareAccelerated || at > json.Length - BlockSize)
        {
            return -1;
        }

        uint stops = FindIn(json.Slice(at, BlockSize), out uint high);

        // The lowest bit of the two is the stop's, or a byte that is not ASCII comes before it.
        int length = BitOperations.TrailingZeroCount(stops | high);
        return (stops >> (length & (BlockSize - 1)) & 1) != 0 ? at + length : -1;
    }

    /// <summary>Finds the next quote, backslash or control character.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="form">Gets <see cref="JsonStringForm.NotAscii"/> when there are such bytes before it.</param>
    /// <returns>Its offset; the length of the text when there is none.</returns>
    internal static int Find(ReadOnlySpan<byte> json, int at, ref JsonStringForm form)
    {
        if (Vector128.IsHardwareAccelerated)
        {
            while (at <= json.Length - BlockSize)
            {
                uint stops = FindIn(json.Slice(at, BlockSize), out uint high);
                int length = BitOperations.TrailingZeroCount(stops);

                // Of the bytes before the stop: shifting by 32 would shift by nothing.
                if ((high & (uint)((1UL << length) - 1)) != 0)
                {
                    form |= JsonStringForm.NotAscii;
                }

                at += length;
                if (length < BlockSize)
                {
                    return at;
                }
            }
        }

        return FindOneByOne(json, at, ref form);
    }

    /// <summary>The same without vectors: for the end of the text, for machines that have none, and what the vectors are tested against.</summary>
    internal static int FindOneByOne(ReadOnlySpan<byte> json, int at, ref JsonStringForm form)
    {
        for (; (uint)at < (uint)json.Length && json[at] is not ((byte)'"' or (byte)'\\' or < 0x20); at++)
        {
            if (json[at] >= 0x80)
            {
                form |= JsonStringForm.NotAscii;
            }
        }

        return at;
    }

    // One bit for each byte of a block, the first byte's lowest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FindIn(ReadOnlySpan<byte> block, out uint high)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            return FindIn(Vector256.Create(block), out high);
        }

        uint stops = FindIn(Vector128.Create(block), out high);
        stops |= FindIn(Vector128.Create(block[16..]), out uint last) << 16;
        high |= last << 16;
        return stops;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FindIn(Vector256<byte> block, out uint high)
    {
        high = block.ExtractMostSignificantBits();
        Vector256<byte> ceiling = Vector256.Create((byte)0x1F);
        Vector256<byte> stops = Vector256.Equals(block, Vector256.Create((byte)'"'))
            | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            | Vector256.Equals(Vector256.Min(block, ceiling), block);
        return stops.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FindIn(Vector128<byte> block, out uint high)
    {
        high = block.ExtractMostSignificantBits();
        Vector128<byte> ceiling = Vector128.Create((byte)0x1F);
        Vector128<byte> stops = Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.Equals(Vector128.Min(block, ceiling), block);
        return stops.ExtractMostSignificantBits();
    }
}
