using System;
using System.Linq;
using System.Text.Json;
using Sidereal.Benchmarks;
using Sidereal.Benchmarks.Listing;
using Sidereal.Benchmarks.Measuring;
using Sidereal.Benchmarks.Pages;

Arguments arguments = new(args);
switch (arguments.Command)
{
    case "pages":
        PageBenchmark.Run(Interleaved.Full, [.. arguments.List("--sizes", ["50", "1000"]).Select(int.Parse)]);
        return 0;

    case "listing":
        await ListingBenchmark.RunAsync(arguments.Number("--count", 100_000), new ListingRun
        {
            Clients = arguments.List("--clients", [.. ListingClients.All.Keys]),
            Count = 0,
            PageSize = 0,
            Processes = arguments.Number("--processes", 5),
        });
        return 0;

    case "link":
        await ListingBenchmark.RunSlowLinkAsync(
            new ListingRun
            {
                Clients = arguments.List("--clients", [.. ListingClients.All.Keys.Where(client => client != ListingClients.Drain)]),
                Count = 1000,
                PageSize = 1000,
                Processes = arguments.Number("--processes", 5),
            },
            arguments.Number("--rate", 3_000_000));
        return 0;

    case "server":
        await FactorServer.RunAsync(arguments.Number("--count", 100_000));
        return 0;

    case "client":
        int count = arguments.Number("--count", 100_000);
        using (IListingClient client = ListingClients.All[arguments.Operand](new ListingOptions
        {
            BaseAddress = new Uri(arguments.Text("--address")),
            Count = count,
            PageSize = arguments.Number("--page-size", 50),
        }))
        {
            ListingSample sample = await ListingProcess.MeasureAsync(
                client,
                count,
                TimeSpan.FromMicroseconds(arguments.Fraction("--work", 0)),
                TimeSpan.FromSeconds(arguments.Fraction("--warm-up", 1.5)),
                arguments.Number("--listings", 5));
            Console.WriteLine(JsonSerializer.Serialize(sample, SampleJson.Default.ListingSample));
        }

        return 0;

    default:
        Console.Error.WriteLine("pages | listing | link | client NAME | server; see generator/docs/performance.md.");
        return 2;
}
