using System.Text;

namespace Sidereal.CompilerServices;

public sealed partial class SidFormat
{
    // Longer identifiers do not occur; a count of billions does, in documents that mean harm.
    private const int HighestCount = 1024;

    /// <summary>Reads the one shape of pattern that is an identifier, and says no to all others.</summary>
    private sealed class PatternReader(string pattern)
    {
        private int _at;

        internal bool TryRead(out string prefix, out CharacterSet characters, out int count)
        {
            prefix = "";
            characters = default;
            count = 0;
            return Take('^') && TryReadPrefix(out prefix) && TryReadClass(out characters) && TryReadCount(out count)
                && Take('$') && _at == pattern.Length;
        }

        private bool TryReadPrefix(out string prefix)
        {
            StringBuilder text = new();
            while (_at < pattern.Length)
            {
                if (IsLiteral(pattern[_at]))
                {
                    text.Append(pattern[_at++]);
                }
                else if (pattern[_at] == '\\' && Next() is '-' or '_' or '.')
                {
                    text.Append(Next());
                    _at += 2;
                }
                else
                {
                    break;
                }
            }

            prefix = text.ToString();
            return prefix.Length > 0;
        }

        private bool TryReadClass(out CharacterSet characters)
        {
            if (!Take('['))
            {
                return TryReadShorthand(out characters);
            }

            characters = default;
            if (Peek() == '^')
            {
                return false;
            }

            while (!Take(']'))
            {
                if (TryReadShorthand(out CharacterSet shorthand))
                {
                    // [\d-z] is a range for nobody: Annex B of ECMA-262 takes it apart, its u flag refuses it.
                    if (Peek() == '-' && Next() != ']')
                    {
                        return false;
                    }

                    characters |= shorthand;
                }
                else if (!TryReadRange(ref characters))
                {
                    return false;
                }
            }

            return !characters.IsEmpty;
        }

        private bool TryReadRange(ref CharacterSet characters)
        {
            if (!TryReadCharacter(out char first))
            {
                return false;
            }

            char last = first;
            if (Peek() == '-' && Next() != ']')
            {
                _at++;
                if (!TryReadCharacter(out last) || last < first)
                {
                    return false;
                }
            }

            characters |= CharacterSet.Range(first, last);
            return true;
        }

        private bool TryReadCharacter(out char character)
        {
            character = Peek();
            if (character == '\\')
            {
                // An escaped letter or digit means something else than itself.
                character = Next();
                _at++;
                if (IsLiteral(character) && character is not ('-' or '_'))
                {
                    return false;
                }
            }

            _at++;
            return character is >= ' ' and < '\u007F';
        }

        private bool TryReadShorthand(out CharacterSet characters)
        {
            characters = Peek() == '\\' ? Next() switch
            {
                'd' => CharacterSet.Digits,
                'w' => CharacterSet.Word,
                _ => default,
            }
            : default;
            _at += characters.IsEmpty ? 0 : 2;
            return !characters.IsEmpty;
        }

        private bool TryReadCount(out int count)
        {
            count = 0;
            if (!Take('{'))
            {
                return false;
            }

            while (Peek() is >= '0' and <= '9' && count <= HighestCount)
            {
                count = (count * 10) + (pattern[_at++] - '0');
            }

            return Take('}') && count is >= 1 and <= HighestCount;
        }

        private static bool IsLiteral(char character) =>
            character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';

        private char Peek() => _at < pattern.Length ? pattern[_at] : '\0';

        private char Next() => _at + 1 < pattern.Length ? pattern[_at + 1] : '\0';

        private bool Take(char character)
        {
            if (Peek() != character)
            {
                return false;
            }

            _at++;
            return true;
        }
    }
}
