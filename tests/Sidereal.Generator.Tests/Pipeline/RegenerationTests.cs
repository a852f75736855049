using System;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>Each kind of edit, and what the steps do about it.</summary>
public sealed class RegenerationTests
{
    private const string Client = "namespace Zoo; [Sidereal.OpenApiClient(\"a.yaml\")] public partial class Cats { }";
    private const string OtherClient = "namespace Zoo; [Sidereal.OpenApiClient(\"b.yaml\")] public partial class Dogs { }";

    public static TheoryData<string, string> Edits => new()
    {
        // edit                                      Declarations | Requests | Bound | Sources
        { "nothing", "Cached | Cached | Cached | Cached" },
        { "an unrelated C# file", "Cached | Cached | Cached | Cached" },
        { "the body of the client's file", "Cached | Cached | Cached | Cached" },
        { "a comment on top of the document", "Cached | Modified, Unchanged | Cached, Unchanged | Cached" },
        { "another description", "Cached | Modified, Unchanged | Cached, Modified | Modified, Unchanged" },
        { "an unrelated additional file", "Cached | Unchanged | Cached | Cached" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_runs_only_what_depends_on_it(string edit, string expected)
    {
        string cats = Documents.OneObject("Cat");
        (string, string) dogs = ("/p/b.yaml", Documents.OneObject("Dog"));
        GeneratorHarness harness = GeneratorHarness.Create(Client, ("/p/a.yaml", cats), dogs);
        harness.Replace("Other.cs", OtherClient);
        GeneratedSources before = harness.Run();
        Assert.Empty(before.Problems);

        switch (edit)
        {
            case "an unrelated C# file":
                harness.Replace("Unrelated.cs", "namespace Unrelated; internal static class Class1;");
                break;
            case "the body of the client's file":
                harness.Replace("Client.cs", Client.Replace("{ }", "{ private int _count; public int Count() => _count++; }", StringComparison.Ordinal));
                break;
            case "a comment on top of the document":
                harness.SetFiles(("/p/a.yaml", "# Hello.\n" + cats), dogs);
                break;
            case "another description":
                harness.SetFiles(("/p/a.yaml", Documents.OneObject("Cat", "A cat.")), dogs);
                break;
            case "an unrelated additional file":
                harness.SetFiles(("/p/a.yaml", cats), dogs, ("/p/c.yaml", "openapi: 3.0.3"));
                break;
        }

        GeneratedSources after = harness.Run();
        string reasons = string.Join(" | ", harness.Reasons(TrackingNames.Declarations), harness.Reasons(TrackingNames.Requests), harness.Reasons(TrackingNames.Bound), harness.Reasons(TrackingNames.Sources));
        Assert.Equal(expected, reasons);
        if (expected.EndsWith("| Cached", StringComparison.Ordinal))
        {
            Assert.Equal(before.Files, after.Files);
        }
    }
}
