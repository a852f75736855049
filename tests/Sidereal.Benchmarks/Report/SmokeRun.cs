using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Build;
using Sidereal.Benchmarks.Listing;
using Sidereal.Benchmarks.Measuring;
using Sidereal.Benchmarks.Native;
using Sidereal.Benchmarks.Pages;
using Sidereal.Benchmarks.Sids;

namespace Sidereal.Benchmarks.Report;

/// <summary>Every benchmark once, as small as it goes: its figures mean nothing, but it works, and its readers give what was written. The first failure ends it.</summary>
internal static class SmokeRun
{
    private const int Count = 120;

    public static async Task RunAsync()
    {
        int passed = 0;
        int skipped = 0;
        foreach ((string name, Func<Task> run) in Benchmarks())
        {
            long start = Stopwatch.GetTimestamp();
            if (name == "native" && !NativeBenchmark.HasLinker)
            {
                skipped++;
                Console.WriteLine("\nnative: skipped, there is no linker (clang or gcc)");
                continue;
            }

            await run();
            passed++;
            Console.WriteLine($"\n{name}: passed, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        }

        Console.WriteLine($"\nBenchmarks: {passed} passed, {skipped} skipped");
    }

    private static IEnumerable<(string Name, Func<Task> Run)> Benchmarks() =>
    [
        ("sids", () => Task.Run(() => SidBenchmark.Run(SidBenchmark.Smoke))),
        ("pages", () => Task.Run(() => PageBenchmark.RunAll(Interleaved.Smoke, [3]))),
        ("profile", () => Task.Run(() => PageProfile.Run(3, Interleaved.Smoke))),
        ("writing", () => Task.Run(() => WriteBenchmark.Run(3, Interleaved.Smoke))),
        ("edits", () => Task.Run(() => EditBenchmark.Run(Interleaved.Smoke))),
        ("listing", () => ListingBenchmark.RunAllAsync(Small([.. ListingClients.All.Keys]), [50], works: false)),
        ("link", () => ListingBenchmark.RunSlowLinkAsync(Small([ListingClients.Sidereal, ListingClients.SiderealStreamed]), rate: 3_000_000)),
        ("native", () => NativeBenchmark.MeasureAsync(Count, rounds: 1, withRivals: false)),
        ("builds", BuildsAsync),
    ];

    private static async Task BuildsAsync()
    {
        using Feed feed = await Feed.PackAsync();
        await BuildBenchmark.MeasureAsync(feed, rounds: 1);
        await AnalyzerBenchmark.MeasureAsync(feed, rounds: 1);
    }

    private static ListingRun Small(IReadOnlyList<string> clients) => new()
    {
        Clients = clients,
        Count = Count,
        PageSize = 50,
        Processes = 1,
        WarmUp = TimeSpan.Zero,
        Listings = 1,
    };
}
