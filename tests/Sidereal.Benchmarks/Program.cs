using System;
using System.Linq;
using System.Text.Json;
using Sidereal.Benchmarks;
using Sidereal.Benchmarks.Build;
using Sidereal.Benchmarks.Listing;
using Sidereal.Benchmarks.Measuring;
using Sidereal.Benchmarks.Native;
using Sidereal.Benchmarks.Pages;
using Sidereal.Benchmarks.Report;
using Sidereal.Benchmarks.Sids;

Arguments arguments = new(args);
switch (arguments.Command)
{
    case "sids":
        SidBenchmark.Run(SidBenchmark.Full);
        return 0;

    case "pages":
        PageBenchmark.RunAll(Interleaved.Full, [.. arguments.List("--sizes", ["50", "1000"]).Select(int.Parse)]);
        return 0;

    case "profile":
        PageProfile.Run(arguments.Number("--size", 1000), Interleaved.Full);
        return 0;

    case "writing":
        WriteBenchmark.Run(arguments.Number("--size", 1000), Interleaved.Full);
        return 0;

    case "listing":
        await ListingBenchmark.RunAllAsync(
            new ListingRun
            {
                Clients = arguments.List("--clients", [.. ListingClients.All.Keys]),
                Count = arguments.Number("--count", 100_000),
                Processes = arguments.Number("--processes", 5),
            },
            [.. arguments.List("--sizes", ["1000", "50"]).Select(int.Parse)],
            works: true);
        return 0;

    case "link":
        await ListingBenchmark.RunSlowLinkAsync(
            new ListingRun
            {
                Clients = arguments.List("--clients", [.. ListingClients.All.Keys.Where(client => ListingClients.MakesItems(client) && client != ListingClients.SiderealRemembered)]),
                Count = 1000,
                PageSize = 1000,
                Processes = arguments.Number("--processes", 5),
            },
            arguments.Number("--rate", 3_000_000));
        return 0;

    case "native":
        await NativeBenchmark.MeasureAsync(arguments.Number("--count", 100_000), arguments.Number("--rounds", 5), withRivals: true);
        return 0;

    case "build":
        using (Feed feed = await Feed.PackAsync())
        {
            await BuildBenchmark.MeasureAsync(feed, arguments.Number("--rounds", 11));
        }

        return 0;

    case "analyzers":
        using (Feed feed = await Feed.PackAsync())
        {
            await AnalyzerBenchmark.MeasureAsync(feed, arguments.Number("--rounds", 10));
        }

        return 0;

    case "edits":
        EditBenchmark.Run(Interleaved.Full);
        return 0;

    case "report":
        await TargetReport.RunAsync();
        return 0;

    case "smoke":
        await SmokeRun.RunAsync();
        return 0;

    // What the others start as processes of their own.
    case "server":
        await FactorServer.RunAsync(arguments.Number("--count", 100_000));
        return 0;

    case "client":
        ListingSample sample = await ListingProcess.MeasureAsync(arguments);
        Console.WriteLine(JsonSerializer.Serialize(sample, SampleJson.Default.ListingSample));
        return 0;

    default:
        Console.Error.WriteLine("sids | pages | profile | writing | listing | link | native | build | analyzers | edits | report | smoke; see generator/docs/performance.md.");
        return 2;
}
