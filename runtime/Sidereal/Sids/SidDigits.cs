using System;

namespace Sidereal.CompilerServices;

/// <summary>Reads and writes the 32 hexadecimal digits of a SID one by one: for machines without vectors, and what the vector paths are tested against.</summary>
internal static class SidDigits
{
    internal static bool TryRead(ReadOnlySpan<char> text, out PackedSid sid)
    {
        Span<byte> narrow = stackalloc byte[PackedSid.Count];
        for (int position = 0; position < narrow.Length; position++)
        {
            // 0xFF is no digit: what does not fit a byte must not become one that is.
            narrow[position] = (byte)Math.Min(text[position], '\u00FF');
        }

        return TryRead(narrow, out sid);
    }

    internal static bool TryRead(ReadOnlySpan<byte> text, out PackedSid sid)
    {
        ulong first = 0;
        ulong last = 0;
        uint lower = 0;
        for (int position = 0; position < PackedSid.Count; position++)
        {
            byte character = text[position];
            int value = character switch
            {
                >= (byte)'0' and <= (byte)'9' => character - '0',
                >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
                _ => -1,
            };
            if (value < 0)
            {
                sid = default;
                return false;
            }

            first = (first << 4) | (last >> 60);
            last = (last << 4) | (uint)value;
            lower |= (uint)(character >> 5 & 1) << position;
        }

        sid = new PackedSid(first, last, lower);
        return true;
    }

    internal static void Write(in PackedSid sid, Span<char> text)
    {
        for (int position = 0; position < PackedSid.Count; position++)
        {
            text[position] = sid.CharacterAt(position);
        }
    }

    internal static void Write(in PackedSid sid, Span<byte> text)
    {
        for (int position = 0; position < PackedSid.Count; position++)
        {
            text[position] = (byte)sid.CharacterAt(position);
        }
    }
}
