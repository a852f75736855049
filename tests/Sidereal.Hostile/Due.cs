using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Hostile;

/// <summary>A diagnostic at a stretch of the text, in UTF-16 code units.</summary>
internal sealed record Due(string Id, int Start, int Length)
{
    /// <summary>In the place of a start: wherever there are several places that are as good.</summary>
    public const int Anywhere = -1;

    /// <summary>One error that the text cannot be read.</summary>
    public static readonly Due AnyFatal = new("SDR100x or SDR2002", Anywhere, 0);

    /// <summary>Whatever else there is to say.</summary>
    public static readonly Due Anything = new("anything", Anywhere, 0);

    /// <summary>Whether what was told is what is due: all of it, in the order of the places, and nothing else.</summary>
    public static bool IsMet(IReadOnlyList<Due> due, IReadOnlyList<Due> told) => due switch
    {
        [{ } only] when only == Anything => true,
        [{ } only] when only == AnyFatal => told.Any(static each => each.Id is "SDR1001" or "SDR1003" or "SDR2002"),
        _ => due.Count == told.Count && due.Zip(told).All(static pair => pair.First.Id == pair.Second.Id && (pair.First.Start == Anywhere || pair.First == pair.Second)),
    };

    public override string ToString() => FormattableString.Invariant($"{Id} {Start}+{Length}");
}
