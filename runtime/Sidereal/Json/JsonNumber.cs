using System;

namespace Sidereal.CompilerServices;

/// <summary>The grammar of JSON's numbers, for numbers that stand in strings.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a text is a number as JSON writes it: no white space, no <c>+</c>, no leading zeros, no <c>NaN</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when the whole text is one number.</returns>
    internal static bool IsNumber(ReadOnlySpan<byte> text)
    {
        int at = 0;
        if (at < text.Length && text[at] == '-')
        {
            at++;
        }

        int whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
            {
                return false;
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
                return false;
            }
        }

        return at == text.Length;
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
