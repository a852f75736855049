using System;
using System.ComponentModel;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>What emitted SIDs have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Sid
{
    /// <summary>The exception for a text that is not the SID it should be.</summary>
    /// <param name="s">The text.</param>
    /// <param name="pattern">The pattern of the SID.</param>
    /// <returns>A <see cref="FormatException"/> that says what is wrong; an <see cref="ArgumentNullException"/> when the text is null.</returns>
    public static Exception Mismatch(string? s, string pattern) => s is null
        ? new ArgumentNullException(nameof(s))
        : new FormatException(SidFormat.Parse(pattern).Explain(s));

    /// <inheritdoc cref="Mismatch(string, string)"/>
    public static Exception Mismatch(ReadOnlySpan<char> s, string pattern) => Mismatch(s.ToString(), pattern);

    /// <summary>The exception for a text that is not the SID it should be.</summary>
    /// <param name="utf8Text">The text, in UTF-8.</param>
    /// <param name="pattern">The pattern of the SID.</param>
    /// <returns>A <see cref="FormatException"/> that says what is wrong.</returns>
    public static Exception Mismatch(ReadOnlySpan<byte> utf8Text, string pattern) => Mismatch(Encoding.UTF8.GetString(utf8Text), pattern);
}
