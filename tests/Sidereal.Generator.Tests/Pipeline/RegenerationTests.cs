using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>
/// Each kind of edit, and what it costs: which steps run, which files are emitted anew, which documents are read again.
/// A document is read once for each <c>Bound</c> that is New or Modified, or that ran and came out Unchanged.
/// </summary>
public sealed class RegenerationTests
{
    /// <summary>The edit; the steps that did something (reasons of Declarations, Requests, Bound, Sources, Faults); the files that differ (+ new, - gone); the documents that were asked for their text.</summary>
    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "nothing", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "an unrelated C# file", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "the body of the client's class", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "a comment above the client's class", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "a comment on top of the document", "", "", "" },
        { "the order of keys in the document", "", "", "" },
        { "white space in the document", "", "", "" },
        { "a comment above a fault", "", "", "" },
        { "one description", "", "", "" },
        { "one property added", "", "", "" },
        { "one pattern changed", "", "", "" },
        { "one operation removed", "", "", "" },
        { "the document renamed", "", "", "" },
        { "the document and the attribute renamed", "", "", "" },
        { "the second document touched", "", "", "" },
        { "the second document changed", "", "", "" },
        { "an additional file that nobody names", "", "", "" },
        { "the attribute's argument changed", "", "", "" },
        { "the attribute removed", "", "", "" },
        { "the class renamed", "", "", "" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_runs_only_what_depends_on_it(string edit, string steps, string files, string read)
    {
        ZooEdit zoo = new();
        GeneratedSources before = zoo.Harness.Run();
        zoo.Apply(edit);
        GeneratedSources after = zoo.Harness.Run();

        Assert.Equal(steps, string.Join(" | ", Steps.Select(zoo.Harness.Reasons)));
        Assert.Equal(files, string.Join(", ", Differences(before, after)));
        Assert.Equal(read, string.Join(", ", zoo.Harness.Rebound()));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_gives_what_a_new_build_would_give(string edit, string steps, string files, string read)
    {
        _ = (steps, files, read);
        ZooEdit zoo = new();
        zoo.Harness.Run();
        zoo.Apply(edit);
        GeneratedSources edited = zoo.Harness.Run();
        GeneratedSources anew = zoo.Harness.Restart().Run();
        Assert.Equal(anew.Files, edited.Files);
        Assert.Equal(anew.Diagnostics.Select(diagnostic => diagnostic.ToString()), edited.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    private static readonly string[] Steps = [TrackingNames.Declarations, TrackingNames.Requests, TrackingNames.Bound, TrackingNames.Sources, TrackingNames.Faults];

    private static IEnumerable<string> Differences(GeneratedSources before, GeneratedSources after) => before.Files.Keys.Union(after.Files.Keys).Order(StringComparer.Ordinal)
        .Select(name => (Name: name, Sign: !before.Files.ContainsKey(name) ? "+" : !after.Files.ContainsKey(name) ? "-" : before[name] != after[name] ? "" : null))
        .Where(difference => difference.Sign is not null)
        .Select(difference => difference.Sign + difference.Name.Replace("Zoo.", "", StringComparison.Ordinal).Replace(".g.cs", "", StringComparison.Ordinal));
}
