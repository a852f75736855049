using System.Collections.Generic;
using System.Linq;

namespace Sidereal.CompilerServices;

/// <summary>A set of characters: code points, or code units where a pattern is read without the <c>u</c> flag.</summary>
internal sealed class EcmaSet
{
    public const int LastUnit = 0xFFFF;
    public const int LastPoint = 0x10FFFF;

    public static readonly EcmaSet Nothing = new([]);
    public static readonly EcmaSet Digits = Range('0', '9');
    public static readonly EcmaSet Word = Union([Digits, Range('A', 'Z'), Range('_', '_'), Range('a', 'z')]);
    public static readonly EcmaSet LineEnds = Union([Of('\n'), Of('\r'), Range(0x2028, 0x2029)]);

    /// <summary>White space and line ends as ECMA-262 lists them: with the byte order mark, without U+0085.</summary>
    public static readonly EcmaSet Space = Union(
    [
        Range('\t', '\r'), Of(' '), Of(0xA0), Of(0x1680), Range(0x2000, 0x200A), Range(0x2028, 0x2029), Of(0x202F), Of(0x205F), Of(0x3000), Of(0xFEFF),
    ]);

    private EcmaSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    /// <summary>In ascending order; no two touch.</summary>
    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static EcmaSet Of(int character) => Range(character, character);

    public static EcmaSet Range(int first, int last) => new([(first, last)]);

    public static EcmaSet Union(IEnumerable<EcmaSet> sets)
    {
        List<(int First, int Last)> union = [];
        foreach ((int first, int last) in sets.SelectMany(static set => set.Ranges).OrderBy(static range => range.First))
        {
            if (union.Count > 0 && first <= union[union.Count - 1].Last + 1)
            {
                (int before, int end) = union[union.Count - 1];
                union[union.Count - 1] = (before, last > end ? last : end);
            }
            else
            {
                union.Add((first, last));
            }
        }

        return new EcmaSet(union);
    }

    /// <summary>All other characters, up to the last that there is.</summary>
    public EcmaSet Complement(int highest)
    {
        List<(int First, int Last)> others = [];
        int next = 0;
        foreach ((int first, int last) in Ranges)
        {
            if (first > next)
            {
                others.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= highest)
        {
            others.Add((next, highest));
        }

        return new EcmaSet(others);
    }

    /// <summary>Those of the characters that lie between two.</summary>
    public EcmaSet Between(int lowest, int highest) => new(
    [
        .. from range in Ranges
           let first = range.First > lowest ? range.First : lowest
           let last = range.Last < highest ? range.Last : highest
           where first <= last
           select (first, last),
    ]);

    public bool Contains(int character) => Ranges.Any(range => character >= range.First && character <= range.Last);
}
