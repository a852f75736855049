using System.Collections.Generic;

namespace Sidereal.CompilerServices;

internal sealed partial class EcmaReader
{
    /// <summary>A class in brackets. Empty it matches nothing, and negated and empty everything.</summary>
    private EcmaSet ReadClass()
    {
        int start = _at++;
        bool isNegated = Take('^');
        List<EcmaSet> parts = [];
        while (!IsAtEnd && Peek() != ']')
        {
            ReadRange(parts);
        }

        if (!Take(']'))
        {
            Break(start, "the class that begins at offset " + Number(start) + " has no ']'");
        }

        EcmaSet set = EcmaSet.Union(parts);
        return isNegated ? set.Complement(Highest) : set;
    }

    private void ReadRange(List<EcmaSet> parts)
    {
        int start = _at;
        EcmaSet? firstSet = ReadClassAtom(out int first);
        if (Peek() != '-' || Peek(1) == ']' || _at + 1 >= _pattern.Length)
        {
            parts.Add(firstSet ?? EcmaSet.Of(first));
            return;
        }

        _at++;
        EcmaSet? lastSet = ReadClassAtom(out int last);
        string range = _fault is null ? Read(start) : string.Empty;
        if (firstSet is not null || lastSet is not null)
        {
            if (_isUnicode)
            {
                Break(start, range + " is no range: one of its ends is a class");
            }

            // Annex B takes the three apart.
            parts.AddRange([firstSet ?? EcmaSet.Of(first), EcmaSet.Of('-'), lastSet ?? EcmaSet.Of(last)]);
        }
        else if (last < first)
        {
            Break(start, range + " is a range whose end comes first");
        }
        else
        {
            parts.Add(EcmaSet.Range(first, last));
        }
    }

    /// <summary>A set, or null and the character.</summary>
    private EcmaSet? ReadClassAtom(out int character)
    {
        character = 0;
        if (Peek() != '\\')
        {
            character = Next();
            return null;
        }

        if (ReadSetEscape() is { } set)
        {
            return set;
        }

        character = ReadCharacterEscape(isInClass: true);
        return null;
    }
}
