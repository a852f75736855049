using System.Globalization;
using System.Text;

namespace Factors.Display;

/// <summary>What is shown of a factor, as text that keeps to its line.</summary>
internal sealed record FactorRow(string Sid, string Type, string Status, string Created, string Name)
{
    private const string Absent = "-";

    public static FactorRow Of(Factor factor) => new(
        factor.Sid?.ToString() ?? Absent,
        Printable(factor.FactorType?.ToString()),
        Printable(factor.Status?.ToString()),
        factor.DateCreated?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Absent,
        Printable(factor.FriendlyName));

    // Names come from the people who use the service: a line break or an escape sequence in one must not reach the terminal.
    private static string Printable(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Absent;
        }

        StringBuilder printable = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isPrintable = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            printable.Append(isPrintable ? rune : Rune.ReplacementChar);
        }

        return printable.ToString();
    }
}
