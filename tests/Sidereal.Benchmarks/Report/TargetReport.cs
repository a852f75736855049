using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Build;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Listing;
using Sidereal.Benchmarks.Measuring;
using Sidereal.Benchmarks.Native;
using Sidereal.Benchmarks.Pages;
using Sidereal.Benchmarks.Sids;

namespace Sidereal.Benchmarks.Report;

/// <summary>Measures every figure that has a target, each in one run beside its rivals.</summary>
internal static class TargetReport
{
    private const int Count = 100_000;

    // Both sizes of the same listing; a client that differs only in how pages overlap would add nothing here.
    private static readonly string[] Clients = [.. ListingClients.All.Keys.Where(client => client == ListingClients.Sidereal || !ListingClients.MakesItems(client) || ListingClients.IsRival(client))];

    public static async Task RunAsync()
    {
        TargetTable.Print(
        [
            .. Sids(),
            .. Pages(),
            .. await ListingsAsync(),
            .. await SlowLinkAsync(),
            .. await NativeAsync(),
            .. await BuildsAsync(),
        ]);
    }

    private static IEnumerable<Target> Sids()
    {
        IReadOnlyDictionary<(string Operation, Type Design), Cost> costs = SidBenchmark.Run(SidBenchmark.Full);
        Cost Ours(string operation) => costs[(operation, typeof(OurSid))];
        double Ratio(string operation) => Ours(operation).Nanoseconds / costs[(operation, typeof(GeneratedRegexSid))].Nanoseconds;
        yield return new Target("a SID out of UTF-8, to a string and `[GeneratedRegex]`", "sids", Ratio(nameof(SidOperations<>.ParseUtf8)), 0.10);
        yield return new Target("a SID out of characters, to the same", "sids", Ratio(nameof(SidOperations<>.ParseChars)), 0.18);
        yield return new Target("what both allocate", "sids", Ours(nameof(SidOperations<>.ParseUtf8)).Bytes + Ours(nameof(SidOperations<>.ParseChars)).Bytes, 0, "B");
        yield return new Target("a look-up in a `HashSet`, to string-backed SIDs", "sids", Ratio(nameof(SidOperations<>.LookUp)), 0.2);
    }

    private static IEnumerable<Target> Pages()
    {
        PageShape document = new(KeyOrder.Document, IsSpaced: false);
        IReadOnlyDictionary<string, Cost> costs = PageBenchmark.Run(1000, document, Interleaved.Full);
        IReadOnlyDictionary<KeyOrder, Cost> orders = PageBenchmark.RunOrders(1000, Interleaved.Full);
        double ours = costs[PageBenchmark.OfSidereal].Nanoseconds;
        double best = Math.Min(costs[PageBenchmark.OfText].Nanoseconds, costs[PageBenchmark.OfPacked].Nanoseconds);
        yield return new Target("a page of 1,000 into items, to System.Text.Json", "pages --sizes 1000", ours / best, 0.22);
        yield return new Target("what it allocates for an item", "pages --sizes 1000", costs[PageBenchmark.OfSidereal].Bytes, 400, "B");
        yield return new Target("the same page, to walking its tokens", "pages --sizes 1000", ours / costs[PageBenchmark.OfTokenWalk].Nanoseconds, 0.8);
        yield return new Target("another fixed order of properties, to the document's", "pages --sizes 1000", orders[KeyOrder.Other].Nanoseconds / orders[KeyOrder.Document].Nanoseconds, 1.2);
    }

    private static async Task<IEnumerable<Target>> ListingsAsync()
    {
        List<Target> targets = [];
        await using ServerProcess server = await ServerProcess.StartAsync(Count);
        foreach ((int pageSize, double toRivals, double toDraining) in new[] { (1000, 0.33, 3.5), (50, 0.45, 1.5) })
        {
            IReadOnlyDictionary<string, ListingSample> samples =
                await ListingBenchmark.RunAsync(server, new ListingRun { Clients = Clients, Count = Count, PageSize = pageSize, Processes = 3 });
            double ours = samples[ListingClients.Sidereal].Wall;
            double best = samples.Where(sample => ListingClients.IsRival(sample.Key)).Min(sample => sample.Value.Wall);
            targets.Add(new Target($"100,000 items, {pageSize} to a page, to the best of the others", "listing", ours / best, toRivals));
            targets.Add(new Target($"100,000 items, {pageSize} to a page, to draining", "listing", ours / samples[ListingClients.Drain].Wall, toDraining));
        }

        return targets;
    }

    private static async Task<IEnumerable<Target>> SlowLinkAsync()
    {
        IReadOnlyDictionary<string, ListingSample> samples = await ListingBenchmark.RunSlowLinkAsync(
            new ListingRun
            {
                Clients = [ListingClients.SiderealStreamed, .. ListingClients.All.Keys.Where(ListingClients.IsRival)],
                Count = 1000,
                PageSize = 1000,
                Processes = 3,
            },
            rate: 3_000_000);
        double best = samples.Where(sample => ListingClients.IsRival(sample.Key)).Min(sample => sample.Value.FirstItem);
        return [new Target("the first item over a slow link, streamed, to the best of the others", "link", samples[ListingClients.SiderealStreamed].FirstItem / best, 0.05)];
    }

    private static async Task<IEnumerable<Target>> NativeAsync()
    {
        if (!NativeBenchmark.HasLinker)
        {
            Console.WriteLine("\nNative programs are left out: there is no linker, clang or gcc.");
            return [];
        }

        IReadOnlyDictionary<string, NativeBenchmark.Result> results = await NativeBenchmark.MeasureAsync(Count, rounds: 5, withRivals: true);
        NativeBenchmark.Result ours = results[NativeBenchmark.Ours];
        return
        [
            new Target("a native program that lists them, CPU to System.Text.Json", "native", ours.Run.Cpu / results[NativeBenchmark.Theirs].Run.Cpu, 0.25),
            new Target("from its start to its first item", "native", ours.Run.FirstItem, 25, "ms"),
            new Target("its size", "native", ours.Size / 1e6, 9, "MB"),
        ];
    }

    private static async Task<IEnumerable<Target>> BuildsAsync()
    {
        using Feed feed = await Feed.PackAsync();
        IReadOnlyDictionary<string, double> seconds = await BuildBenchmark.MeasureAsync(feed, rounds: 11);
        IReadOnlyDictionary<string, double> shares = await AnalyzerBenchmark.MeasureAsync(feed, rounds: 10);
        return
        [
            new Target("a clean build with the client of the fragment, CPU over the same without", "build", seconds[BuildBenchmark.Fragment] - seconds[BuildBenchmark.Bare], 1.0, "s"),
            new Target("our analyzer's share of the analyzers' time in a build of the sample over the package", "analyzers", 100 * shares[AnalyzerBenchmark.Sample], 1, "%"),
        ];
    }
}
