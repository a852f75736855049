using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sidereal.Generator.Emission;

/// <summary>
/// A template that looks like what it writes: an interpolated raw string whose holes know their place. A hole of several lines keeps the
/// margin it stands at; a hole of nothing that stands alone on its line takes the line with it. Lines end in <c>\n</c> on every machine.
/// </summary>
/// <remarks>Text and whole numbers are all that goes into a hole, so no culture can leak in. Empty lines get no margin.</remarks>
[InterpolatedStringHandler]
internal ref struct SourceTemplate(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 32));
    private int _lineStart;
    private bool _hasEmptyHole;

    /// <summary>The text of a template.</summary>
    public static string Code(SourceTemplate template) => template.Finish();

    /// <summary>The parts that have any text, one below the other.</summary>
    public static string Lines(params IEnumerable<string?> parts) => Join("\n", parts);

    /// <summary>The parts that have any text, with an empty line between each two.</summary>
    public static string Blocks(params IEnumerable<string?> parts) => Join("\n\n", parts);

    public void AppendLiteral(string literal)
    {
        // A checkout may have given the template's file other line ends.
        string[] lines = literal.Replace("\r\n", "\n").Split('\n');
        _text.Append(lines[0]);
        foreach (string line in lines.Skip(1))
        {
            EndLine();
            _text.Append(line);
        }
    }

    public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            _hasEmptyHole = true;
            return;
        }

        int end = value!.IndexOf('\n');
        if (end < 0)
        {
            _text.Append(value);
        }
        else
        {
            AppendLines(value, end, Margin());
        }
    }

    private readonly void AppendLines(string value, int end, string margin)
    {
        _text.Append(value, 0, end);
        while (end >= 0)
        {
            int start = end + 1;
            end = value.IndexOf('\n', start);
            int length = (end < 0 ? value.Length : end) - start;
            _text.Append('\n').Append(length == 0 ? string.Empty : margin).Append(value, start, length);
        }
    }

    private static string Join(string separator, IEnumerable<string?> parts) =>
        string.Join(separator, parts.Where(static part => !string.IsNullOrEmpty(part)));

    private void EndLine()
    {
        if (!TakeLine())
        {
            _text.Append('\n');
        }

        _lineStart = _text.Length;
        _hasEmptyHole = false;
    }

    /// <summary>Removes the current line when nothing but an empty hole stands on it.</summary>
    private readonly bool TakeLine()
    {
        bool isTaken = _hasEmptyHole && _lineStart + Margin().Length == _text.Length;
        _text.Length = isTaken ? _lineStart : _text.Length;
        return isTaken;
    }

    private readonly string Margin()
    {
        int end = _lineStart;
        while (end < _text.Length && _text[end] == ' ')
        {
            end++;
        }

        return new string(' ', end - _lineStart);
    }

    private readonly string Finish()
    {
        // The last line has no line end of its own: it takes the one in front of it.
        if (TakeLine() && _text.Length > 0)
        {
            _text.Length--;
        }

        return _text.ToString();
    }
}
