using System;
using Sidereal.TestKit;

namespace Sidereal.Tests.Http.Faults;

/// <summary>One thing that can be wrong with a response, and what must come of it. A row of the table is all there is to write: every
/// check is <see cref="FaultRun"/>'s.</summary>
/// <param name="Name">The fault, unique together with its place.</param>
/// <param name="Place">Where it is met.</param>
/// <param name="Reply">The faulty reply.</param>
/// <param name="Ending">What must come of it.</param>
internal sealed record Fault(string Name, Place Place, Func<FaultyPage, LoopbackReply> Reply, Ending Ending)
{
    /// <summary>What must come of it with <see cref="ApiClientOptions.StrictResponses"/>.</summary>
    internal Ending StrictEnding { get; init; } = Ending;

    /// <summary>Only a page of a listing can have it.</summary>
    internal bool IsOfListing { get; init; }

    /// <summary>The page itself is good; it is what follows that is not.</summary>
    internal bool IsBehindItsPage { get; init; }

    public override string ToString() => $"{Name} ({(Place == Place.Headers ? "headers" : "body")})";
}
