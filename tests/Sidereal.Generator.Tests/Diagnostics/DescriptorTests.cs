using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Diagnostics;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>Descriptors, their pages and the release list say the same, and each page's example does what the page says.</summary>
public sealed partial class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] All =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    public static TheoryData<string> Ids => [.. All.Select(descriptor => descriptor.Id)];

    /// <summary>SDR9001 is a fault of our own, so no document can show it; that of SDR1007 would be a thousand lines long (SpecDiagnosticsTests has it); SDR4003 and SDR4004 need files that their examples only name.</summary>
    public static TheoryData<string> IdsWithExamples => [.. All.Select(descriptor => descriptor.Id).Except(["SDR1007", "SDR4003", "SDR4004", "SDR9001"])];

    [Fact]
    public void No_number_is_used_twice() => Assert.Equal(All.Length, All.Select(descriptor => descriptor.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_a_page_with_its_title_and_severity(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(each => each.Id == id);
        string page = Page(id);
        string severity = descriptor.DefaultSeverity switch { DiagnosticSeverity.Info => "information", var other => other.ToString().ToLowerInvariant() };
        Assert.StartsWith($"# {id}: {descriptor.Title}\n\nSeverity: {severity}\n", page);
        Assert.All(["## What\n", "## Example\n", "## What to do\n", "## When to suppress\n"], heading => Assert.Contains(heading, page));
    }

    [Fact]
    public void No_page_is_without_a_descriptor() =>
        Assert.Equal(All.Select(descriptor => descriptor.Id).Order(), Directory.GetFiles(PageFolder).Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    [Fact]
    public void Each_is_in_the_list_of_releases()
    {
        string releases = File.ReadAllText(Path.Combine(Repository.Root, "generator", "Sidereal.Generator", "AnalyzerReleases.Unshipped.md"));
        Assert.Equal(All.Select(descriptor => descriptor.Id).Order(), Regex.Matches(releases, @"^SDR\d{4}", RegexOptions.Multiline).Select(match => match.Value).Order());
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_example_of_each_page_produces_it(string id)
    {
        Match example = ExamplePattern().Match(Page(id));
        Assert.True(example.Success, "The page has no example.");
        string code = example.Groups["code"].Value;
        GeneratorHarness harness = example.Groups["language"].Value == "yaml"
            ? GeneratorHarness.Create("[Sidereal.OpenApiClient(\"example.yaml\")] public partial class ExampleClient;", ("example.yaml", code))
            : GeneratorHarness.Create(code);
        IEnumerable<Diagnostic> reported = harness.Run().Diagnostics.Concat(harness.Analyze());
        Assert.Contains(id, reported.Select(diagnostic => diagnostic.Id));
        Assert.All(reported.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    private static string PageFolder => Path.Combine(Repository.Root, "generator", "docs", "diagnostics");

    private static string Page(string id) => File.ReadAllText(Path.Combine(PageFolder, id + ".md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^```(?<language>yaml|csharp)\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();
}
