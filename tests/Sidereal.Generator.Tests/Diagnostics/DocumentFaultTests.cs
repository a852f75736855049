using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Model;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>Each fault is told once, at its token, in a sentence; all else is generated and compiles.</summary>
public sealed class DocumentFaultTests
{
    public static IEnumerable<TheoryDataRow<FaultSlot, string, string[]>> Faults => DocumentFaults.All;

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_costs_one_member_and_is_told_at_its_token(FaultSlot slot, string fault, string[] messages)
    {
        MarkedSpec spec = MarkedSpec.Parse(FaultyDocument.With(slot, fault));
        GeneratedSources sources = Generate("faults.json", spec).RunChecked();
        AssertMarked(spec, "faults.json", sources);
        Assert.Equal(messages, InOrder(sources).Select(diagnostic => diagnostic.ToString().Split(": ", 2)[1]));
        Assert.Contains("GetSoundAsync(", sources["Faults.FaultClient.g.cs"]);
        Assert.Contains("Faults.Sound.g.cs", sources.Files.Keys);
        if (slot is FaultSlot.Schema or FaultSlot.Property)
        {
            Assert.Contains("GetBadAsync(", sources["Faults.FaultClient.g.cs"]);
            Assert.Contains(" Good { get; init; }", sources["Faults.Answer.g.cs"]);
        }
        else if (slot == FaultSlot.Parameter)
        {
            Assert.Contains("request.Query(\"good\", good);", sources["Faults.FaultClient.g.cs"]);
        }
    }

    /// <summary>As the same text is read from other files: what stands in front, and what ends a line, changes places and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_wherever_its_line_is(FaultSlot slot, string fault, string[] messages)
    {
        string markup = FaultyDocument.With(slot, fault);
        foreach ((string name, string text) in Disguises(markup))
        {
            MarkedSpec spec = MarkedSpec.Parse(text);
            GeneratedSources sources = Generate(name, spec).Run();
            AssertMarked(spec, name, sources);
            Assert.Equal(messages.Length, sources.Diagnostics.Length);
        }
    }

    [Fact]
    public void A_fault_of_the_embedded_document_has_its_name_without_a_path()
    {
        // The file in the assembly is sound, so one with a fault takes its place at the step that reads it.
        string text = EmbeddedDocument.File.Text.Replace("^VA[0-9a-fA-F]{32}$", "^VA[0-9", StringComparison.Ordinal);
        ClientRequest request = new(new ClientGroup("Shop", IsPublic: true, EquatableArray<string>.Empty), EmbeddedDocument.File with { Text = text });
        BoundDocument bound = BoundDocument.Bind(request, CancellationToken.None);
        Assert.NotNull(bound.Model);
        Assert.All(bound.Faults, fault => Assert.Matches(@"^verify-factors\.yaml\(\d+,\d+\): error SDR2001: The pattern '\^VA\[0-9' is not a regular expression", fault.ToDiagnostic().ToString()));
        Assert.NotEmpty(bound.Faults);
    }

    private static IEnumerable<(string Name, string Text)> Disguises(string markup)
    {
        yield return ("faults.json", markup.Replace("\n", "\r\n", StringComparison.Ordinal));
        yield return ("faults.json", markup.Replace("\n", "\r", StringComparison.Ordinal));
        yield return ("faults.json", "\uFEFF" + markup.Replace("  ", "\t", StringComparison.Ordinal));
        yield return ("faults.json", Behind("\U0001F600 \u2028 \u0085 \U0001D49C"));

        // A comment makes it YAML: the text alone would be read as the JSON that it is as well.
        yield return ("faults.yaml", "# YAML\n" + markup);
        yield return ("faults.yaml", "# YAML\r\n" + markup.Replace("\n", "\r\n", StringComparison.Ordinal));
        yield return ("faults.yaml", "# YAML\r" + markup.Replace("\n", "\r", StringComparison.Ordinal));
        yield return ("faults.yaml", "\uFEFF# \U0001F600\t\u2028 in a comment\n" + Behind("\U0001F600 \u2028 \U0001D49C"));

        // All on one line, so that what takes two code units or ends a line for C# alone stands in front of the fault.
        string Behind(string text) => markup.Replace("\n", " ", StringComparison.Ordinal).Replace("\"openapi\": \"3.0.3\",", $"\"openapi\": \"3.0.3\", \"x-text\": \"{text}\",", StringComparison.Ordinal);
    }

    private static GeneratorHarness Generate(string name, MarkedSpec spec) =>
        GeneratorHarness.Create(FaultyDocument.Client.Replace("{0}", name, StringComparison.Ordinal), (name, spec.Text));

    private static void AssertMarked(MarkedSpec spec, string name, GeneratedSources sources)
    {
        IEnumerable<string> due = spec.Marks.Select(mark => $"{name}{LineAndColumn(spec.Text, mark.Start)}: {mark.Id} {spec.Text.Substring(mark.Start, mark.Length)}");
        IEnumerable<string> told = InOrder(sources).Select(diagnostic => $"{Place(diagnostic)}: {diagnostic.Id} {spec.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}");
        Assert.Equal(due, told);
    }

    private static IEnumerable<Diagnostic> InOrder(GeneratedSources sources) => sources.Diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenByDescending(diagnostic => diagnostic.Location.SourceSpan.Length);

    /// <summary>What stands in front of the severity when the compiler prints it.</summary>
    private static string Place(Diagnostic diagnostic) => diagnostic.ToString().Split(": ")[0];

    /// <summary>Counted here once more, as C# counts lines: CR, LF, CR LF, U+0085, U+2028 and U+2029 end one. Columns are UTF-16 code units.</summary>
    private static string LineAndColumn(string text, int position)
    {
        string before = text[..position].Replace("\r\n", "\n", StringComparison.Ordinal);
        int line = before.Count(character => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 1;
        int column = before.Length - before.LastIndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029']);
        return $"({line},{column})";
    }
}
