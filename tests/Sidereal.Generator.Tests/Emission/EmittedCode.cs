extern alias runtime;

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>Compiles emitted files by the standard that they are held to: not one diagnostic of any severity, under the strictest settings.</summary>
internal static class EmittedCode
{
    private static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(runtime::Sidereal.OpenApiClientAttribute).Assembly.Location)];

    public static CSharpCompilation Compile(LanguageVersion version, IEnumerable<string> files)
    {
        CSharpParseOptions parsing = new(version, DocumentationMode.Diagnose);
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Emitted", files.Select(file => CSharpSyntaxTree.ParseText(file, parsing, cancellationToken: TestContext.Current.CancellationToken)), References, options);
    }

    /// <summary>Asserts the standard with the oldest C# that clients compile with and with the newest.</summary>
    public static void AssertClean(IEnumerable<string> files)
    {
        string[] all = [.. files];
        foreach (LanguageVersion version in new[] { LanguageVersion.CSharp12, LanguageVersion.Latest })
        {
            string[] problems = [.. Compile(version, all).GetDiagnostics(TestContext.Current.CancellationToken).Select(Describe)];
            Assert.True(problems.Length == 0, $"C# {version.ToDisplayString()}:\n{string.Join("\n", problems)}");
        }
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic} — {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}";
}
