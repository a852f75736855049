using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Listing;

/// <summary>One comparison: which clients, which listing, how often.</summary>
internal sealed record ListingRun
{
    public required IReadOnlyList<string> Clients { get; init; }

    public required int Count { get; init; }

    public int PageSize { get; init; } = 50;

    /// <summary>What the consumer has to do with each item.</summary>
    public TimeSpan Work { get; init; }

    /// <summary>How many processes each client gets.</summary>
    public int Processes { get; init; } = 5;

    /// <summary>How long each process lists before it counts. After 1.5 s the compiler is still at work beside the clients that have much code.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(5);

    public int Listings { get; init; } = 5;

    /// <summary>Runs the clients in turn, each time in a new process: A B C A B C …</summary>
    public async Task<IReadOnlyDictionary<string, ListingSample>> MeasureAsync(Uri address)
    {
        Dictionary<string, List<ListingSample>> samples = Clients.ToDictionary(client => client, _ => new List<ListingSample>());
        for (int process = 0; process < Processes; process++)
        {
            foreach (string client in Clients)
            {
                string sample = await Child.RunAsync(
                    "client", client,
                    "--address", address.AbsoluteUri,
                    "--count", Text(Count),
                    "--page-size", Text(PageSize),
                    "--work", Text(Work.TotalMicroseconds),
                    "--warm-up", Text(WarmUp.TotalSeconds),
                    "--listings", Text(Listings));
                samples[client].Add(JsonSerializer.Deserialize(sample, SampleJson.Default.ListingSample)!);
            }
        }

        return samples.ToDictionary(client => client.Key, client => Median(client.Value));
    }

    /// <summary>Lists some items with each client and compares what they read.</summary>
    public static async Task CheckAsync(Uri address, int count, int pageSize)
    {
        ListingOptions options = new() { BaseAddress = address, Count = count, PageSize = pageSize };
        foreach ((string name, Func<ListingOptions, IListingClient> create) in ListingClients.All)
        {
            using IListingClient client = create(options);
            if (await client.ReadValuesAsync() is { } values)
            {
                ValueCheck.Check(name, values, count, isSpaced: false);
            }
        }
    }

    private static ListingSample Median(IReadOnlyList<ListingSample> samples) => new()
    {
        ColdWall = Statistics.Median(samples.Select(sample => sample.ColdWall)),
        Wall = Statistics.Median(samples.Select(sample => sample.Wall)),
        Cpu = Statistics.Median(samples.Select(sample => sample.Cpu)),
        Bytes = Statistics.Median(samples.Select(sample => sample.Bytes)),
        FirstItem = Statistics.Median(samples.Select(sample => sample.FirstItem)),
        PeakMemory = Statistics.Median(samples.Select(sample => sample.PeakMemory)),
    };

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
