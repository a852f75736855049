using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Sidereal.Benchmarks.Measuring;
using Sidereal.TestKit;

namespace Sidereal.Benchmarks.Build;

/// <summary>What share of a cold build's analyzer time is our analyzer's: of the sample over the package, under the repository's own rules, and of the README's program, under the SDK's.</summary>
internal static class AnalyzerBenchmark
{
    public const string Sample = "the sample over the package";
    private const string SampleOfIL = "the same over the package's IL";
    private const string Small = "the README's program";

    /// <summary>Our analyzer's share by project, each the median of some builds, in turn.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(Feed feed, int rounds)
    {
        Consumer[] consumers =
        [
            WriteSample(feed.NewConsumer(Sample, "sample")),
            WriteSample(feed.NewConsumer(SampleOfIL, "sample-il", usesIL: true)),
            feed.NewConsumer(Small, "small").Write(Consumer.ListFactors("[OpenApiClient]"), usesPackage: true),
        ];
        foreach (Consumer consumer in consumers)
        {
            await consumer.RestoreAsync();
        }

        Dictionary<string, List<CompilerReport>> reports = consumers.ToDictionary(consumer => consumer.Name, _ => new List<CompilerReport>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (Consumer consumer in consumers)
            {
                reports[consumer.Name].Add(await consumer.ReportAsync());
            }
        }

        Print(reports);
        return reports.ToDictionary(project => project.Key, project => Statistics.Median(project.Value.Select(report => report.Share)));
    }

    private static void Print(Dictionary<string, List<CompilerReport>> reports)
    {
        MarkdownTable table = new("project", "all analyzers, s", "ours, ms", "share %", "least and most %");
        foreach ((string project, List<CompilerReport> builds) in reports)
        {
            double[] percent = [.. builds.Select(report => 100 * report.Share)];
            table.Add(
                project,
                Figure.Of(Statistics.Median(builds.Select(report => report.Analyzers))),
                Figure.Of(1000 * Statistics.Median(builds.Select(report => report.Analyzer))),
                Figure.Of(Statistics.Median(percent)),
                $"{Figure.Of(percent.Min())} to {Figure.Of(percent.Max())}");
        }

        table.Print("Our analyzer in cold builds");
    }

    /// <summary>The sample under the repository's own rules, with the package in place of the projects.</summary>
    private static Consumer WriteSample(Consumer consumer)
    {
        string folder = Path.Combine(Repository.Root, "samples", "Factors");
        foreach (string file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)))
        {
            if (file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            {
                consumer.WriteFile(file, File.ReadAllText(Path.Combine(folder, file)));
            }
        }

        foreach (string file in new[] { ".editorconfig", "Directory.Build.props" })
        {
            consumer.WriteFile(file, File.ReadAllText(Path.Combine(Repository.Root, file)));
        }

        XDocument versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        versions.Root!.Add(new XElement("ItemGroup", new XElement("PackageVersion", new XAttribute("Include", "Sidereal"), new XAttribute("Version", Feed.Version))));
        XDocument project = XDocument.Load(Path.Combine(folder, "Factors.csproj"));
        project.Root!.Elements("ItemGroup").Single(group => group.Elements("ProjectReference").Any()).ReplaceNodes(new XElement("PackageReference", new XAttribute("Include", "Sidereal")));
        return consumer.WriteFile("Directory.Packages.props", versions.ToString()).WriteFile("Factors.csproj", project.ToString()).WriteFeed();
    }
}
