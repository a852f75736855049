using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.Benchmarks.Measuring;
using Sidereal.TestKit;

namespace Sidereal.Benchmarks.Build;

/// <summary>What the generator does after an edit, in a compiler that has run it before: a keystroke in an editor, or the next build of a build server.</summary>
internal static class EditBenchmark
{
    private const string Client = "[Sidereal.OpenApiClient(\"verify.yaml\")] public sealed partial class VerifyClient { }";

    /// <summary>The costs of a second run by kind of edit.</summary>
    public static IReadOnlyList<Cost> Measure(Interleaved measuring)
    {
        string document = FragmentText.Yaml();
        MemoryText text = new("/p/verify.yaml", document);
        SyntaxTree client = Parse(Client, "Client.cs");
        SyntaxTree other = Parse("internal static class Other;", "Other.cs");
        Compilation compilation = CSharpCompilation.Create("App", [client, other], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver first = CSharpGeneratorDriver.Create([GeneratorUnderTest.Load()], [text], (CSharpParseOptions)client.Options).RunGenerators(compilation);
        int files = first.GetRunResult().GeneratedTrees.Length;
        if (files < 10)
        {
            throw new InvalidOperationException($"The generator wrote {files} files.");
        }

        Contender InCode(string name, SyntaxTree before, string after) =>
            new(name, () => first.RunGenerators(compilation.ReplaceSyntaxTree(before, Parse(after, before.FilePath))));
        Contender InDocument(string name, string before, string after)
        {
            MemoryText edited = new(text.Path, Replaced(document, before, after));
            GeneratorDriver driver = first.ReplaceAdditionalText(text, edited);
            return new Contender(name, () => driver.RunGenerators(compilation));
        }

        return measuring.Measure(
            operations: 1,
            new Contender("nothing", () => first.RunGenerators(compilation)),
            InCode("another C# file", other, "internal static class Other { internal const int One = 1; }"),
            InCode("the body of the client's class", client, Client.Replace("{ }", "{ private int _count; }", StringComparison.Ordinal)),
            InDocument("a comment on top of the document", "openapi: 3.0.1", "# Factors.\nopenapi: 3.0.1"),
            InDocument("one description", "The SID of this Factor.", "The identifier of this Factor."),
            InDocument("one property added", "        account_sid:\n          type: string", "        lives:\n          type: integer\n        account_sid:\n          type: string"),
            InDocument("one pattern changed", "^YE[0-9a-fA-F]{32}$", "^YE[0-9a-f]{32}$"),
            InDocument("the operation renamed", "operationId: ListFactor", "operationId: FetchFactors"));
    }

    public static void Run(Interleaved measuring)
    {
        MarkdownTable table = new("edit", "ms of the second run", "B");
        foreach (Cost cost in Measure(measuring))
        {
            table.Add(cost.Name, Figure.Of(cost.Nanoseconds / 1e6), Figure.Of(cost.Bytes));
        }

        table.Print("The generator after an edit, in a warm compiler");
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, path: path);

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is string name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Sidereal.dll" or "netstandard.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static string Replaced(string text, string before, string after) =>
        text.Contains(before, StringComparison.Ordinal) ? text.Replace(before, after, StringComparison.Ordinal) : throw new ArgumentException($"The document has no '{before}'.");
}
