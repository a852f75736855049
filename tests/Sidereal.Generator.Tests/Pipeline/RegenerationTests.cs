using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>
/// Each kind of edit, and what it costs: which steps run, which files differ, which documents are read again.
/// Cached: did not run. Unchanged: ran, and gave the same, so that nothing after it runs. The compiler compares the values of a step by their place in the list,
/// which is why the second document is read again when the first one goes.
/// </summary>
public sealed class RegenerationTests
{
    /// <summary>The edit; what Declarations, Requests, Bound, Sources and Faults did; the files that differ (+ new, - gone); the documents that were read and bound.</summary>
    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "nothing", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "an unrelated C# file", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "the body of the client's class", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "a comment above the client's class", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "a comment on top of the document", "Cached | Modified, Unchanged | Cached, Modified | Unchanged | Modified", "", "a.yaml" },
        { "the order of keys in the document", "Cached | Modified, Unchanged | Cached, Unchanged | Cached | Cached", "", "a.yaml" },
        { "white space in the document", "Cached | Modified, Unchanged | Cached, Modified | Unchanged | Modified", "", "a.yaml" },
        { "a comment above a fault", "Cached | Modified, Unchanged | Cached, Modified | Unchanged | Modified", "", "a.yaml" },
        { "one description", "Cached | Modified, Unchanged | Cached, Modified | Modified, Unchanged | Unchanged", "Cat", "a.yaml" },
        { "one property added", "Cached | Modified, Unchanged | Cached, Modified | Modified, Unchanged | Unchanged", "Cat.Json, Cat", "a.yaml" },
        { "one pattern changed", "Cached | Modified, Unchanged | Cached, Modified | Modified, Unchanged | Unchanged", "GetCatId", "a.yaml" },
        { "one operation removed", "Cached | Modified, Unchanged | Cached, Modified | Modified, Removed, Unchanged | Modified", "Cats, -Toy.Json, -Toy", "a.yaml" },
        { "the document renamed", "Cached | Modified, Removed | Modified, Removed | Modified, Removed | Modified", "-Cat.Json, -Cat, -Cats, -GetCatId, -Toy.Json, -Toy", "b.yaml" },
        { "the document and the attribute renamed", "Cached, Modified | Modified, Unchanged | Cached, Modified | Modified, Unchanged | Modified", "Cat.Json, Cat, Cats, GetCatId, Toy.Json, Toy", "c.yaml" },
        { "the second document touched", "Cached | Unchanged | Cached | Cached | Cached", "", "" },
        { "the second document changed", "Cached | Modified, Unchanged | Cached, Modified | Modified, Unchanged | Unchanged", "Dog", "b.yaml" },
        { "an additional file that nobody names", "Cached | Unchanged | Cached | Cached | Cached", "", "" },
        { "the attribute's argument changed", "Cached, Modified | Unchanged | Cached | Unchanged | Cached", "", "" },
        { "the attribute removed", "Modified, Removed | Modified, Removed | Modified, Removed | Modified, Removed | Modified", "-Cat.Json, -Cat, -Cats, -GetCatId, -Toy.Json, -Toy", "b.yaml" },
        { "the class renamed", "Cached, Modified | Unchanged | Cached | Modified, Unchanged | Cached", "-Cats, +Felines", "" },
        { "a type beside the client", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "a type beside the client with a name of the document's", "Cached | Cached | Cached, New | Modified, Unchanged | Modified", "Cats, -Toy.Json, -Toy, +Toy2.Json, +Toy2", "a.yaml" },
        { "a partial record that adds to a type of the document", "Cached | Cached | Cached | Cached | Cached", "", "" },
        { "a member of the client's class with a name of ours", "Cached, Modified | Unchanged | Cached | Modified, Unchanged | Cached", "Cats", "" },
    };

    public static TheoryData<string> Names => [.. Edits.Select(edit => edit.Data.Item1)];

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
    [MemberData(nameof(Names))]
    public void An_edit_gives_what_a_new_build_would_give(string edit)
    {
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
