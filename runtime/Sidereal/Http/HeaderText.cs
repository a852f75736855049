using System;
using System.Buffers;

namespace Sidereal;

/// <summary>What may stand in a header. Checked by us because <c>TryAddWithoutValidation</c> lets a line feed onto the wire, and because
/// the framework's own message would repeat the value, which may be a secret.</summary>
internal static class HeaderText
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(Letters + "!#$%&'*+-.^_`|~");

    // RFC 6265, cookie-octet
    private static readonly SearchValues<char> CookieCharacters = SearchValues.Create(Letters + "!#$%&'()*+-./:<=>?@[]^_`{|}~");

    /// <summary>Refuses a header value with a control character or one beyond ASCII.</summary>
    internal static void Check(string value, string subject, string? parameter)
    {
        RefuseControlCharacters(value, subject, parameter);
        int position = value.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (position >= 0)
        {
            throw new ArgumentException(
                $"{subject} has the character U+{(int)value[position]:X4} at position {position + 1}; a header holds ASCII only.",
                parameter);
        }
    }

    /// <summary>Refuses a header or cookie name that is not a token of RFC 9110.</summary>
    internal static void CheckName(string value, string subject, string? parameter) =>
        RefuseExcept(TokenCharacters, value, subject, parameter);

    /// <summary>Refuses a cookie value that would need quoting.</summary>
    internal static void CheckCookie(string value, string subject, string? parameter) =>
        RefuseExcept(CookieCharacters, value, subject, parameter);

    /// <summary>Refuses CR, LF, NUL and the other control characters.</summary>
    internal static void RefuseControlCharacters(string value, string subject, string? parameter)
    {
        for (int index = 0; index < value.Length; index++)
        {
            if (char.IsControl(value[index]))
            {
                throw new ArgumentException(
                    $"{subject} has the control character U+{(int)value[index]:X4} at position {index + 1}; none may stand in a header.",
                    parameter);
            }
        }
    }

    private static void RefuseExcept(SearchValues<char> allowed, string value, string subject, string? parameter)
    {
        int position = value.AsSpan().IndexOfAnyExcept(allowed);
        if (position >= 0)
        {
            throw new ArgumentException(
                $"{subject} has the character U+{(int)value[position]:X4} at position {position + 1}, which cannot stand there.",
                parameter);
        }
    }
}
