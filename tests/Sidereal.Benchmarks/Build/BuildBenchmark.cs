using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Build;

/// <summary>Clean builds of a small program, with the package and without.</summary>
internal static class BuildBenchmark
{
    public const string Bare = "without the package";
    public const string Fragment = "with the client of the fragment";
    private const string Unused = "with the package, without a client";
    private const string Emitted = "with the same code as files, nothing to generate";
    private const string Json = "with the client of the fragment as JSON";
    private const string OfIL = "with the client of the fragment, the package's IL";

    private const string HelloWorld = "Console.WriteLine(\"Hello, World!\");\n";

    /// <summary>CPU seconds of a build by project, each the 10th percentile of some, in turn.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(Feed feed, int rounds)
    {
        Consumer[] consumers =
        [
            feed.NewConsumer(Bare, "bare").Write(HelloWorld, usesPackage: false),
            feed.NewConsumer(Unused, "unused").Write(HelloWorld, usesPackage: true),
            feed.NewConsumer(Fragment, "fragment").Write(Consumer.ListFactors("[OpenApiClient]"), usesPackage: true),
            feed.NewConsumer(Json, "json").Write(Consumer.ListFactors("[OpenApiClient(\"verify.openapi.json\")]"), usesPackage: true)
                .WriteFile("verify.openapi.json", FragmentText.Json()),
            feed.NewConsumer(OfIL, "il", usesIL: true).Write(Consumer.ListFactors("[OpenApiClient]"), usesPackage: true),
            feed.NewConsumer(Emitted, "emitted").Write(Consumer.ListFactors(""), usesPackage: true),
        ];
        foreach (Consumer consumer in consumers)
        {
            await consumer.RestoreAsync();
        }

        foreach ((string name, string text) in await consumers[2].EmittedFilesAsync())
        {
            consumers[^1].WriteFile(name, text);
        }

        Dictionary<string, List<double>> seconds = consumers.ToDictionary(consumer => consumer.Name, _ => new List<double>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (Consumer consumer in consumers)
            {
                seconds[consumer.Name].Add((await consumer.BuildAsync("-v:quiet")).Cpu.TotalSeconds);
            }
        }

        Dictionary<string, double> quiet = seconds.ToDictionary(project => project.Key, project => Statistics.Quiet(project.Value));
        Dictionary<string, double> generator = [];
        foreach (Consumer consumer in consumers.Where(consumer => consumer.Name is Fragment or Json or OfIL))
        {
            generator[consumer.Name] = (await consumer.ReportAsync()).Generator;
        }

        Print(quiet, generator);
        return quiet;
    }

    private static void Print(Dictionary<string, double> seconds, Dictionary<string, double> generator)
    {
        MarkdownTable table = new("clean build of a small program", "CPU s", "more than without", "of which the generator, wall s");
        foreach ((string project, double cpu) in seconds)
        {
            table.Add(project, Figure.Of(cpu), Figure.Of(cpu - seconds[Bare]), generator.TryGetValue(project, out double wall) ? Figure.Of(wall) : "");
        }

        table.Print("Builds, without build servers and without restoring");
    }
}
