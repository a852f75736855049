using System;
using System.Globalization;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>How the value of a parameter is written in a URI.</summary>
internal static class ParameterText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A SID, a number or a GUID as it prints in the invariant culture; a date as in ISO 8601, a time in UTC.</summary>
    internal static string Of<T>(T value, string? parameter)
        where T : struct, ISpanFormattable
    {
        string text = value switch
        {
            // The same instant whatever the offset, and no plus sign, which some services read as a space.
            DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number when !double.IsFinite(number) => throw new ArgumentException("The number is not finite.", parameter),
            _ => value.ToString(null, CultureInfo.InvariantCulture),
        };
        return text.Length > 0
            ? text
            : throw new ArgumentException($"The {typeof(T).Name} is default, which stands for none.", parameter);
    }

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>The text, percent-escaped: everything but letters, digits and <c>- . _ ~</c>.</summary>
    internal static string Escape(string value, string? parameter)
    {
        try
        {
            // Uri would turn half a surrogate pair into U+FFFD and so ask for another resource.
            StrictUtf8.GetByteCount(value);
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException($"The text has half a surrogate pair at position {exception.Index + 1}.", parameter, exception);
        }

        return Uri.EscapeDataString(value);
    }

    /// <summary>The parameter that an emitted expression is about: <c>class</c> of <c>@class</c>, <c>status</c> of <c>status?.Value</c>,
    /// <c>identity</c> of <c>Check.MaxLength(identity, 64)</c>.</summary>
    internal static string? NameOf(string? expression)
    {
        if (expression is null)
        {
            return null;
        }

        ReadOnlySpan<char> name = expression.AsSpan(expression.IndexOf('(', StringComparison.Ordinal) + 1).TrimStart('@');
        int length = 0;
        while (length < name.Length && (char.IsLetterOrDigit(name[length]) || name[length] == '_'))
        {
            length++;
        }

        return length == 0 ? expression : name[..length].ToString();
    }
}
