using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// The text of a YAML document as it is given to the parser, and the way back from the parser's values and positions.
/// <para>YamlDotNet follows YAML 1.1, by which U+0085, U+2028 and U+2029 end a line; in YAML 1.2 they are letters like others. They are handed over as code points that
/// Unicode keeps free of characters and put back into the values. Each is one UTF-16 code unit like what it stands for, so positions hold.</para>
/// </summary>
internal sealed class YamlText
{
    private const string OldBreaks = "\u0085\u2028\u2029";
    private const char FirstNoncharacter = '\uFDD0';
    private const char LastNoncharacter = '\uFDEF';

    private readonly string _original;
    private readonly IReadOnlyList<(char StandIn, char Original)> _standIns;

    private YamlText(string original, IReadOnlyList<(char StandIn, char Original)> standIns)
    {
        _original = original;
        _standIns = standIns;
        ForParser = standIns.Aggregate(original, (text, pair) => text.Replace(pair.Original, pair.StandIn));
    }

    /// <summary>The text for the parser.</summary>
    public string ForParser { get; }

    /// <summary>Null when the text has characters that cannot be handed to the parser, which is then reported.</summary>
    public static YamlText? TryCreate(string text, SpecDiagnostics diagnostics)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))
            {
                diagnostics.Report(Descriptors.Unreadable, new SpecSpan(i, 1), $"The control character {Excerpt.CodePoint(text[i])} may not stand in YAML; remove it, or write \"\\x{(int)text[i]:X2}\" in double quotes");
                return null;
            }
        }

        int oldBreak = text.IndexOfAny(OldBreaks.ToCharArray());
        if (oldBreak < 0)
        {
            return new YamlText(text, []);
        }

        List<char> free = [.. Enumerable.Range(FirstNoncharacter, LastNoncharacter - FirstNoncharacter + 1).Select(code => (char)code).Where(candidate => !IsUsed(candidate, text)).Take(OldBreaks.Length)];
        if (free.Count < OldBreaks.Length)
        {
            diagnostics.Report(Descriptors.Unreadable, new SpecSpan(oldBreak, 1), $"The separator {Excerpt.CodePoint(text[oldBreak])} cannot be read in a document that also uses the noncharacters U+FDD0 to U+FDEF; remove these");
            return null;
        }

        return new YamlText(text, [.. free.Zip(OldBreaks, (standIn, original) => (standIn, original))]);
    }

    /// <summary>Whether this character stands at this place.</summary>
    public bool Has(char character, int position) => position < _original.Length && _original[position] == character;

    /// <summary>The tag in this stretch, as it is written.</summary>
    public string TagIn(SpecSpan properties)
    {
        int start = _original.IndexOf('!', properties.Start, properties.Length);
        int end = start;
        while (end < properties.Start + properties.Length && !char.IsWhiteSpace(_original[end]))
        {
            end++;
        }

        return Excerpt.Of(_original, start, end - start);
    }

    /// <summary>A value as the document means it.</summary>
    public string Restore(string value)
    {
        foreach ((char standIn, char original) in _standIns)
        {
            value = value.Replace(standIn, original);
        }

        return value;
    }

    /// <summary>Where a scalar itself begins: the parser counts its anchor and its tag in, a person who looks for the value does not.</summary>
    public int SkipProperties(int start, int end)
    {
        int position = start;
        while (position < end && _original[position] is '&' or '!')
        {
            while (position < end && !char.IsWhiteSpace(_original[position]))
            {
                position++;
            }

            position = SkipWhiteSpaceAndComments(position, end);
        }

        return Math.Min(position, end);
    }

    /// <summary>The stretch without the white space behind it: a block scalar, and a node that is not there, end for the parser where the next token begins.</summary>
    public SpecSpan Trim(int start, int end)
    {
        while (end > start && _original[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return new SpecSpan(start, end - start);
    }

    private int SkipWhiteSpaceAndComments(int position, int end)
    {
        while (position < end)
        {
            if (_original[position] == '#')
            {
                int lineEnd = _original.IndexOfAny(['\r', '\n'], position);
                position = lineEnd < 0 ? end : lineEnd;
            }
            else if (_original[position] is ' ' or '\t' or '\r' or '\n')
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    // Also in an escape ("\uFDD0"), which would turn into it while the text is parsed.
    private static bool IsUsed(char candidate, string text) =>
        text.IndexOf(candidate) >= 0 || text.IndexOf(((int)candidate).ToString("X4", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase) >= 0;
}
