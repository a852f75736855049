using System.Globalization;
using System.Text;

namespace Sidereal.Generator.Text;

/// <summary>A piece of the document as a message shows it: short, on one line, nothing invisible.</summary>
internal static class Excerpt
{
    private const int LongestShown = 40;

    /// <summary>The text, cut with an ellipsis where it is long.</summary>
    public static string Of(string text) => Of(text, 0, text.Length);

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
