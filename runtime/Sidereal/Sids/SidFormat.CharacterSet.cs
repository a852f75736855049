using System;
using System.Text;

namespace Sidereal.CompilerServices;

public sealed partial class SidFormat
{
    /// <summary>A set of ASCII characters: one bit each.</summary>
    private readonly struct CharacterSet : IEquatable<CharacterSet>
    {
        internal static readonly CharacterSet Digits = Range('0', '9');
        internal static readonly CharacterSet HexadecimalDigits = Digits | Range('a', 'f') | Range('A', 'F');
        internal static readonly CharacterSet Word = Digits | Range('a', 'z') | Range('A', 'Z') | Range('_', '_');

        private static readonly (CharacterSet Set, string Singular, string Plural)[] Named =
        [
            (HexadecimalDigits, "hexadecimal digit", "hexadecimal digits"),
            (Digits, "digit", "digits"),
            (Digits | Range('a', 'f'), "lower case hexadecimal digit", "lower case hexadecimal digits"),
            (Digits | Range('A', 'F'), "upper case hexadecimal digit", "upper case hexadecimal digits"),
            (Range('a', 'z'), "lower case letter", "lower case letters"),
            (Range('A', 'Z'), "upper case letter", "upper case letters"),
            (Range('a', 'z') | Range('A', 'Z'), "letter", "letters"),
            (Digits | Range('a', 'z'), "lower case letter or digit", "lower case letters or digits"),
            (Digits | Range('A', 'Z'), "upper case letter or digit", "upper case letters or digits"),
            (Digits | Range('a', 'z') | Range('A', 'Z'), "letter or digit", "letters or digits"),
            (Word, "letter, digit or underscore", "letters, digits or underscores"),
        ];

        private readonly ulong _low;
        private readonly ulong _high;

        private CharacterSet(ulong low, ulong high)
        {
            _low = low;
            _high = high;
        }

        internal bool IsEmpty => (_low | _high) == 0;

        /// <summary>What one of the characters is, as a noun.</summary>
        internal string Singular => Nouns().Singular;

        /// <summary>What several of the characters are.</summary>
        internal string Plural => Nouns().Plural;

        public static CharacterSet operator |(CharacterSet left, CharacterSet right) => new(left._low | right._low, left._high | right._high);

        public bool Equals(CharacterSet other) => _low == other._low && _high == other._high;

        public override bool Equals(object? obj) => obj is CharacterSet other && Equals(other);

        public override int GetHashCode() => (_low, _high).GetHashCode();

        /// <summary>The characters from one to another, both included; both are ASCII.</summary>
        internal static CharacterSet Range(char first, char last)
        {
            ulong low = 0;
            ulong high = 0;
            for (char character = first; character <= last; character++)
            {
                if (character < 64)
                {
                    low |= 1UL << character;
                }
                else
                {
                    high |= 1UL << (character - 64);
                }
            }

            return new CharacterSet(low, high);
        }

        internal bool Contains(char character) =>
            character < 128 && (((character < 64 ? _low : _high) >> (character & 63)) & 1) != 0;

        private (string Singular, string Plural) Nouns()
        {
            foreach ((CharacterSet set, string singular, string plural) in Named)
            {
                if (Equals(set))
                {
                    return (singular, plural);
                }
            }

            string ranges = Ranges();
            return ("character of [" + ranges + "]", "characters of [" + ranges + "]");
        }

        private string Ranges()
        {
            StringBuilder ranges = new();
            for (char first = '\0'; first < 128; first++)
            {
                char last = first;
                while (Contains(first) && Contains((char)(last + 1)))
                {
                    last++;
                }

                if (Contains(first))
                {
                    ranges.Append(first).Append(last > first + 1 ? "-" : "").Append(last > first ? last.ToString() : "");
                    first = last;
                }
            }

            return ranges.ToString();
        }
    }
}
