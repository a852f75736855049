using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sidereal.CompilerServices;

/// <summary>JSON's grammar (RFC 8259): where a token or a value ends. It looks at a text and an offset and keeps nothing.</summary>
/// <remarks>Offsets may be those of the text's end. A text that is not JSON, or ends too early, gives <see cref="Malformed"/>.</remarks>
internal static class JsonScanner
{
    /// <summary>Stands for the offset that a malformed text does not have.</summary>
    internal const int Malformed = -1;

    /// <summary>How many objects and arrays may be open at a time.</summary>
    internal const int MaxDepth = 64;

    /// <summary>The offset of the next byte that is not white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipWhiteSpace(ReadOnlySpan<byte> json, int at) =>
        (uint)at < (uint)json.Length && json[at] > ' ' ? at : SkipManySpaces(json, at);

    /// <summary>Goes over one value of any kind.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The offset of the value's first byte.</param>
    /// <param name="depth">How many objects and arrays are open around it.</param>
    /// <param name="isAscii">Whether all strings in it are ASCII.</param>
    /// <returns>The offset behind the value.</returns>
    internal static int EndOfValue(ReadOnlySpan<byte> json, int at, int depth, out bool isAscii)
    {
        // One bit for each container inside, the innermost in the lowest place: 1 for an object. There are at most 64.
        ulong objects = 0;
        int outside = depth;
        isAscii = true;
        while ((uint)at < (uint)json.Length)
        {
            byte first = json[at];
            if (first is (byte)'{' or (byte)'[')
            {
                if (++depth > MaxDepth)
                {
                    return Malformed;
                }

                bool isObject = first == '{';
                objects = (objects << 1) | (isObject ? 1UL : 0);
                at = SkipWhiteSpace(json, at + 1);
                if (!IsAt(json, at, isObject ? (byte)'}' : (byte)']'))
                {
                    at = isObject ? EndOfName(json, at, ref isAscii) : at;
                    continue;
                }

                objects >>= 1;
                depth--;
                at++;
            }
            else
            {
                at = EndOfScalar(json, at, ref isAscii);
            }

            // Behind a value: out of every container that ends here, then to the next value.
            while (at >= 0)
            {
                if (depth == outside)
                {
                    return at;
                }

                bool isObject = (objects & 1) != 0;
                at = SkipWhiteSpace(json, at);
                if (IsAt(json, at, (byte)','))
                {
                    at = SkipWhiteSpace(json, at + 1);
                    at = isObject ? EndOfName(json, at, ref isAscii) : at;
                    break;
                }

                if (!IsAt(json, at, isObject ? (byte)'}' : (byte)']'))
                {
                    return Malformed;
                }

                objects >>= 1;
                depth--;
                at++;
            }
        }

        return Malformed;
    }

    /// <summary>Goes over the text of a string.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The offset behind the first quote.</param>
    /// <param name="form">What is special about the text.</param>
    /// <returns>The offset of the last quote.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int EndOfString(ReadOnlySpan<byte> json, int at, out JsonStringForm form)
    {
        // Most strings are short and plain.
        int end = JsonStringBytes.FindSoon(json, at);
        form = JsonStringForm.Plain;
        return IsAt(json, end, (byte)'"') ? end : EndOfLongString(json, at, out form);
    }

    /// <summary>Goes over a number, which must be followed by what may stand behind a value.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The offset of the number's first byte.</param>
    /// <returns>The offset behind the number.</returns>
    internal static int EndOfNumber(ReadOnlySpan<byte> json, int at)
    {
        int end = JsonNumber.End(json, at);
        return end < 0 || (end < json.Length && json[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            ? Malformed
            : end;
    }

    /// <summary>Whether a byte stands at an offset.</summary>
    internal static bool IsAt(ReadOnlySpan<byte> json, int at, byte value) => (uint)at < (uint)json.Length && json[at] == value;

    /// <summary>Whether a word stands at an offset; what follows it is the next token's to tell.</summary>
    internal static bool IsAt(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> word) => (uint)at <= (uint)json.Length && json[at..].StartsWith(word);

    private static int EndOfLongString(ReadOnlySpan<byte> json, int at, out JsonStringForm form)
    {
        form = JsonStringForm.Plain;
        while (true)
        {
            at = JsonStringBytes.Find(json, at, ref form);
            if ((uint)at >= (uint)json.Length)
            {
                return Malformed;
            }

            if (json[at] == '"')
            {
                return at;
            }

            form |= JsonStringForm.Escaped;
            at = json[at] == '\\' ? EndOfEscape(json, at) : Malformed;
            if (at < 0)
            {
                return Malformed;
            }
        }
    }

    private static int SkipManySpaces(ReadOnlySpan<byte> json, int at)
    {
        // Behind a colon there is mostly one, behind a comma a line's indentation.
        while ((uint)at < (uint)json.Length && IsWhiteSpace(json[at]))
        {
            at++;
            if (Vector128.IsHardwareAccelerated && at <= json.Length - Vector128<byte>.Count && IsWhiteSpace(json[at]))
            {
                at += CountSpaces(Vector128.Create(json.Slice(at, Vector128<byte>.Count)));
            }
        }

        return at;
    }

    private static bool IsWhiteSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private static int CountSpaces(Vector128<byte> block)
    {
        Vector128<byte> spaces = Vector128.Equals(block, Vector128.Create((byte)' '))
            | Vector128.Equals(block, Vector128.Create((byte)'\n'))
            | Vector128.Equals(block, Vector128.Create((byte)'\r'))
            | Vector128.Equals(block, Vector128.Create((byte)'\t'));
        return BitOperations.TrailingZeroCount(~spaces.ExtractMostSignificantBits());
    }

    private static int EndOfScalar(ReadOnlySpan<byte> json, int at, ref bool isAscii)
    {
        switch (json[at])
        {
            case (byte)'"':
                int end = EndOfString(json, at + 1, out JsonStringForm form);
                isAscii &= (form & JsonStringForm.NotAscii) == 0;
                return end < 0 ? Malformed : end + 1;
            case (byte)'t':
                return IsAt(json, at, "true"u8) ? at + 4 : Malformed;
            case (byte)'f':
                return IsAt(json, at, "false"u8) ? at + 5 : Malformed;
            case (byte)'n':
                return IsAt(json, at, "null"u8) ? at + 4 : Malformed;
            default:
                return EndOfNumber(json, at);
        }
    }

    /// <summary>Goes over a name and its colon to the value.</summary>
    private static int EndOfName(ReadOnlySpan<byte> json, int at, ref bool isAscii)
    {
        if (!IsAt(json, at, (byte)'"'))
        {
            return Malformed;
        }

        int end = EndOfString(json, at + 1, out JsonStringForm form);
        if (end < 0)
        {
            return Malformed;
        }

        isAscii &= (form & JsonStringForm.NotAscii) == 0;
        at = SkipWhiteSpace(json, end + 1);
        return IsAt(json, at, (byte)':') ? SkipWhiteSpace(json, at + 1) : Malformed;
    }

    private static int EndOfEscape(ReadOnlySpan<byte> json, int at)
    {
        if (at + 1 >= json.Length)
        {
            return Malformed;
        }

        if (json[at + 1] != 'u')
        {
            return json[at + 1] is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' ? at + 2 : Malformed;
        }

        if (at + 6 > json.Length)
        {
            return Malformed;
        }

        foreach (byte digit in json.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return Malformed;
            }
        }

        return at + 6;
    }
}
