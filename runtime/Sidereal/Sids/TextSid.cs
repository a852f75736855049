using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>A SID of a shape that <see cref="PackedSid"/> does not hold, as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "An order for sorting, not one that code compares with.")]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "The SID around it has the operators.")]
public readonly struct TextSid : IEquatable<TextSid>, IComparable<TextSid>
{
    private readonly string? _text;

    private TextSid(string text) => _text = text;

    /// <summary>Whether this is <c>default</c>, which is no SID.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a SID; the text that was given becomes its own.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="format">The shape of the SID.</param>
    /// <param name="sid">The SID; <c>default</c> when the text is none.</param>
    /// <returns>Whether the text has the shape.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, SidFormat format, out TextSid sid)
    {
        ArgumentNullException.ThrowIfNull(format);
        bool isMatch = format.IsMatch(text);
        sid = isMatch ? new TextSid(text!) : default;
        return isMatch;
    }

    /// <inheritdoc cref="TryParse(string, SidFormat, out TextSid)"/>
    public static bool TryParse(ReadOnlySpan<char> text, SidFormat format, out TextSid sid)
    {
        ArgumentNullException.ThrowIfNull(format);
        bool isMatch = format.IsMatch(text);
        sid = isMatch ? new TextSid(text.ToString()) : default;
        return isMatch;
    }

    /// <summary>Reads a SID.</summary>
    /// <param name="utf8Text">The text, in UTF-8.</param>
    /// <param name="format">The shape of the SID.</param>
    /// <param name="sid">The SID; <c>default</c> when the text is none.</param>
    /// <returns>Whether the text has the shape.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SidFormat format, out TextSid sid)
    {
        ArgumentNullException.ThrowIfNull(format);
        bool isMatch = format.IsMatch(utf8Text);
        sid = isMatch ? new TextSid(Encoding.ASCII.GetString(utf8Text)) : default;
        return isMatch;
    }

    /// <summary>Writes the text of the SID; nothing for <c>default</c>.</summary>
    /// <param name="destination">Takes the text.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <returns>False when the destination is too short; then nothing is written.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        bool fits = ToString().TryCopyTo(destination);
        charsWritten = fits ? ToString().Length : 0;
        return fits;
    }

    /// <summary>Writes the text of the SID in UTF-8; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Takes the text.</param>
    /// <param name="bytesWritten">The number of bytes written.</param>
    /// <returns>False when the destination is too short; then nothing is written.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        Encoding.ASCII.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    /// <summary>The text of the SID.</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public override string ToString() => _text ?? "";

    /// <summary>Whether two SIDs are the same, letter case included.</summary>
    /// <param name="other">The other SID.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(TextSid other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is TextSid other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares the texts of two SIDs as <see cref="string.CompareOrdinal(string, string)"/> does; <c>default</c> comes first.</summary>
    /// <param name="other">The other SID.</param>
    /// <returns>Less than zero, zero, or greater than zero.</returns>
    public int CompareTo(TextSid other) => string.CompareOrdinal(ToString(), other.ToString());
}
