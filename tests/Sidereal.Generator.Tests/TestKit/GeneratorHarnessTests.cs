using System;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.TestKit;
using Xunit;
using Xunit.Sdk;

namespace Sidereal.Generator.Tests.TestKit;

/// <summary>The harness is what the other tests stand on, so it is shown here that it refuses what it should.</summary>
public class GeneratorHarnessTests
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    [Theory]
    [InlineData("using System;\n", "CS8019")]
    [InlineData("internal class A { string? B() => null; }", "CS8632")]
    [InlineData("internal class A { private int a = 1; }", "CS0414")]
    [InlineData("/// <summary>Open.\ninternal class A;", "CS1570")]
    [InlineData("public class A;", "CS1591")]
    [InlineData("#nullable enable\ninternal class A { string B() => null; }", "CS8603")]
    [InlineData("internal class A { void B() { return 1; } }", "CS0127")]
    public void Output_that_the_compiler_has_something_to_say_about_is_refused(string emitted, string id)
    {
        SyntaxTree tree = Parse(emitted);
        XunitException refused = Assert.ThrowsAny<XunitException>(() => GeneratorHarness.AssertCompiles(Compile(tree), [tree]));
        Assert.Contains(id, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_output_passes()
    {
        SyntaxTree tree = Parse("/// <summary>A class.</summary>\npublic sealed class Emitted;\n");
        GeneratorHarness.AssertCompiles(Compile(tree), [tree]);
    }

    [Fact]
    public void A_step_that_runs_again_after_an_unrelated_edit_is_refused()
    {
        CSharpCompilation compilation = Compile(Parse("class A;"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new Uncached().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(Parse("class B;")), TestContext.Current.CancellationToken);
        XunitException refused = Assert.ThrowsAny<XunitException>(() => GeneratorHarness.AssertCached(driver.GetRunResult().Results[0]));
        Assert.Contains("Bound: Modified", refused.Message, StringComparison.Ordinal);
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, cancellationToken: TestContext.Current.CancellationToken);

    private static CSharpCompilation Compile(SyntaxTree tree) =>
        CSharpCompilation.Create("Emitted", [tree], Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));

    /// <summary>Makes a value that equals no other on each run.</summary>
    private sealed class Uncached : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (_, _) => new object()).WithTrackingName(TrackingNames.Bound),
            static (_, _) => { });
    }
}
