using System.Text;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>The strings of JSON and their escapes.</summary>
internal sealed class JsonStrings(string text, StringPool pool, SpecDiagnostics diagnostics)
{
    private readonly StringBuilder _unescaped = new();

    /// <summary>The string whose opening quote stands at <paramref name="position"/>, which then moves behind the closing one; null when it is none, which is reported.</summary>
    public string? Read(ref int position)
    {
        int start = position + 1;
        int end = start;
        while (end < text.Length && text[end] is not ('"' or '\\') && text[end] >= ' ')
        {
            end++;
        }

        bool isPlain = end < text.Length && text[end] == '"';
        if (!isPlain && !TryUnescape(start, ref end))
        {
            return null;
        }

        position = end + 1;
        return isPlain ? pool.Get(text, start, end - start) : pool.Get(_unescaped.ToString());
    }

    /// <summary>Puts the string that begins at <paramref name="start"/> together, from the first escape (or fault) at <paramref name="position"/> to the closing quote.</summary>
    private bool TryUnescape(int start, ref int position)
    {
        _unescaped.Clear().Append(text, start, position - start);
        while (position < text.Length && text[position] != '"')
        {
            char character = text[position];
            if (character < ' ')
            {
                return Fail(position, 1, character is '\n' or '\r'
                    ? "The line ends inside this string; close the string with a double quote, or write the line break as \\n"
                    : $"The control character {Excerpt.CodePoint(character)} may not stand in a JSON string; write it as \\u{(int)character:x4}");
            }

            if (character != '\\')
            {
                _unescaped.Append(character);
                position++;
            }
            else if (!TryReadEscape(ref position))
            {
                return false;
            }
        }

        return position < text.Length || Fail(start - 1, 1, "The string that begins here has no closing double quote");
    }

    private bool TryReadEscape(ref int position)
    {
        if (position + 1 == text.Length)
        {
            return Fail(position, 1, "The text ends inside a string; the end of the file is missing");
        }

        char escaped = text[position + 1];
        if (escaped == 'u')
        {
            return TryReadCodeUnit(ref position);
        }

        char? meant = escaped switch
        {
            '"' or '\\' or '/' => escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (meant is null)
        {
            return Fail(position, 2, $"'\\{Excerpt.Of(text, position + 1, 1)}' is no escape in JSON; write '\\\\' for a backslash");
        }

        _unescaped.Append(meant.Value);
        position += 2;
        return true;
    }

    /// <summary>
    /// <c>\uXXXX</c>, or two of them that make one character. Half of a pair on its own is syntactically JSON and stands for no character: it is reported, read as U+FFFD,
    /// and everything else in the document is read, so the layers below never meet text that UTF-8 cannot hold.
    /// </summary>
    private bool TryReadCodeUnit(ref int position)
    {
        if (!TryReadHex(position, out char unit))
        {
            return Fail(position, 2, "Four hexadecimal digits are due after '\\u'; write '\\\\' for a backslash");
        }

        if (char.IsHighSurrogate(unit) && TryReadHex(position + 6, out char second) && char.IsLowSurrogate(second))
        {
            _unescaped.Append(unit).Append(second);
            position += 12;
            return true;
        }

        if (char.IsSurrogate(unit))
        {
            diagnostics.Report(Descriptors.WrongEncoding, new SpecSpan(position, 6), $"'{text.Substring(position, 6)}' is half of a surrogate pair and stands for no character; write both halves, or leave it out");
            unit = '\uFFFD';
        }

        _unescaped.Append(unit);
        position += 6;
        return true;
    }

    private bool TryReadHex(int position, out char unit)
    {
        unit = '\0';
        if (position + 6 > text.Length || text[position] != '\\' || text[position + 1] != 'u')
        {
            return false;
        }

        int value = 0;
        for (int i = position + 2; i < position + 6; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            value = (value * 16) + digit;
        }

        unit = (char)value;
        return true;
    }

    private bool Fail(int position, int length, string message)
    {
        diagnostics.Report(Descriptors.Unreadable, new SpecSpan(position, length), message);
        return false;
    }
}
