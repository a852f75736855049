using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal.Load;

/// <summary>Many listings at once over one client, measured every minute.</summary>
internal static class LoadRun
{
    // The thread pool's, and a few sockets that are being closed; every faulty response would leave one more.
    private const int MaxHandlesLeft = 16;

    // The pools keep arrays for later: as much as the listings had at once, never as much as there were responses.
    private const long MaxBytesLeft = 64_000_000;

    /// <summary>Carries the run out and prints it.</summary>
    /// <returns>True when every listing was whole and exact or failed with an exception of the client, and nothing was left behind.</returns>
    internal static async Task<bool> RunAsync(LoadOptions options)
    {
        await using ServiceProcess service = await ServiceProcess.StartAsync(options);
        await WarmUpAsync(service, options);
        Tally tally = new();
        Stopwatch watch = Stopwatch.StartNew();
        Measurement before = Measurement.Take(watch, tally);
        Console.WriteLine(string.Join(' ', options.ToArguments()));
        Console.WriteLine(Measurement.Heading);
        using (VerifyClient client = ClientOf(service))
        {
            using CancellationTokenSource done = new();
            Task measuring = MeasureAsync(before, watch, tally, done.Token);
            await Task.WhenAll(Enumerable.Range(0, options.Listings).Select(listing => RepeatAsync(client, options, tally, watch, listing)));
            await done.CancelAsync();
            await measuring;
        }

        Measurement after = Measurement.Take(watch, tally);
        Console.WriteLine(after.Since(before));
        return Report(options, tally, before, after);
    }

    private static VerifyClient ClientOf(ServiceProcess service) =>
        new(new BasicCredential("AC00000000000000000000000000000000", "token"), new ApiClientOptions { BaseAddress = service.Address });

    // What .NET opens once is not to be taken for what is left behind.
    private static async Task WarmUpAsync(ServiceProcess service, LoadOptions options)
    {
        using VerifyClient client = ClientOf(service);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(listing => new Lister(client, options, new Tally(), listing).ListAsync()));
    }

    private static async Task RepeatAsync(VerifyClient client, LoadOptions options, Tally tally, Stopwatch watch, int listing)
    {
        // Off the thread that starts them all.
        await Task.Yield();
        do
        {
            await new Lister(client, options, tally, listing).ListAsync();
        }
        while (watch.Elapsed < TimeSpan.FromMinutes(options.Minutes));
    }

    private static async Task MeasureAsync(Measurement previous, Stopwatch watch, Tally tally, CancellationToken done)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMinutes(1));
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                Measurement now = Measurement.Take(watch, tally);
                Console.WriteLine(now.Since(previous));
                previous = now;
            }
        }
        catch (OperationCanceledException)
        {
            // All listings are over.
        }
    }

    private static bool Report(LoadOptions options, Tally tally, Measurement before, Measurement after)
    {
        string failed = string.Join(", ", tally.Failed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
        Console.WriteLine($"{tally.Whole} listings whole and exact, {tally.FailedCount} failed with a typed exception ({failed}), {tally.Wrong.Count} wrong.");
        List<string> faults = [.. tally.Wrong.Take(10)];
        if (tally.Whole + tally.FailedCount < options.Listings)
        {
            faults.Add("not every listing came to an end");
        }

        int handles = after.Handles - before.Handles;
        if (handles > MaxHandlesLeft)
        {
            faults.Add($"{handles} handles were left open");
        }

        long live = after.LiveBytes - before.LiveBytes;
        if (live > MaxBytesLeft)
        {
            faults.Add($"{live:N0} bytes were left behind");
        }

        foreach (string fault in faults)
        {
            Console.WriteLine($"WRONG: {fault}");
        }

        return faults.Count == 0;
    }
}
