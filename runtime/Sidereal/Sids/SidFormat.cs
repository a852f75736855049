using System;
using System.Globalization;

namespace Sidereal.CompilerServices;

/// <summary>
/// The shape of an identifier: a literal prefix and one character class of fixed count, as in <c>^VA[0-9a-fA-F]{32}$</c>. This file is the rule, for
/// the exception at run time and for the compiler's message alike; it is compiled into both,
/// with the other <c>SidFormat.*.cs</c>. It has to compile for .NET Standard 2.0.
/// </summary>
/// <remarks>
/// The meaning is ECMA-262's: <c>$</c> is the very end, so a line feed there does not match, and <c>\d</c> and <c>\w</c> are ASCII.
/// </remarks>
public sealed partial class SidFormat
{
    private readonly CharacterSet _characters;

    private SidFormat(string pattern, string prefix, CharacterSet characters, int count)
    {
        Pattern = pattern;
        Prefix = prefix;
        _characters = characters;
        Count = count;
    }

    /// <summary>The pattern as the document writes it.</summary>
    public string Pattern { get; }

    /// <summary>The text that each identifier begins with, at least one character, without escapes.</summary>
    public string Prefix { get; }

    /// <summary>What the characters after the prefix are, as a noun in the plural: <c>hexadecimal digits</c>.</summary>
    public string Class => _characters.Plural;

    /// <summary>The number of characters after the prefix, from 1 to 1024.</summary>
    public int Count { get; }

    /// <summary>The number of characters of the whole identifier.</summary>
    public int Length => Prefix.Length + Count;

    /// <summary>Whether it is a prefix and 32 hexadecimal digits of either letter case, which fits into 20 bytes.</summary>
    public bool IsPacked => Count == 32 && _characters.Equals(CharacterSet.HexadecimalDigits);

    /// <summary>The shape in words: <c>VA and 32 hexadecimal digits</c>.</summary>
    public string Shape => Prefix + " and " + Number(Count) + " " + (Count == 1 ? _characters.Singular : _characters.Plural);

    /// <summary>Reads a pattern of this shape.</summary>
    /// <param name="pattern">A regular expression (ECMA-262).</param>
    /// <returns>Null when the pattern has another shape, or is not a pattern at all.</returns>
    public static SidFormat? TryRead(string pattern)
    {
        PatternReader reader = new(pattern ?? throw new ArgumentNullException(nameof(pattern)));
        return reader.TryRead(out string prefix, out CharacterSet characters, out int count)
            ? new SidFormat(pattern, prefix, characters, count)
            : null;
    }

    /// <summary>Reads a pattern that is known to have this shape.</summary>
    /// <param name="pattern">A regular expression (ECMA-262).</param>
    /// <returns>The shape.</returns>
    /// <exception cref="FormatException">The pattern has another shape.</exception>
    public static SidFormat Parse(string pattern) => TryRead(pattern)
        ?? throw new FormatException("'" + pattern + "' is not a literal prefix and one character class of fixed count between ^ and $.");

    /// <summary>Whether a text has this shape.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when it has; false for null.</returns>
    public bool IsMatch(string? text) => text is not null && IsMatch(text.AsSpan());

    /// <inheritdoc cref="IsMatch(string)"/>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || !text.StartsWith(Prefix.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char character in text.Slice(Prefix.Length))
        {
            if (!_characters.Contains(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has this shape.</summary>
    /// <param name="utf8Text">The text, in UTF-8.</param>
    /// <returns>True when it has.</returns>
    public bool IsMatch(ReadOnlySpan<byte> utf8Text)
    {
        if (utf8Text.Length != Length)
        {
            return false;
        }

        for (int index = 0; index < utf8Text.Length; index++)
        {
            char character = (char)utf8Text[index];
            if (index < Prefix.Length ? character != Prefix[index] : !_characters.Contains(character))
            {
                return false;
            }
        }

        return true;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
