using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Listing;

/// <summary>Whole listings over loopback, and the first item over a slow link.</summary>
internal static class ListingBenchmark
{
    /// <summary>Listings at some page sizes, then with a consumer that has work to do.</summary>
    public static async Task RunAllAsync(ListingRun run, IReadOnlyList<int> pageSizes, bool works)
    {
        await using ServerProcess server = await ServerProcess.StartAsync(run.Count);
        foreach (int pageSize in pageSizes)
        {
            await RunAsync(server, run with { PageSize = pageSize });
        }

        if (works)
        {
            await RunAsync(server, run with { PageSize = pageSizes[0], Work = TimeSpan.FromMicroseconds(10), Listings = 1 });
        }
    }

    /// <summary>One listing by all clients, in turn, after a look at what they read.</summary>
    public static async Task<IReadOnlyDictionary<string, ListingSample>> RunAsync(ServerProcess server, ListingRun run)
    {
        await ListingRun.CheckAsync(server.Address, run.Count, run.PageSize);
        IReadOnlyDictionary<string, ListingSample> samples = await run.MeasureAsync(server.Address);
        string work = run.Work == TimeSpan.Zero ? "" : $", {run.Work.TotalMicroseconds} µs of work with each";
        Print($"{run.Count} items, {run.PageSize} to a page{work}", samples);
        return samples;
    }

    /// <summary>One page of 1,000 items that comes at so many bytes a second.</summary>
    public static async Task<IReadOnlyDictionary<string, ListingSample>> RunSlowLinkAsync(ListingRun run, int rate)
    {
        await using ServerProcess server = await ServerProcess.StartAsync(run.Count);
        IReadOnlyDictionary<string, ListingSample> samples = await run.MeasureAsync(server.AddressAt(rate));
        MarkdownTable table = new("client", "first item ms", "whole page ms");
        foreach ((string client, ListingSample sample) in samples)
        {
            table.Add(client, Figure.Of(sample.FirstItem), Figure.Of(sample.Wall));
        }

        table.Print($"A page of {run.Count} items at {rate / 1e6:0.#} MB/s");
        return samples;
    }

    private static void Print(string title, IReadOnlyDictionary<string, ListingSample> samples)
    {
        double drain = samples.TryGetValue(ListingClients.Drain, out ListingSample? draining) ? draining.Wall : double.NaN;
        double best = samples.Where(sample => ListingClients.IsRival(sample.Key)).Select(sample => sample.Value.Wall).DefaultIfEmpty(double.NaN).Min();
        MarkdownTable table = new("client", "wall ms", "to draining", "to the best rival", "CPU ms", "B an item", "first item ms", "cold wall ms", "peak MB");
        foreach ((string client, ListingSample sample) in samples)
        {
            table.Add(
                client, Figure.Of(sample.Wall), Figure.Of(sample.Wall / drain), Figure.Of(sample.Wall / best), Figure.Of(sample.Cpu), Figure.Of(sample.Bytes),
                Figure.Of(sample.FirstItem), Figure.Of(sample.ColdWall), Figure.Of(sample.PeakMemory));
        }

        table.Print(title);
    }
}
