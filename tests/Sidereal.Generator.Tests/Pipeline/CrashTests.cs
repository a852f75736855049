using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Model;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>Exceptions that escape from a step: a fault of our own, reported as an error, because the compiler would make a warning of it and build on without the client.</summary>
public sealed class CrashTests
{
    [Fact]
    public void An_exception_while_a_declaration_is_read_is_an_error_of_ours()
    {
        ClientGenerator generator = new(static (_, _) => throw new NotSupportedException("Nobody has thought of this."));
        GeneratorRunResult result = CSharpGeneratorDriver.Create(generator).RunGenerators(Project, CancellationToken.None).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.StartsWith(
            "error SDR9001: Sidereal failed on 'Declarations'; this is its own fault, please report it with this text: System.NotSupportedException: Nobody has thought of this. | ",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void An_exception_in_a_joining_step_is_an_error_of_ours()
    {
        GeneratorRunResult result = Run(new BrokenFile("/p/a.yaml", new IOException("The disk is gone.\nQuite gone.")));
        Assert.Null(result.Exception);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        string text = diagnostic.ToString();
        Assert.StartsWith("error SDR9001: Sidereal failed on 'Requests'; this is its own fault, please report it with this text: System.IO.IOException: The disk is gone. | Quite gone. |    at ", text);
        Assert.Contains(nameof(ClientRequest), text);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void What_cancels_a_run_passes_through()
    {
        GeneratorRunResult result = Run(new BrokenFile("/p/a.yaml", new OperationCanceledException("Enough.")));
        Assert.IsType<OperationCanceledException>(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "SDR9001");
    }

    [Fact]
    public void The_next_run_recovers()
    {
        MemoryText sound = new("/p/a.yaml", Documents.OneObject("Pet"));
        BrokenFile broken = new("/p/a.yaml", new IOException("The disk is gone."));
        GeneratorDriver driver = Driver(broken).RunGenerators(Project, CancellationToken.None);
        driver = driver.ReplaceAdditionalText(broken, sound).RunGenerators(Project, CancellationToken.None);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        Assert.Equal(3, driver.GetRunResult().GeneratedTrees.Length);
    }

    [Fact]
    public void An_exception_while_a_document_is_bound_is_an_error_at_the_document()
    {
        ClientRequest request = new(new ClientGroup("Shop", IsPublic: true, EquatableArray<string>.Empty), EmbeddedDocument.File);
        BoundDocument bound = BoundDocument.Bind(request, static (_, _, _) => throw new NotSupportedException("Nobody has thought of this."), CancellationToken.None);
        Assert.Null(bound.Model);
        Assert.StartsWith(
            "verify-factors.yaml(1,1): error SDR9001: Sidereal failed on 'verify-factors.yaml'; this is its own fault, please report it with this text: System.NotSupportedException: Nobody has thought of this. | ",
            Assert.Single(bound.Faults).ToDiagnostic().ToString());
    }

    [Fact]
    public void An_exception_while_code_is_emitted_is_an_error_and_costs_one_file()
    {
        SourceUnit broken = new(Emission.Models.Client with { Operations = new EquatableArray<OperationModel>([null!]) }, null, EquatableArray<string>.Empty);
        SourceUnit sound = new(Emission.Models.Client with { Name = "Sound" }, null, EquatableArray<string>.Empty);
        GeneratorRunResult result = CSharpGeneratorDriver.Create([new Emitting(broken, sound).AsSourceGenerator()]).RunGenerators(Project, CancellationToken.None).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.StartsWith("error SDR9001: Sidereal failed on 'VerifyClient'; ", Assert.Single(result.Diagnostics).ToString());
        Assert.EndsWith("Sound.g.cs", Assert.Single(result.GeneratedSources).HintName);
    }

    private static CSharpCompilation Project => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("[Sidereal.OpenApiClient(\"a.yaml\")] public partial class Pets;", cancellationToken: CancellationToken.None)],
        ClientLibrary.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static CSharpGeneratorDriver Driver(AdditionalText file) => CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], [file]);

    private static GeneratorRunResult Run(AdditionalText file) => Driver(file).RunGenerators(Project, CancellationToken.None).GetRunResult().Results[0];

    private sealed class Emitting(params SourceUnit[] units) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (production, _) =>
        {
            foreach (SourceUnit unit in units)
            {
                unit.AddTo(production);
            }
        });
    }

    private sealed class BrokenFile(string path, Exception exception) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw exception;
    }
}
