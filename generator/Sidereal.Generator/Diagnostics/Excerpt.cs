using System.Globalization;
using System.Text;

namespace Sidereal.Generator.Diagnostics;

/// <summary>A piece of the document as a message shows it: short, on one line, nothing invisible.</summary>
internal static class Excerpt
{
    private const int LongestShown = 40;
    private const int LongestSentence = 1000;
    private const int LongestEnding = 300;

    /// <summary>The text, cut with an ellipsis where it is long.</summary>
    public static string Of(string text) => Of(text, 0, text.Length);

    /// <summary>
    /// A sentence as a message may say it: on one line, nothing invisible, and without its middle where it repeats a text of megabytes. How it begins says what it is about, how it ends what to do.
    /// </summary>
    public static string Sentence(string text)
    {
        // Twice, because what is invisible takes eight characters to show, and a text of megabytes is not shown for what is left of it.
        string cut = WithoutMiddle(text);
        StringBuilder shown = new(cut.Length);
        for (int i = 0; i < cut.Length; i++)
        {
            Append(shown, cut, i);
        }

        return WithoutMiddle(shown.ToString());
    }

    public static string Of(string text, int start, int length)
    {
        StringBuilder shown = new();
        for (int i = start; i < start + length; i++)
        {
            if (i - start == LongestShown)
            {
                // Half a surrogate pair would be worse than a character less.
                if (char.IsHighSurrogate(text[i - 1]))
                {
                    shown.Length--;
                }

                return shown.Append('…').ToString();
            }

            Append(shown, text, i);
        }

        return shown.ToString();
    }

    /// <summary>What stands at a place: the word that begins there, or the one character.</summary>
    public static string At(string text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < LongestShown && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
        {
            end++;
        }

        if (end == position)
        {
            end += position + 1 < text.Length && char.IsSurrogatePair(text, position) ? 2 : 1;
        }

        return Of(text, position, end - position);
    }

    /// <summary>U+000A and the like.</summary>
    public static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static string WithoutMiddle(string text) => text.Length <= LongestSentence
        ? text
        : text.Substring(0, LongestSentence - LongestEnding) + "…" + text.Substring(text.Length - LongestEnding);

    private static void Append(StringBuilder shown, string text, int index)
    {
        char character = text[index];
        bool isInvisible = CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
        bool isHalf = char.IsSurrogate(character) && CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Surrogate
            && !(char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(text[index - 1]));
        if (isInvisible || isHalf)
        {
            shown.Append('<').Append(CodePoint(character)).Append('>');
        }
        else
        {
            shown.Append(character);
        }
    }
}
