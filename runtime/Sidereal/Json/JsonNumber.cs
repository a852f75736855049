using System;
using System.Globalization;

namespace Sidereal.CompilerServices;

/// <summary>The grammar of JSON's numbers, whether they stand for themselves or in strings.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a text is a number as JSON writes it: no white space, no <c>+</c>, no leading zeros, no <c>NaN</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when the whole text is one number.</returns>
    internal static bool IsNumber(ReadOnlySpan<byte> text) => End(text, 0) == text.Length;

    /// <summary>Where a number ends.</summary>
    /// <param name="text">A text.</param>
    /// <param name="at">The offset of the number's first byte.</param>
    /// <returns>The offset of the first byte that cannot belong to it; <see cref="JsonScanner.Malformed"/> when there is no whole number.</returns>
    internal static int End(ReadOnlySpan<byte> text, int at)
    {
        if (at < text.Length && text[at] == '-')
        {
            at++;
        }

        int whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
        {
            return JsonScanner.Malformed;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
            {
                return JsonScanner.Malformed;
            }
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
            {
                at++;
            }

            if (Digits(text, ref at) == 0)
            {
                return JsonScanner.Malformed;
            }
        }

        return at;
    }

    /// <summary>Whether a number has no fraction: <c>12</c>, <c>12.0</c> and <c>1.2e1</c>, but not <c>1e-400</c>, however small that is.</summary>
    /// <param name="number">A number as JSON writes it.</param>
    /// <returns>True when the number is whole.</returns>
    internal static bool IsWhole(ReadOnlySpan<byte> number)
    {
        int exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = (exponentAt < 0 ? number : number[..exponentAt]).TrimStart((byte)'-');
        int point = mantissa.IndexOf((byte)'.');
        long places = point < 0 ? 0 : mantissa.Length - point - 1;
        if (exponentAt >= 0)
        {
            // An exponent beyond 64 bits only matters by its sign.
            ReadOnlySpan<byte> exponent = number[(exponentAt + 1)..];
            places -= long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long shift) && shift is > -int.MaxValue and < int.MaxValue
                ? shift
                : exponent[0] == '-' ? -int.MaxValue : int.MaxValue;
        }

        for (int at = mantissa.Length - 1; at >= 0 && places > 0; at--)
        {
            if (mantissa[at] is not ((byte)'0' or (byte)'.'))
            {
                return false;
            }

            places -= mantissa[at] == '.' ? 0 : 1;
        }

        return true;
    }

    private static int Digits(ReadOnlySpan<byte> text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at - start;
    }
}
