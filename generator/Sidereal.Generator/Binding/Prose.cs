using System;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Binding;

/// <summary>Divides what a document says of a thing into the first sentence and the rest.</summary>
internal static class Prose
{
    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "eg.", "ie.", "etc.", "vs.", "cf."];

    /// <summary>The documentation for a description, or for <paramref name="fallback"/> where the document says nothing.</summary>
    public static Documentation Of(string? description, string fallback)
    {
        string text = (description ?? string.Empty).Trim();
        if (text.Length == 0)
        {
            return new Documentation { Summary = fallback, Remarks = null };
        }

        int end = EndOfFirstSentence(text);
        string rest = text.Substring(end).Trim();
        return new Documentation { Summary = text.Substring(0, end).Trim(), Remarks = rest.Length == 0 ? null : rest };
    }

    /// <summary>The documentation of a thing that has a summary and a description: the one is the summary, the other the remarks, unless one says what the other says.</summary>
    public static Documentation Of(string? summary, string? description, string fallback)
    {
        Documentation first = Of(string.IsNullOrWhiteSpace(summary) ? description : summary, fallback);
        string more = string.IsNullOrWhiteSpace(summary) ? string.Empty : (description ?? string.Empty).Trim();
        return more.Length == 0 || more == summary!.Trim()
            ? first
            : more.StartsWith(summary.Trim(), StringComparison.Ordinal)
                ? Of(description, fallback)
                : first with { Remarks = first.Remarks is null ? more : first.Remarks + "\n\n" + more };
    }

    private static int EndOfFirstSentence(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            bool isLast = index + 1 == text.Length;
            if (text[index] == '\n' && !isLast && text[index + 1] == '\n')
            {
                return index;
            }

            if (text[index] is '.' or '!' or '?' && (isLast || char.IsWhiteSpace(text[index + 1])) && !IsAbbreviation(text, index))
            {
                return index + 1;
            }
        }

        return text.Length;
    }

    private static bool IsAbbreviation(string text, int dot) => Array.Exists(
        Abbreviations,
        abbreviation => dot + 1 >= abbreviation.Length && string.Compare(text, dot + 1 - abbreviation.Length, abbreviation, 0, abbreviation.Length, StringComparison.OrdinalIgnoreCase) == 0);
}
