using System;

namespace Sidereal.Benchmarks.Listing;

/// <summary>What a client lists, and how.</summary>
internal sealed record ListingOptions
{
    public required Uri BaseAddress { get; init; }

    /// <summary>How many items there are; only who drains the bytes has to be told.</summary>
    public required int Count { get; init; }

    public required int PageSize { get; init; }
}
