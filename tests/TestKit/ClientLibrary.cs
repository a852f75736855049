extern alias runtime;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.Generator;

namespace Sidereal.TestKit;

/// <summary>
/// The client of the embedded document, <c>Shop.VerifyClient</c>, as an assembly that other code references: generated and compiled once, because a test over
/// user's code has enough to do with that code. It shows beside that what looks at such code needs no document and no generator.
/// </summary>
internal static class ClientLibrary
{
    private static readonly Lazy<MetadataReference[]> s_references = new(Build);

    /// <summary>The framework, the runtime library and the client.</summary>
    public static IReadOnlyList<MetadataReference> References => s_references.Value;

    private static MetadataReference[] Build()
    {
        CSharpParseOptions parseOptions = new(LanguageVersion.CSharp12);
        MetadataReference[] references = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(runtime::Sidereal.OpenApiClientAttribute).Assembly.Location)];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText("namespace Shop; [Sidereal.OpenApiClient] public partial class VerifyClient;", parseOptions)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: parseOptions).RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        using MemoryStream image = new();
        if (generated.Emit(image) is { Success: false } result)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        }

        return [.. references, MetadataReference.CreateFromImage(image.ToArray())];
    }
}
