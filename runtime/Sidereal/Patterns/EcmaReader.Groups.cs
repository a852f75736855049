using System.Globalization;
using System.Text;

namespace Sidereal.CompilerServices;

internal sealed partial class EcmaReader
{
    /// <summary>Looks ahead for the groups that capture: without the <c>u</c> flag their number decides what <c>\1</c> is, and their names what <c>\k</c> is.</summary>
    private void CountGroups()
    {
        bool isInClass = false;
        while (!IsAtEnd)
        {
            switch (_pattern[_at++])
            {
                case '\\':
                    _at++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass && Peek() != '?':
                    _groups++;
                    break;
                case '(' when !isInClass && Peek(1) == '<' && Peek(2) is not ('=' or '!'):
                    _groups++;
                    _at += 2;
                    Remember(_at, ReadName());
                    break;
            }
        }

        _at = _fault is null ? 0 : _pattern.Length;
    }

    private void Remember(int start, string name)
    {
        if (_fault is null && _names.ContainsKey(name))
        {
            Break(start, "the group name '" + name + "' at offset " + Number(start) + " stands twice");
        }

        _names[name] = _groups;
    }

    /// <summary>The name of a group up to its <c>&gt;</c>, after its <c>&lt;</c>.</summary>
    private string ReadName()
    {
        int start = _at;
        StringBuilder name = new();
        while (!IsAtEnd && Peek() != '>')
        {
            int point = Peek() == '\\' ? ReadNameEscape() : char.IsSurrogatePair(Peek(), Peek(1)) ? char.ConvertToUtf32(_pattern[_at++], _pattern[_at++]) : _pattern[_at++];
            if (!IsNamePart(point, isFirst: name.Length == 0))
            {
                break;
            }

            name.Append(char.ConvertFromUtf32(point));
        }

        if (_fault is null && (name.Length == 0 || _pattern.Length <= _at || _pattern[_at] != '>'))
        {
            Break(start, "no group name that ECMA-262 allows stands at offset " + Number(start));
        }

        _at++;
        return name.ToString();
    }

    /// <summary><c>\uHHHH</c> (two for a pair) or <c>\u{…}</c>; -1 for anything else.</summary>
    private int ReadNameEscape()
    {
        bool isUnicode = Peek(1) == 'u';
        _at += 2;
        return isUnicode && TryReadUnicode(isUnicode: true, out int point) ? point : -1;
    }

    private static bool IsNamePart(int point, bool isFirst) => point is '$' or '_'
        || (point is >= 0 and not (>= 0xD800 and <= 0xDFFF) && CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => !isFirst,
            _ => !isFirst && point is 0x200C or 0x200D,
        });
}
