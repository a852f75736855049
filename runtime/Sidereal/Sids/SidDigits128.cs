using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sidereal.CompilerServices;

/// <summary>Reads and writes the 32 hexadecimal digits of a SID in two steps of sixteen.</summary>
internal static class SidDigits128
{
    private const int Half = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<char> text, out PackedSid sid)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        return TryRead(Narrow(units), Narrow(units[Half..]), out sid);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<byte> text, out PackedSid sid) =>
        TryRead(Vector128.Create(text), Vector128.Create(text[Half..]), out sid);

    internal static void Write(in PackedSid sid, Span<char> text)
    {
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        Widen(Characters(sid.First, sid.Lower), units);
        Widen(Characters(sid.Last, sid.Lower >> Half), units[Half..]);
    }

    internal static void Write(in PackedSid sid, Span<byte> text)
    {
        Characters(sid.First, sid.Lower).CopyTo(text);
        Characters(sid.Last, sid.Lower >> Half).CopyTo(text[Half..]);
    }

    // Narrow keeps the low byte: without the ceiling, U+0130 would pass for '0'.
    private static Vector128<byte> Narrow(ReadOnlySpan<ushort> units)
    {
        Vector128<ushort> ceiling = Vector128.Create((ushort)0xFF);
        return Vector128.Narrow(
            Vector128.Min(Vector128.Create(units), ceiling),
            Vector128.Min(Vector128.Create(units[8..]), ceiling));
    }

    private static void Widen(Vector128<byte> characters, Span<ushort> units)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(characters);
        low.CopyTo(units);
        high.CopyTo(units[8..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(Vector128<byte> first, Vector128<byte> last, out PackedSid sid)
    {
        bool areDigits = TryRead(first, out ulong firstValues, out uint firstLower);
        areDigits &= TryRead(last, out ulong lastValues, out uint lastLower);
        sid = areDigits ? new PackedSid(firstValues, lastValues, firstLower | (lastLower << Half)) : default;
        return areDigits;
    }

    // The same steps as in SidDigits256, where they are explained.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(Vector128<byte> text, out ulong packed, out uint lower)
    {
        Vector128<byte> decimals = text - Vector128.Create((byte)'0');
        Vector128<byte> letters = (text | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> isDecimal = Vector128.LessThanOrEqual(decimals, Vector128.Create((byte)9));
        Vector128<byte> isLetter = Vector128.LessThanOrEqual(letters, Vector128.Create((byte)5));
        Vector128<byte> values = Vector128.ConditionalSelect(isDecimal, decimals, letters + Vector128.Create((byte)10));
        Vector128<ushort> pairs = values.AsUInt16();
        pairs = ((pairs << 4) | (pairs >> 8)) & Vector128.Create((ushort)0xFF);
        packed = BinaryPrimitives.ReverseEndianness(Vector128.Narrow(pairs, pairs).AsUInt64()[0]);
        lower = (text.AsUInt16() << 2).AsByte().ExtractMostSignificantBits();
        return (isDecimal | isLetter) == Vector128<byte>.AllBitsSet;
    }

    private static Vector128<byte> Characters(ulong values, uint lower)
    {
        Vector128<byte> packed = Vector128.CreateScalarUnsafe(BinaryPrimitives.ReverseEndianness(values)).AsByte();
        Vector128<ushort> pairs = Vector128.WidenLower(packed);
        Vector128<byte> digits = ((pairs >> 4) | ((pairs & Vector128.Create((ushort)0x0F)) << 8)).AsByte();
        Vector128<byte> isLetter = Vector128.GreaterThan(digits, Vector128.Create((byte)9));
        Vector128<byte> characters = digits + Vector128.Create((byte)'0') + (isLetter & Vector128.Create((byte)('A' - '0' - 10)));
        Vector128<byte> spread = Vector128.Shuffle(
            Vector128.CreateScalarUnsafe(lower).AsByte(),
            Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
        Vector128<byte> bit = Vector128.Create(0x8040201008040201UL).AsByte();
        Vector128<byte> isLower = Vector128.Equals(spread & bit, bit);
        return characters | (isLower & Vector128.Create((byte)0x20));
    }
}
