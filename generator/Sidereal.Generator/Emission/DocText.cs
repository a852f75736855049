using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Sidereal.Generator.Emission;

/// <summary>
/// The only way from a document's text into a documentation comment: lines are joined, XML is escaped, and what a reader cannot see (control and
/// format characters, half surrogate pairs) is replaced. Of Markdown, `code` and [links](https://…) become their XML.
/// </summary>
internal static class DocText
{
    private const char Replacement = '\uFFFD';
    private const int LongestCode = 400;

    // The counts keep the search linear, whatever the text.
    private static readonly Regex Markdown = new(
        @"`(?<code>[^`]{1,200})`|\[(?<label>[^\[\]]{1,200})\]\((?<link>https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,500})\)",
        RegexOptions.CultureInvariant);

    private static readonly Regex ListItem = new(@"^([-*+]|[0-9]{1,3}[.)]) ", RegexOptions.CultureInvariant);

    /// <summary>A text as the content of an element, on one line.</summary>
    public static string Inline(string text)
    {
        string clean = Clean(text);
        StringBuilder markup = new(clean.Length);
        int end = 0;
        foreach (Match match in Markdown.Matches(clean))
        {
            markup.Append(Escape(clean.Substring(end, match.Index - end)));
            end = match.Index + match.Length;
            markup.Append(match.Groups["code"].Success
                ? $"<c>{Escape(match.Groups["code"].Value)}</c>"
                : $"<see href=\"{Escape(match.Groups["link"].Value)}\">{Escape(match.Groups["label"].Value)}</see>");
        }

        return markup.Append(Escape(clean.Substring(end))).ToString();
    }

    /// <summary>A text as code: a name in JSON, a path, a pointer. One that nobody would read to its end is shown without its middle.</summary>
    public static string Code(string text) => $"<c>{Escape(Clean(text.Length <= LongestCode ? text : WithoutMiddle(text)))}</c>";

    /// <summary>The paragraphs of a text: what empty lines part, and each item of a list.</summary>
    public static IEnumerable<string> Paragraphs(string? text)
    {
        List<string> lines = [];
        foreach (string line in (text ?? string.Empty).Replace("\r\n", "\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029').Select(static line => line.Trim()))
        {
            if ((line.Length == 0 || ListItem.IsMatch(line)) && lines.Count > 0)
            {
                yield return Inline(string.Join(" ", lines));
                lines.Clear();
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        if (lines.Count > 0)
        {
            yield return Inline(string.Join(" ", lines));
        }
    }

    // Between characters, and not between the halves of one.
    private static string WithoutMiddle(string text)
    {
        int end = LongestCode / 2;
        int start = text.Length - end;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        start += char.IsLowSurrogate(text[start]) ? 1 : 0;
        return text.Substring(0, end) + "…" + text.Substring(start);
    }

    private static string Escape(string clean) => clean.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>The text with runs of white space, line breaks among them, as one space each, and nothing in it that cannot be seen.</summary>
    private static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                clean.Append(clean.Length > 0 && clean[clean.Length - 1] == ' ' ? string.Empty : " ");
                continue;
            }

            bool isPair = char.IsSurrogatePair(text, index);
            bool isVisible = CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
                && text[index] is not ('\uFFFE' or '\uFFFF');
            clean.Append(isVisible ? text[index] : Replacement);
            if (isPair)
            {
                index++;
                clean.Append(isVisible ? text[index].ToString() : string.Empty);
            }
        }

        return clean.ToString().Trim(' ');
    }

    // Nearly all texts: nothing but printable ASCII, and no white space but single spaces between words.
    private static bool IsClean(string text)
    {
        char before = ' ';
        foreach (char character in text)
        {
            if (character is < ' ' or > '~' || (character == ' ' && before == ' '))
            {
                return false;
            }

            before = character;
        }

        return before != ' ';
    }
}
