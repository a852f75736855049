using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>What the README shows is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    public static IEnumerable<TheoryDataRow<string, string, string>> WrongLines => RowPattern().Matches(Readme)
        .Select(row => new TheoryDataRow<string, string, string>(row.Groups["place"].Value, row.Groups["line"].Value, row.Groups["says"].Value));

    [Fact]
    public void The_generated_code_in_the_readme_is_the_snapshots()
    {
        string section = Readme[Readme.IndexOf("## What the generated code looks like", StringComparison.Ordinal)..];
        string code = section.Split("```csharp\n")[1].Split("```")[0];
        string[] snapshot = [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Sidereal.Generator.Tests", "Pipeline", "VerifyClient.verified.cs")).Select(line => line.Trim())];

        string[] shown = [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != "/// …")];
        Assert.True(shown.Length > 20);
        Assert.All(shown, line => Assert.Contains(line, snapshot));
    }

    [Fact]
    public void Eight_wrong_lines_are_shown() => Assert.Equal(8, WrongLines.Count());

    [Theory]
    [MemberData(nameof(WrongLines))]
    public void A_wrong_line_is_told_as_the_readme_says(string place, string line, string says)
    {
        GeneratorHarness harness = place == "C#"
            ? GeneratorHarness.Create($$"""
                using Sidereal;
                using System.Threading.Tasks;

                public static class Use
                {
                    public static async Task RunAsync(VerifyClient client, ServiceSid service)
                    {
                        {{line}}
                        await Task.Yield();
                    }
                }

                [OpenApiClient]
                public sealed partial class VerifyClient;
                """)
            : GeneratorHarness.Create("[Sidereal.OpenApiClient(\"pets.yaml\")] public sealed partial class PetsClient;", ("pets.yaml", Pipeline.Documents.OneObject("Pet").Replace("name: { type: string }", line, StringComparison.Ordinal)));
        Diagnostic[] reported = [.. harness.Run().Diagnostics.Concat(harness.Analyze()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

        Diagnostic diagnostic = Assert.Single(reported);
        string said = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        Assert.True(says == said, $"The README is to say: {said}");
        Assert.Equal(place == "C#" ? 7 : 19, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [GeneratedRegex("^\\| (?<place>C#|document) \\| `(?<line>.+)` \\| (?<says>.+) \\|$", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
