using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The measuring of one client, in a process that does nothing else.</summary>
internal static class ListingProcess
{
    /// <summary>What <see cref="ListingRun"/> asks for on the command line.</summary>
    public static async Task<ListingSample> MeasureAsync(Arguments arguments)
    {
        ListingOptions options = new()
        {
            BaseAddress = new Uri(arguments.Text("--address")),
            Count = arguments.Number("--count", 100_000),
            PageSize = arguments.Number("--page-size", 50),
        };
        using IListingClient client = ListingClients.All[arguments.Operand](options);
        return await MeasureAsync(
            client,
            options.Count,
            TimeSpan.FromMicroseconds(arguments.Fraction("--work", 0)),
            TimeSpan.FromSeconds(arguments.Fraction("--warm-up", 5)),
            arguments.Number("--listings", 5));
    }

    /// <param name="client">The client.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="work">What the consumer has to do with each item.</param>
    /// <param name="warmUp">How long listings are repeated before they count; the first one is cold in any case.</param>
    /// <param name="listings">How many listings count.</param>
    private static async Task<ListingSample> MeasureAsync(IListingClient client, int count, TimeSpan work, TimeSpan warmUp, int listings)
    {
        long start = Stopwatch.GetTimestamp();
        await ListAsync(client, count, work);
        TimeSpan cold = Stopwatch.GetElapsedTime(start);
        while (Stopwatch.GetElapsedTime(start) < warmUp)
        {
            await ListAsync(client, count, TimeSpan.Zero);
        }

        GC.Collect();
        List<double> walls = [];
        List<double> cpus = [];
        List<double> firsts = [];
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (int listing = 0; listing < listings; listing++)
        {
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            start = Stopwatch.GetTimestamp();
            Consumer consumer = await ListAsync(client, count, work);
            walls.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            cpus.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
            firsts.Add(consumer.FirstItem.TotalMilliseconds);
        }

        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new ListingSample
        {
            ColdWall = cold.TotalMilliseconds,
            Wall = Statistics.Quiet(walls),
            Cpu = Statistics.Quiet(cpus),
            Bytes = (double)allocated / listings / count,
            FirstItem = Statistics.Quiet(firsts),
            PeakMemory = ProcessMemory.Peak(Environment.ProcessId),
        };
    }

    private static async Task<Consumer> ListAsync(IListingClient client, int count, TimeSpan work)
    {
        Consumer consumer = new(work);
        await client.ListAsync(consumer);
        return client is DrainClient || consumer.Items == count
            ? consumer
            : throw new InvalidOperationException($"{client.GetType().Name} listed {consumer.Items} items of {count}.");
    }
}
