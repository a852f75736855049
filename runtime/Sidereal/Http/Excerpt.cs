using System.Text;

namespace Sidereal;

/// <summary>Foreign text made fit for a message: one line, printable, not long.</summary>
internal static class Excerpt
{
    private const int MaxLength = 200;

    internal static string Of(string text)
    {
        StringBuilder excerpt = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (excerpt.Length >= MaxLength)
            {
                return excerpt.Append('…').ToString();
            }

            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator)
            {
                excerpt.Append(' ');
            }
            else
            {
                excerpt.Append(rune.ToString());
            }
        }

        return excerpt.ToString().Trim();
    }
}
