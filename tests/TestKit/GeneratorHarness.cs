extern alias runtime;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator;
using Sidereal.Generator.Analyzers;
using Xunit;

namespace Sidereal.TestKit;

/// <summary>
/// Runs the generator as a compiler would, and asks of every run what the project promises: a second run after an unrelated edit finds
/// all steps cached, and the emitted code compiles without a diagnostic of any severity under the strictest settings.
/// </summary>
internal sealed class GeneratorHarness
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(runtime::Sidereal.OpenApiClientAttribute).Assembly.Location)];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ClientAnalyzer).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private ImmutableArray<AdditionalText> _files;

    private GeneratorHarness(CSharpCompilation compilation, GeneratorDriver driver, ImmutableArray<AdditionalText> files)
    {
        _compilation = compilation;
        _driver = driver;
        _files = files;
    }

    /// <summary>Starts with C# sources and additional files; nothing has run yet.</summary>
    public static GeneratorHarness Create(string source, params (string Path, string Text)[] files) => Create(NullableContextOptions.Enable, source, files);

    /// <inheritdoc cref="Create(string, ValueTuple{string, string}[])"/>
    public static GeneratorHarness Create(NullableContextOptions nullable, string source, params (string Path, string Text)[] files)
    {
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            checkOverflow: true,
            nullableContextOptions: nullable);
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer", [Parse(source, "Client.cs")], References, options);
        ImmutableArray<AdditionalText> texts = [.. files.Select(file => new MemoryText(file.Path, file.Text))];
        return new GeneratorHarness(compilation, NewDriver(texts), texts);
    }

    /// <summary>Generates and checks the two promises. The result has the files that were emitted and the diagnostics of the generator.</summary>
    /// <param name="source">C# that declares the clients.</param>
    /// <param name="files">The additional files: path and text.</param>
    public static GeneratedSources Generate(string source, params (string Path, string Text)[] files) => Create(source, files).RunChecked();

    /// <inheritdoc cref="Generate(string, ValueTuple{string, string}[])"/>
    public GeneratedSources RunChecked()
    {
        GeneratedSources sources = Run();
        AssertCompiles();
        Replace("Unrelated.cs", "namespace Unrelated; internal static class Class1;");
        Run();
        AssertCached(_driver.GetRunResult().Results[0]);
        return sources;
    }

    /// <summary>Generates for what there is now.</summary>
    public GeneratedSources Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out _, out _);
        GeneratorRunResult result = _driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        return new GeneratedSources(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), result.Diagnostics);
    }

    /// <summary>Adds a C# file, or replaces the one of that name.</summary>
    public void Replace(string fileName, string source)
    {
        SyntaxTree? before = _compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == fileName);
        SyntaxTree after = Parse(source, fileName);
        _compilation = before is null ? _compilation.AddSyntaxTrees(after) : _compilation.ReplaceSyntaxTree(before, after);
    }

    /// <summary>Makes these the additional files. A file that has the path and the text of one that is there stays that very file, as in a compiler.</summary>
    public void SetFiles(params (string Path, string Text)[] files)
    {
        _files = [.. files.Select(file => _files.FirstOrDefault(known => known.Path == file.Path && known.GetText()!.ToString() == file.Text) ?? new MemoryText(file.Path, file.Text))];
        _driver = _driver.ReplaceAdditionalTexts(_files);
    }

    /// <summary>Saves a file without a change: another object with the same text, as an editor's or a build's is.</summary>
    public void Touch(string path)
    {
        _files = [.. _files.Select(file => file.Path == path ? new MemoryText(path, file.GetText()!.ToString()) : file)];
        _driver = _driver.ReplaceAdditionalTexts(_files);
    }

    /// <summary>The same project in a compiler that has run nothing yet.</summary>
    public GeneratorHarness Restart() => new(_compilation, NewDriver(_files), _files);

    /// <summary>The documents that the last run read and bound, by file name: also when the same came out.</summary>
    public IEnumerable<string> Rebound() =>
        from step in _driver.GetRunResult().Results[0].TrackedSteps.GetValueOrDefault(TrackingNames.Bound, [])
        from output in step.Outputs
        where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)
        select Path.GetFileName(((BoundDocument)output.Value).Path);

    /// <summary>What the last run did in a step: the reasons of its outputs, without repetition, in alphabetical order.</summary>
    public string Reasons(string trackingName) => _driver.GetRunResult().Results[0].TrackedSteps.TryGetValue(trackingName, out ImmutableArray<IncrementalGeneratorRunStep> steps)
        ? string.Join(", ", steps.SelectMany(step => step.Outputs).Select(output => output.Reason.ToString()).Distinct().Order(StringComparer.Ordinal))
        : "none";

    /// <summary>The diagnostics of all analyzers on the user's code, with the emitted code beside it as in a build.</summary>
    public ImmutableArray<Diagnostic> Analyze()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        return Analyze(compilation, _files);
    }

    private static CSharpGeneratorDriver NewDriver(ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        files,
        ParseOptions,
        optionsProvider: null,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The diagnostics of all analyzers on a compilation.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, ImmutableArray<AdditionalText> files) =>
        compilation.WithAnalyzers(Analyzers, new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    private void AssertCompiles()
    {
        GeneratorDriver driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        AssertCompiles(compilation, driver.GetRunResult().GeneratedTrees);
    }

    /// <summary>Requires that there is no error anywhere, and that the compiler has nothing at all to say about some of the files.</summary>
    internal static void AssertCompiles(Compilation compilation, IEnumerable<SyntaxTree> emitted)
    {
        HashSet<SyntaxTree> generated = [.. emitted];
        string[] problems =
        [
            .. compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Location.SourceTree is { } tree && generated.Contains(tree)))
                .Select(diagnostic => diagnostic.ToString()),
        ];
        Assert.True(problems.Length == 0, "The emitted code, or code over it, has diagnostics:\n" + string.Join("\n", problems));
    }

    /// <summary>Requires that no step of ours did anything.</summary>
    internal static void AssertCached(GeneratorRunResult result)
    {
        string[] ran =
        [
            .. from step in result.TrackedSteps.Concat(result.TrackedOutputSteps)
               where IsOurs(step.Key)
               from output in step.Value.SelectMany(run => run.Outputs)
               where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
               select $"{step.Key}: {output.Reason}",
        ];
        Assert.True(ran.Length == 0, "An unrelated edit made steps run:\n" + string.Join("\n", ran));
    }

    // The compiler's own steps in front of ours look at every syntax tree and are not ours to answer for.
    private static bool IsOurs(string step) =>
        step is "SourceOutput" or TrackingNames.Declarations or TrackingNames.Assignments or TrackingNames.Requests or TrackingNames.Taken or TrackingNames.Clashes or TrackingNames.Renamed or TrackingNames.Bound or TrackingNames.Sources or TrackingNames.Faults;
}

/// <summary>What one run of the generator gave: the emitted files by name, and its diagnostics.</summary>
internal sealed record GeneratedSources(IReadOnlyDictionary<string, string> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public string this[string fileName] => Files[fileName];

    /// <summary>The diagnostics that say that something is wrong, as <c>file(line,column): severity id: message</c>.</summary>
    public IEnumerable<string> Problems => Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
}
