using System.Collections.Generic;
using System.Globalization;

namespace Sidereal.CompilerServices;

/// <summary>
/// Reads a regular expression by the grammar of ECMA-262, with the <c>u</c> flag or, as a second try, by its Annex B. The first fault ends it: the place then
/// stands at the end, so that every loop does.
/// </summary>
internal sealed partial class EcmaReader
{
    // Deeper ones do not occur, and each level is a few calls on the stack.
    private const int DeepestGroup = 100;

    private readonly string _pattern;
    private readonly bool _isUnicode;
    private readonly Dictionary<string, int> _names = new(System.StringComparer.Ordinal);
    private int _at;
    private int _depth;
    private int _opened;
    private int _groups;
    private PatternFault? _fault;
    private PatternFault? _obstacle;

    private EcmaReader(string pattern, bool isUnicode)
    {
        _pattern = pattern;
        _isUnicode = isUnicode;
    }

    private bool IsAtEnd => _at >= _pattern.Length;

    private int Highest => _isUnicode ? EcmaSet.LastPoint : EcmaSet.LastUnit;

    /// <summary>The expression, or null and why there is none.</summary>
    public static EcmaNode? Read(string pattern, bool isUnicode, out PatternFault? fault)
    {
        EcmaReader reader = new(pattern, isUnicode);
        reader.CountGroups();
        EcmaNode root = reader.ReadChoice();
        if (!reader.IsAtEnd)
        {
            reader.Break(reader._at, "the ')' at offset " + Number(reader._at) + " closes nothing");
        }

        fault = reader._fault ?? reader._obstacle;
        return fault is null ? root : null;
    }

    private EcmaNode ReadChoice()
    {
        List<EcmaNode> options = [ReadSequence()];
        while (Take('|'))
        {
            options.Add(ReadSequence());
        }

        return options.Count == 1 ? options[0] : new EcmaChoice(options);
    }

    private EcmaSequence ReadSequence()
    {
        List<EcmaNode> terms = [];
        while (!IsAtEnd && Peek() is not ('|' or ')'))
        {
            terms.Add(ReadTerm());
        }

        return new EcmaSequence(terms);
    }

    private EcmaNode ReadTerm()
    {
        switch (Peek())
        {
            case '^':
                _at++;
                return new EcmaEdge(EcmaEdge.Kinds.Start);
            case '$':
                _at++;
                return new EcmaEdge(EcmaEdge.Kinds.End);
            case '\\' when Peek(1) is 'b' or 'B':
                _at += 2;
                return new EcmaEdge(_pattern[_at - 1] == 'b' ? EcmaEdge.Kinds.Word : EcmaEdge.Kinds.NoWord);
            case '(':
                EcmaNode group = ReadGroup();
                return group is EcmaLook look && (look.IsBehind || _isUnicode) ? group : ReadCount(group);
            case '[':
                return ReadCount(new EcmaCharacter(ReadClass()));
            case '\\':
                return ReadCount(ReadEscape());
            case '.':
                _at++;
                return ReadCount(new EcmaCharacter(EcmaSet.LineEnds.Complement(Highest)));
            case '*' or '+' or '?':
            case '{' when _isUnicode || IsCount(out _, out _, out _):
                return Break(_at, "the '" + Peek() + "' at offset " + Number(_at) + " has nothing in front of it to repeat");
            case '}' or ']' when _isUnicode:
                return Break(_at, "the '" + Peek() + "' at offset " + Number(_at) + " closes nothing");
            default:
                return ReadCount(new EcmaCharacter(EcmaSet.Of(Next())));
        }
    }

    private EcmaNode ReadGroup()
    {
        int start = _at++;
        if (++_depth > DeepestGroup)
        {
            return Fail(new PatternFault(start, "its groups stand deeper than " + Number(DeepestGroup) + " in each other", IsBroken: false));
        }

        EcmaNode group = Peek() != '?'
            ? ReadCapture()
            : (Peek(1), Peek(2)) switch
            {
                (':', _) => ReadInner(2),
                ('=' or '!', _) => ReadLook(2, isBehind: false),
                ('<', '=' or '!') => ReadLook(3, isBehind: true),
                ('<', _) => ReadNamed(),
                _ => ReadModifiers(start),
            };
        _depth--;
        if (!Take(')'))
        {
            Break(start, "the group that begins at offset " + Number(start) + " has no ')'");
        }

        return group;
    }

    private EcmaNode ReadInner(int signs)
    {
        _at += signs;
        return ReadChoice();
    }

    private EcmaGroup ReadCapture()
    {
        int number = ++_opened;
        return new EcmaGroup(number, ReadChoice());
    }

    private EcmaGroup ReadNamed()
    {
        _at += 2;
        ReadName();
        return ReadCapture();
    }

    private EcmaLook ReadLook(int signs, bool isBehind)
    {
        bool isNegative = _pattern[_at + signs - 1] == '!';
        return new EcmaLook(ReadInner(signs), isBehind, isNegative);
    }

    /// <summary><c>(?i:…)</c> came into the language in 2025; <c>(?i)</c> never did.</summary>
    private EcmaNode ReadModifiers(int start)
    {
        int end = _at + 1;
        while (end < _pattern.Length && _pattern[end] is 'i' or 'm' or 's' or '-')
        {
            end++;
        }

        bool isGroup = end > _at + 1 && end < _pattern.Length && _pattern[end] == ':';
        _at = end < _pattern.Length ? end + 1 : end;
        if (!isGroup)
        {
            return Break(start, Read(start) + " begins no group that ECMA-262 knows");
        }

        Obstruct(start, "the flags of " + Read(start) + " have no exact counterpart in .NET");
        return ReadChoice();
    }

    private EcmaNode ReadCount(EcmaNode content)
    {
        (int Least, int Most)? count = Peek() switch
        {
            '*' => (0, EcmaRepeat.Unlimited),
            '+' => (1, EcmaRepeat.Unlimited),
            '?' => (0, 1),
            _ => null,
        };
        int start = _at;
        if (count is not null)
        {
            _at++;
        }
        else if (IsCount(out int least, out int most, out int end))
        {
            _at = end;
            count = (least, most);
        }
        else
        {
            return content;
        }

        if (count.Value.Least > count.Value.Most)
        {
            return Break(start, Read(start) + " has the greater number first");
        }

        return new EcmaRepeat(content, count.Value.Least, count.Value.Most, Take('?'));
    }

    /// <summary>Whether a count in braces stands here. A number that no text can be long enough for is <see cref="EcmaRepeat.Unlimited"/>.</summary>
    private bool IsCount(out int least, out int most, out int end)
    {
        int start = _at;
        most = 0;
        bool isCount = Take('{') & TryReadNumber(out least);
        if (isCount && !Take(','))
        {
            most = least;
        }
        else if (isCount && !TryReadNumber(out most))
        {
            most = EcmaRepeat.Unlimited;
        }

        isCount = isCount && Take('}');
        end = _at;
        _at = start;
        return isCount;
    }

    private bool TryReadNumber(out int number)
    {
        int start = _at;
        long value = 0;
        while (Peek() is >= '0' and <= '9')
        {
            value = value > int.MaxValue ? value : (value * 10) + (_pattern[_at] - '0');
            _at++;
        }

        number = value > int.MaxValue ? int.MaxValue : (int)value;
        return _at > start;
    }

    private char Peek(int ahead = 0) => _at + ahead < _pattern.Length ? _pattern[_at + ahead] : '\0';

    private bool Take(char character)
    {
        if (IsAtEnd || _pattern[_at] != character)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>The next character: a whole code point with the <c>u</c> flag.</summary>
    private int Next()
    {
        if (_isUnicode && _at + 1 < _pattern.Length && char.IsSurrogatePair(_pattern[_at], _pattern[_at + 1]))
        {
            _at += 2;
            return char.ConvertToUtf32(_pattern[_at - 2], _pattern[_at - 1]);
        }

        return _pattern[_at++];
    }

    /// <summary>What was read since a place, and the place.</summary>
    private string Read(int start)
    {
        string text = _pattern.Substring(start, _at - start);
        return "'" + text + "' at offset " + Number(start);
    }

    private EcmaSequence Break(int offset, string problem) => Fail(new PatternFault(offset, problem, IsBroken: true));

    /// <summary>What is right by the grammar and cannot be told to .NET: the rest is read on, in case it is broken.</summary>
    private void Obstruct(int offset, string problem) => _obstacle ??= new PatternFault(offset, problem, IsBroken: false);

    private EcmaSequence Fail(PatternFault fault)
    {
        _fault ??= fault;
        _at = _pattern.Length;
        return new EcmaSequence([]);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
