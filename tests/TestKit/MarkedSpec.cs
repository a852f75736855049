using System;
using System.Collections.Generic;
using System.Text;

namespace Sidereal.TestKit;

/// <summary>
/// A document with the places where diagnostics are due written into it, in the markup of Roslyn's own tests:
/// <c>{|SDR1002:key|}: value</c>. Marks may stand inside each other, and may be empty: <c>{|SDR1001:|}</c> is a place between two characters.
/// </summary>
internal sealed class MarkedSpec
{
    private MarkedSpec(string text, IReadOnlyList<Mark> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The document without the markup.</summary>
    public string Text { get; }

    /// <summary>What is due where, in the order of the places.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    public static MarkedSpec Parse(string markup)
    {
        StringBuilder text = new();
        List<Mark> marks = [];
        Stack<(string Id, int Start)> open = new();
        int position = 0;
        while (position < markup.Length)
        {
            string rest = markup[position..Math.Min(markup.Length, position + 2)];
            if (rest == "{|")
            {
                int colon = markup.IndexOf(':', position);
                if (colon < 0)
                {
                    throw new FormatException($"The mark at {position} has no ':' behind its id.");
                }

                open.Push((markup[(position + 2)..colon], text.Length));
                position = colon + 1;
            }
            else if (rest == "|}" && open.Count > 0)
            {
                (string id, int start) = open.Pop();
                marks.Add(new Mark(id, start, text.Length - start));
                position += 2;
            }
            else
            {
                text.Append(markup[position]);
                position++;
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"The mark of {open.Peek().Id} is not closed.");
        }

        marks.Sort((left, right) => (left.Start, right.Length).CompareTo((right.Start, left.Length)));
        return new MarkedSpec(text.ToString(), marks);
    }

    /// <summary>A diagnostic that is due at a stretch of the text, in UTF-16 code units.</summary>
    internal sealed record Mark(string Id, int Start, int Length);
}
