using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Sidereal.Generator.Emission;

/// <summary>
/// Documentation comments. Everything that is given to these functions is the content of an element already: a constant of an emitter, or a document's text that came
/// through <see cref="DocText"/>. An element stands on one line where it fits, and between its tags on lines of their own where it does not.
/// </summary>
internal static class Doc
{
    // With the slashes and the margin of a member 120 columns for running text; an element may go somewhat beyond rather than take three lines.
    private const int Width = 112;
    private const int ElementWidth = 124;

    public static string Summary(string content) => Element("<summary>", content, "</summary>");

    public static string Param(string name, string content) => Element($"<param name=\"{name.TrimStart('@')}\">", content, "</param>");

    public static string Returns(string content) => Element("<returns>", content, "</returns>");

    /// <summary>An exception and when it is thrown; nothing without a case.</summary>
    public static string Exception(string type, params IEnumerable<string> cases)
    {
        string[] all = [.. cases];
        return all.Length == 0 ? string.Empty : Element($"<exception cref=\"{type}\">", string.Join(", or ", all) + ".", "</exception>");
    }

    /// <summary>Remarks of one or several paragraphs; nothing without any.</summary>
    public static string Remarks(params IEnumerable<string> paragraphs)
    {
        string[] all = [.. paragraphs];
        return all.Length switch
        {
            0 => string.Empty,
            1 => Element("<remarks>", all[0], "</remarks>"),
            _ => SourceTemplate.Lines(["/// <remarks>", .. all.Select(static paragraph => Element("<para>", paragraph, "</para>")), "/// </remarks>"]),
        };
    }

    public static string ParamRef(string name) => $"<paramref name=\"{name.TrimStart('@')}\"/>";

    private static string Element(string start, string content, string end) => start.Length + content.Length + end.Length <= ElementWidth
        ? $"/// {start}{content}{end}"
        : SourceTemplate.Lines([$"/// {start}", .. Wrap(content).Select(static line => "/// " + line), $"/// {end}"]);

    private static IEnumerable<string> Wrap(string content)
    {
        StringBuilder line = new();
        foreach (string word in Words(content))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>What must stay on one line: words, tags with their attributes, and code.</summary>
    private static IEnumerable<string> Words(string content)
    {
        int start = 0;
        bool isInTag = false;
        bool isInCode = false;
        for (int index = 0; index < content.Length; index++)
        {
            switch (content[index])
            {
                case '<':
                    isInTag = true;
                    isInCode = string.CompareOrdinal(content, index, "<c>", 0, 3) == 0;
                    break;
                case '>':
                    isInTag = false;
                    break;
                case ' ' when !isInTag && !isInCode:
                    yield return content.Substring(start, index - start);
                    start = index + 1;
                    break;
            }
        }

        yield return content.Substring(start);
    }
}
