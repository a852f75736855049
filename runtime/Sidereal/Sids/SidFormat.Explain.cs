using System;
using System.Globalization;
using System.Text;

namespace Sidereal.CompilerServices;

public sealed partial class SidFormat
{
    // Longer texts are cut here: the message stays one line, and what is wrong is said in words.
    private const int LongestQuote = 64;

    /// <summary>Says why a text has not this shape.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// One sentence with the text (cut when long, control characters written as escapes), the pattern, and the first of these that is wrong: the length,
    /// the prefix, a character with its position from 1. For a text that has the shape, a sentence that says so.
    /// </returns>
    public string Explain(string text)
    {
        text = text ?? throw new ArgumentNullException(nameof(text));
        if (IsMatch(text))
        {
            return Quote(text) + " matches '" + Pattern + "'.";
        }

        return Quote(text) + " does not match '" + Pattern + "': " + Problem(text) + ".";
    }

    private string Problem(string text)
    {
        if (text.Length != Length)
        {
            return "it has " + Number(text.Length) + (text.Length == 1 ? " character" : " characters") + " instead of " + Number(Length);
        }

        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return "it starts with " + Quote(text.Substring(0, Prefix.Length)) + " instead of '" + Prefix + "'";
        }

        int index = Prefix.Length;
        while (_characters.Contains(text[index]))
        {
            index++;
        }

        return "character " + Number(index + 1) + ", " + Quote(text.Substring(index, 1)) + ", is not " + (_characters.Singular[0] == 'u' ? "an " : "a ") + _characters.Singular;
    }

    /// <summary>A text between quotation marks, fit for a message: cut when long, what does not print as escapes.</summary>
    internal static string Quote(string text, int longest = LongestQuote)
    {
        StringBuilder quote = new("'");
        foreach (char character in text.Length > longest ? text.Substring(0, longest) : text)
        {
            if (IsPrintable(character))
            {
                quote.Append(character);
            }
            else
            {
                quote.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quote.Append(text.Length > longest ? "\u2026'" : "'").ToString();
    }

    // Half a surrogate pair, and marks that turn the direction of a line, would spoil the message for its reader.
    private static bool IsPrintable(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.SpaceSeparator => character == ' ',
        _ => true,
    };
}
