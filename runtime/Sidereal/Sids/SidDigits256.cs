using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sidereal.CompilerServices;

/// <summary>Reads and writes the 32 hexadecimal digits of a SID at once.</summary>
internal static class SidDigits256
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<char> text, out PackedSid sid)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);

        // Narrow keeps the low byte: without the ceiling, U+0130 would pass for '0'.
        Vector256<ushort> ceiling = Vector256.Create((ushort)0xFF);
        return TryRead(
            Vector256.Narrow(
                Vector256.Min(Vector256.Create(units), ceiling),
                Vector256.Min(Vector256.Create(units[16..]), ceiling)),
            out sid);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<byte> text, out PackedSid sid) => TryRead(Vector256.Create(text), out sid);

    internal static void Write(in PackedSid sid, Span<char> text)
    {
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(Characters(sid));
        low.CopyTo(units);
        high.CopyTo(units[16..]);
    }

    internal static void Write(in PackedSid sid, Span<byte> text) => Characters(sid).CopyTo(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(Vector256<byte> text, out PackedSid sid)
    {
        // Bytes wrap: what lies below '0' or 'a' ends up high above 9 and 5.
        Vector256<byte> decimals = text - Vector256.Create((byte)'0');
        Vector256<byte> letters = (text | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a');
        Vector256<byte> isDecimal = Vector256.LessThanOrEqual(decimals, Vector256.Create((byte)9));
        Vector256<byte> isLetter = Vector256.LessThanOrEqual(letters, Vector256.Create((byte)5));
        if ((isDecimal | isLetter) != Vector256<byte>.AllBitsSet)
        {
            sid = default;
            return false;
        }

        Vector256<byte> values = Vector256.ConditionalSelect(isDecimal, decimals, letters + Vector256.Create((byte)10));

        // Two digits become one byte, the first one in its upper half.
        Vector256<ushort> pairs = values.AsUInt16();
        pairs = ((pairs << 4) | (pairs >> 8)) & Vector256.Create((ushort)0xFF);
        Vector128<ulong> packed = Vector128.Narrow(pairs.GetLower(), pairs.GetUpper()).AsUInt64();

        // Bit 0x20 tells small letters and 0 to 9 from capitals; moved to the top of its byte it is collected in one instruction.
        uint lower = (text.AsUInt16() << 2).AsByte().ExtractMostSignificantBits();
        sid = new PackedSid(BinaryPrimitives.ReverseEndianness(packed[0]), BinaryPrimitives.ReverseEndianness(packed[1]), lower);
        return true;
    }

    private static Vector256<byte> Characters(in PackedSid sid)
    {
        Vector128<byte> packed = Vector128.Create(BinaryPrimitives.ReverseEndianness(sid.First), BinaryPrimitives.ReverseEndianness(sid.Last)).AsByte();
        (Vector128<ushort> first, Vector128<ushort> last) = Vector128.Widen(packed);
        Vector256<ushort> pairs = Vector256.Create(first, last);
        Vector256<byte> values = ((pairs >> 4) | ((pairs & Vector256.Create((ushort)0x0F)) << 8)).AsByte();

        Vector256<byte> isLetter = Vector256.GreaterThan(values, Vector256.Create((byte)9));
        Vector256<byte> characters = values + Vector256.Create((byte)'0') + (isLetter & Vector256.Create((byte)('A' - '0' - 10)));

        // Each byte gets the byte of the mask that its bit is in, then looks at the bit.
        Vector128<byte> mask = Vector128.CreateScalarUnsafe(sid.Lower).AsByte();
        Vector256<byte> spread = Vector256.Create(
            Vector128.Shuffle(mask, Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)),
            Vector128.Shuffle(mask, Vector128.Create((byte)2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3)));
        Vector256<byte> bit = Vector256.Create(0x8040201008040201UL).AsByte();
        Vector256<byte> isLower = Vector256.Equals(spread & bit, bit);
        return characters | (isLower & Vector256.Create((byte)0x20));
    }
}
