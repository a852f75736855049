using System;
using System.Collections.Generic;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The clients that are compared, by the names that they have on the command line and in tables.</summary>
internal static class ListingClients
{
    public const string Drain = "drain";

    /// <summary>Draining, and 20 µs of work between one page and the next: what any work costs there.</summary>
    public const string DrainAndWork = "drain-and-work";

    public const string Sidereal = "sidereal";

    /// <summary>Pages that a handler gives from memory: what is our own work, and no network's.</summary>
    public const string SiderealRemembered = "sidereal-remembered";

    public const string SiderealStreamed = "sidereal-streamed";

    public static IReadOnlyDictionary<string, Func<ListingOptions, IListingClient>> All { get; } = new Dictionary<string, Func<ListingOptions, IListingClient>>
    {
        [Drain] = static options => new DrainClient(options),
        [DrainAndWork] = static options => new DrainClient(options, TimeSpan.FromMicroseconds(20)),
        [Sidereal] = static options => new SiderealClient(options),
        [SiderealRemembered] = static options => new SiderealClient(options, isRemembered: true),
        ["sidereal-prefetch"] = static options => new SiderealClient(options, isPrefetching: true),
        [SiderealStreamed] = static options => new SiderealClient(options, isStreamed: true),
        ["sidereal-streamed-prefetch"] = static options => new SiderealClient(options, isPrefetching: true, isStreamed: true),
        ["text-json"] = static options => new TextJsonClient(options),
        ["text-json-buffered"] = static options => new BufferedJsonClient(options),
        ["text-json-packed"] = static options => new PackedJsonClient(options),
        ["refit"] = static options => new RefitClient(options),
        ["nswag"] = static options => new NSwagClient(options),
    };

    /// <summary>Whether a client makes items of what it gets, and does not only drain it.</summary>
    public static bool MakesItems(string name) => name is not (Drain or DrainAndWork);

    /// <summary>Whether a client is somebody else's, and makes items.</summary>
    public static bool IsRival(string name) => MakesItems(name) && !name.StartsWith(Sidereal, StringComparison.Ordinal);
}
