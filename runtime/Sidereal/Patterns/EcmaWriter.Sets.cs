using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sidereal.CompilerServices;

internal sealed partial class EcmaWriter
{
    private const int FirstHigh = 0xD800;
    private const int FirstLow = 0xDC00;
    private const int LastLow = 0xDFFF;
    private const int FirstPair = 0x10000;

    private static bool HasAllPairs(EcmaSet set) => set.Ranges.Any(static range => range is { First: <= FirstPair, Last: EcmaSet.LastPoint });

    /// <summary>One character: a unit, or with Unicode a unit that is no half pair or a whole pair.</summary>
    private void WriteSet(EcmaSet set)
    {
        if (!_isUnicode)
        {
            WriteUnits(set);
            return;
        }

        EcmaSet units = EcmaSet.Union([set.Between(0, FirstHigh - 1), set.Between(LastLow + 1, EcmaSet.LastUnit)]);
        (string High, string Low)[] pairs = [.. Pairs(set.Between(FirstPair, EcmaSet.LastPoint))];
        if (pairs.Length == 0)
        {
            WriteUnits(units);
            return;
        }

        _text.Append("(?:");
        if (units.Ranges.Count > 0)
        {
            WriteUnits(units);
            _text.Append('|');
        }

        _text.Append(string.Join("|", pairs.GroupBy(static pair => pair.High, static pair => pair.Low).Select(static lows => One(lows.Key) + One(string.Concat(lows))))).Append(')');
    }

    /// <summary>One unit; half pairs are units as well.</summary>
    private void WriteUnits(EcmaSet set) => _text.Append(set.Ranges.Count == 0 ? @"[^\s\S]" : One(Class(set.Between(0, EcmaSet.LastUnit))));

    /// <summary>The pairs of a set beyond the first plane, as classes of first and of second halves.</summary>
    private IEnumerable<(string High, string Low)> Pairs(EcmaSet set)
    {
        foreach ((int first, int last) in set.Ranges)
        {
            int next = first;
            while (next <= last)
            {
                // A block has all pairs with one first half.
                int block = next - (next % 0x400);
                int end = block + 0x3FF;
                int lastBlock = last - (last % 0x400);
                if (next == block && last >= end)
                {
                    end = last == lastBlock + 0x3FF ? last : lastBlock - 1;
                }
                else if (end > last)
                {
                    end = last;
                }

                yield return (Class(EcmaSet.Range(High(next), High(end))), Class(EcmaSet.Range(Low(next), Low(end))));
                next = end + 1;
            }
        }
    }

    private static int High(int point) => FirstHigh + ((point - FirstPair) / 0x400);

    private static int Low(int point) => FirstLow + (point % 0x400);

    /// <summary>The ranges of a set as they stand in a class.</summary>
    private string Class(EcmaSet set)
    {
        _cuts.UnionWith(set.Ranges.SelectMany(static range => new[] { range.First, range.Last + 1 }));
        return string.Concat(set.Ranges.Select(static range =>
            range.First == range.Last ? Unit(range.First) : Unit(range.First) + (range.Last == range.First + 1 ? string.Empty : "-") + Unit(range.Last)));
    }

    /// <summary>A class; a single unit needs no brackets.</summary>
    private static string One(string ranges) => ranges.Length == 1 || (ranges.Length == 6 && ranges[0] == '\\') ? ranges : "[" + ranges + "]";

    private static string Unit(int unit) => unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_'
        ? ((char)unit).ToString()
        : "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
