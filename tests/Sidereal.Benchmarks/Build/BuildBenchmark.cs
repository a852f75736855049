using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Build;

/// <summary>Clean builds of a small program, with the package and without.</summary>
internal static partial class BuildBenchmark
{
    public const string Bare = "without the package";
    public const string Fragment = "with the client of the fragment";
    private const string Unused = "with the package, without a client";
    private const string Emitted = "with the same code as files, nothing to generate";
    private const string Json = "with the client of the fragment as JSON";

    private const string HelloWorld = "Console.WriteLine(\"Hello, World!\");\n";

    /// <summary>CPU seconds of a build by project, each the median of some, in turn.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(int rounds)
    {
        using Feed feed = await Feed.PackAsync();
        Consumer[] consumers =
        [
            feed.NewConsumer(Bare, "bare").Write(HelloWorld, usesPackage: false),
            feed.NewConsumer(Unused, "unused").Write(HelloWorld, usesPackage: true),
            feed.NewConsumer(Fragment, "fragment").Write(Program("[OpenApiClient]"), usesPackage: true),
            feed.NewConsumer(Json, "json").Write(Program("[OpenApiClient(\"verify.openapi.json\")]"), usesPackage: true)
                .WriteFile("verify.openapi.json", FragmentText.Json()),
            feed.NewConsumer(Emitted, "emitted").Write(Program(""), usesPackage: true),
        ];
        foreach (Consumer consumer in consumers)
        {
            await consumer.RestoreAsync();
        }

        foreach ((string name, string text) in await consumers[2].EmittedFilesAsync())
        {
            consumers[4].WriteFile(name, text);
        }

        Dictionary<string, List<double>> seconds = consumers.ToDictionary(consumer => consumer.Name, _ => new List<double>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (Consumer consumer in consumers)
            {
                seconds[consumer.Name].Add((await consumer.BuildAsync("-v:quiet")).Cpu.TotalSeconds);
            }
        }

        Dictionary<string, double> medians = seconds.ToDictionary(project => project.Key, project => Statistics.Median(project.Value));
        Print(medians, await GeneratorSecondsAsync(consumers[2]), await GeneratorSecondsAsync(consumers[3]));
        return medians;
    }

    private static void Print(Dictionary<string, double> seconds, double fragment, double json)
    {
        MarkdownTable table = new("clean build of a small program", "CPU s", "more than without", "of which the generator, wall s");
        foreach ((string project, double cpu) in seconds)
        {
            string generator = project switch { Fragment => Figure.Of(fragment), Json => Figure.Of(json), _ => "" };
            table.Add(project, Figure.Of(cpu), Figure.Of(cpu - seconds[Bare]), generator);
        }

        table.Print("Builds, without build servers and without restoring");
    }

    /// <summary>What the compiler says that the generator took, compiling its code included.</summary>
    private static async Task<double> GeneratorSecondsAsync(Consumer consumer)
    {
        string log = (await consumer.BuildAsync("-v:detailed", "-p:ReportAnalyzer=true")).Output;
        Match line = GeneratorLine().Match(log);
        return line.Success
            ? double.Parse(line.Groups["seconds"].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("The compiler does not say what the generator took.");
    }

    private static string Program(string attribute) => $$"""
        using Sidereal;

        using var client = new VerifyClient(new BasicCredential("account or key SID", "token or secret"));

        await foreach (Factor factor in client.ListFactorAsync(
            ServiceSid.Parse("VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            "ff483d1ff591898a9942916050d2ca3f",
            pageSize: 1000))
        {
            Console.WriteLine($"{factor.Sid} {factor.FriendlyName} {factor.Status}");
        }

        {{attribute}}
        public sealed partial class VerifyClient;
        """;

    // "   <0.001    <1   Sidereal.Generator.ClientGenerator (Sidereal.Generator, …)", under the heading of generators.
    [GeneratedRegex(@"^\s*<?(?<seconds>[0-9.]+)\s+<?[0-9]+\s+Sidereal\.Generator\.ClientGenerator\b", RegexOptions.Multiline)]
    private static partial Regex GeneratorLine();
}
