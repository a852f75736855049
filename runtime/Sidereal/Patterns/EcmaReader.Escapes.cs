using System.Globalization;

namespace Sidereal.CompilerServices;

internal sealed partial class EcmaReader
{
    /// <summary>What stands after a backslash outside a class.</summary>
    private EcmaNode ReadEscape()
    {
        int start = _at;
        if (Peek(1) is >= '1' and <= '9')
        {
            _at++;
            TryReadNumber(out int group);
            if (group <= _groups)
            {
                return new EcmaReference(group);
            }

            if (_isUnicode)
            {
                return Break(start, Read(start) + " names no group");
            }

            _at = start;
        }

        if (Peek(1) == 'k' && (_isUnicode || _names.Count > 0))
        {
            return ReadNamedReference(start);
        }

        return new EcmaCharacter(ReadSetEscape() ?? EcmaSet.Of(ReadCharacterEscape(isInClass: false)));
    }

    private EcmaNode ReadNamedReference(int start)
    {
        _at += 2;
        string name = Take('<') ? ReadName() : string.Empty;
        return _fault is null && _names.TryGetValue(name, out int group)
            ? new EcmaReference(group)
            : Break(start, "the '\\k' at offset " + Number(start) + " names no group");
    }

    /// <summary>The set that an escape stands for; null, and nothing read, when it stands for a character.</summary>
    private EcmaSet? ReadSetEscape()
    {
        char letter = Peek(1);
        EcmaSet? set = letter switch
        {
            'd' or 'D' => EcmaSet.Digits,
            'w' or 'W' => EcmaSet.Word,
            's' or 'S' => EcmaSet.Space,
            'p' or 'P' when _isUnicode => ReadProperty(),
            'p' or 'P' when Peek(2) == '{' => Ambiguous(),
            _ => null,
        };
        _at += set is not null && letter is not ('p' or 'P') ? 2 : 0;
        return letter is 'D' or 'W' or 'S' or 'P' ? set?.Complement(Highest) : set;
    }

    private EcmaSet ReadProperty()
    {
        int start = _at;
        int end = Peek(2) == '{' ? _pattern.IndexOf('}', start) : -1;
        if (end < 0)
        {
            Break(start, "the '\\" + Peek(1) + "' at offset " + Number(start) + " has no property in braces");
            return EcmaSet.Nothing;
        }

        string name = _pattern.Substring(start + 3, end - start - 3);
        _at = end + 1;
        if (EcmaProperty.Find(name) is { } set)
        {
            return set;
        }

        if (EcmaProperty.IsKnownElsewhere(name))
        {
            Obstruct(start, Read(start) + " asks for a property of characters that .NET does not know");
        }
        else
        {
            Break(start, Read(start) + " is no property that ECMA-262 knows");
        }

        return EcmaSet.Nothing;
    }

    // By Annex B it would be a plain letter and braces, which nobody means.
    private EcmaSet Ambiguous()
    {
        Break(_at, "'\\" + Peek(1) + "{' at offset " + Number(_at) + " has a meaning only in a pattern that keeps all rules of Unicode mode");
        return EcmaSet.Nothing;
    }

    /// <summary>The one character that an escape stands for.</summary>
    private int ReadCharacterEscape(bool isInClass)
    {
        int start = _at++;
        if (IsAtEnd)
        {
            Break(start, "the pattern ends in a '\\' that has nothing behind it");
            return 0;
        }

        int character = Next();
        switch (character)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case 'b' when isInClass:
                return '\b';
            case '-' when isInClass:
                return '-';
            case '0' when Peek() is not (>= '0' and <= '9'):
                return 0;
            case >= '0' and <= '7' when !_isUnicode:
                _at--;
                return ReadOctal();
            case 'c' when IsControl(isInClass):
                return Next() & 0x1F;
            case 'c' when !_isUnicode:
                // The backslash stands for itself, and the letter follows.
                _at--;
                return '\\';
            case 'x' when TryReadHexadecimal(2, out int unit):
                return unit;
            case 'u' when TryReadUnicode(_isUnicode, out int point):
                return point;
            case 'u' when Peek() == '{' && !_isUnicode:
                _at = start;
                Ambiguous();
                return 0;
            case 'k' when !_isUnicode && _names.Count == 0:
                return 'k';
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/':
                return character;
            default:
                if (_isUnicode || character == 'k')
                {
                    Break(start, Read(start) + " is no escape that ECMA-262 knows");
                }

                return character;
        }
    }

    private bool IsControl(bool isInClass) => Peek() is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        || (isInClass && !_isUnicode && Peek() is (>= '0' and <= '9') or '_');

    /// <summary>Up to three octal digits, at most 255.</summary>
    private int ReadOctal()
    {
        int value = 0;
        for (int count = 0; count < 3 && Peek() is >= '0' and <= '7' && (value * 8) + Peek() - '0' <= 255; count++)
        {
            value = (value * 8) + _pattern[_at++] - '0';
        }

        return value;
    }

    /// <summary>What follows <c>\u</c>: four digits, with Unicode two times four for a pair, or any number of digits in braces.</summary>
    private bool TryReadUnicode(bool isUnicode, out int point)
    {
        if (isUnicode && Peek() == '{')
        {
            int end = _pattern.IndexOf('}', _at);
            string digits = end < 0 ? string.Empty : _pattern.Substring(_at + 1, end - _at - 1).TrimStart('0');
            bool isAny = end > _at + 1;
            point = 0;
            if (!isAny || digits.Length > 6 || (digits.Length > 0 && !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out point)) || point > EcmaSet.LastPoint)
            {
                return false;
            }

            _at = end + 1;
            return true;
        }

        if (!TryReadHexadecimal(4, out point))
        {
            return false;
        }

        int start = _at;
        if (isUnicode && point is >= 0xD800 and <= 0xDBFF && Take('\\') && Take('u') && TryReadHexadecimal(4, out int low) && low is >= 0xDC00 and <= 0xDFFF)
        {
            point = char.ConvertToUtf32((char)point, (char)low);
            return true;
        }

        _at = start;
        return true;
    }

    private bool TryReadHexadecimal(int count, out int value)
    {
        value = 0;
        string digits = _at + count <= _pattern.Length ? _pattern.Substring(_at, count) : string.Empty;
        bool isRead = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        _at += isRead ? count : 0;
        return isRead;
    }
}
