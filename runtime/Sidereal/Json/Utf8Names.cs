using System;
using System.Numerics;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>A fixed list of names that is searched by UTF-8 text.</summary>
internal sealed class Utf8Names
{
    // Chains of equal hash: _first[hash] is an index + 1, _next[index] the following one + 1; 0 ends a chain.
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly byte[][] _utf8;

    internal Utf8Names(string[] names)
    {
        Names = names;
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _first = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(names.Length * 2, 4))];
        _next = new int[names.Length];

        // Backwards, so that of equal names the first is found.
        for (int index = names.Length - 1; index >= 0; index--)
        {
            ref int first = ref _first[Slot(_utf8[index])];
            _next[index] = first;
            first = index + 1;
        }
    }

    internal string[] Names { get; }

    /// <summary>Finds a name; looks first where the caller expects it.</summary>
    /// <param name="utf8Text">The text to find.</param>
    /// <param name="expected">The index to try first; it may lie outside the list.</param>
    /// <returns>The index of the name, -1 when it is not in the list.</returns>
    internal int IndexOf(ReadOnlySpan<byte> utf8Text, int expected = -1)
    {
        if ((uint)expected < (uint)_utf8.Length && utf8Text.SequenceEqual(_utf8[expected]))
        {
            return expected;
        }

        for (int next = _first[Slot(utf8Text)]; next != 0; next = _next[next - 1])
        {
            if (utf8Text.SequenceEqual(_utf8[next - 1]))
            {
                return next - 1;
            }
        }

        return -1;
    }

    // Length and three characters tell most names of one object apart; what they do not tell apart is compared.
    private int Slot(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        uint hash = (uint)text.Length;
        hash = (hash * 31) + text[0];
        hash = (hash * 31) + text[text.Length / 2];
        hash = (hash * 31) + text[^1];
        return (int)(hash & (uint)(_first.Length - 1));
    }
}
