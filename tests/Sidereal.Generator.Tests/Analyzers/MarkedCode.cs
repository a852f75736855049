using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

/// <summary>A user's C# over the embedded document's client, with the places where diagnostics are due written into it: <c>{|SDR5002:default|}</c>.</summary>
internal static class MarkedCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Threading.Tasks;
        using Shop;
        using Sidereal;


        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilation Consumer = CSharpCompilation.Create(
        "Consumer", [], ClientLibrary.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Requires that in these members of a class exactly the marked places are reported.</summary>
    public static void CheckMembers(string members) => Check(InClass(members));

    /// <summary>Requires that in these types exactly the marked places are reported, and that they compile.</summary>
    public static void Check(string types)
    {
        MarkedSpec code = MarkedSpec.Parse(Usings + types);
        CSharpCompilation compilation = Compile(code.Text);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        string[] reported = [.. Analyze(compilation).OrderBy(diagnostic => diagnostic.Location.SourceSpan).Select(diagnostic => Show(diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))];
        Assert.Equal(code.Marks.Select(mark => Show(mark.Id, mark.Start, mark.Length)), reported);

        string Show(string id, int start, int length) => $"{id} at {start}: {code.Text.Substring(start, length)}";
    }

    /// <summary>The one diagnostic in these members.</summary>
    public static Diagnostic Single(string members) => Assert.Single(Analyze(Compile(Usings + InClass(members))));

    private static string InClass(string members) => "public class C\n{\n" + members + "\n}";

    private static CSharpCompilation Compile(string source) => Consumer.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions));

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation) => GeneratorHarness.Analyze(compilation, []);
}
