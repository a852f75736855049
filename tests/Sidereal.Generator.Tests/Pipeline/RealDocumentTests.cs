using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>Documents that nobody here wrote: whatever they hold, the emitted code compiles without a diagnostic, and a second run finds everything cached.</summary>
public sealed class RealDocumentTests
{
    private const string Client = "namespace Real; [Sidereal.OpenApiClient(\"{0}\")] public partial class RealClient;";

    public static IEnumerable<TheoryDataRow<string>> Documents => Repository.FindShared("specs") is { } folder
        ? Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Where(name => Path.GetExtension(name) is ".json" or ".yaml").Order().Select(name => new TheoryDataRow<string>(name))
        : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Documents))]
    public void The_client_of_a_real_document_compiles(string name)
    {
        string text = File.ReadAllText(Path.Combine(Repository.FindShared("specs")!, name));
        GeneratedSources sources = GeneratorHarness.Generate(Client.Replace("{0}", name, System.StringComparison.Ordinal), ("/specs/" + name, text));
        Assert.Contains("Real.RealClient.g.cs", sources.Files.Keys);
        Assert.DoesNotContain(sources.Diagnostics, diagnostic => diagnostic.Id == "SDR9001");
    }
}
