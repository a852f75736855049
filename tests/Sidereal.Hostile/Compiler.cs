using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.Generator;
using Sidereal.TestKit;

namespace Sidereal.Hostile;

/// <summary>
/// As much of a compiler as the generator sees. The work is done on a stack of 1 MB, which is what a thread of the compiler has on Windows: a stack that overflows
/// cannot be caught, so it ends this process and not the one that asked.
/// </summary>
internal static class Compiler
{
    private const int StackSize = 1024 * 1024;

    /// <summary>Longer files are not parsed here: the compiler takes ten times as long for them as the generator did.</summary>
    private const int LongestParsed = 1_000_000;

    private const string Source = """
        namespace Sidereal { internal sealed class OpenApiClientAttribute : System.Attribute { public OpenApiClientAttribute(string document) { } } }
        namespace Attacked { [Sidereal.OpenApiClient("{0}")] public partial class TheClient; }
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly MetadataReference Core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    /// <summary>Runs the whole generator on a document, and reads what it wrote as the compiler would.</summary>
    public static Verdict Run(string fileName, string text) => OnSmallStack(() => RunHere(fileName, text), static exception => new Verdict { Failure = exception.ToString() });

    /// <summary>The first run pays for what the just-in-time compiler does.</summary>
    public static void WarmUp()
    {
        Run("a.yaml", Frame.Yaml);
        Run("a.json", Frame.Top("\"x-a\": 1"));
    }

    /// <summary>Does some work where a stack that grows too high ends the process.</summary>
    public static T OnSmallStack<T>(Func<T> work, Func<Exception, T> failed)
    {
        T result = default!;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    result = failed(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        return result;
    }

    /// <summary>The same on the stack that there is.</summary>
    public static Verdict RunHere(string fileName, string text)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Attacked", [CSharpSyntaxTree.ParseText(Source.Replace("{0}", fileName, StringComparison.Ordinal), ParseOptions)], [Core]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], [new MemoryText("/attacked/" + fileName, text)], ParseOptions);
        long before = GC.GetTotalAllocatedBytes();
        TimeSpan used = Environment.CpuUsage.TotalTime;
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results[0];
        double milliseconds = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        string[] messages = [.. result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
        return new Verdict
        {
            Milliseconds = milliseconds,
            Megabytes = (GC.GetTotalAllocatedBytes() - before) / 1e6,
            IsGenerated = result.GeneratedSources.Any(static source => source.HintName == "Attacked.TheClient.g.cs"),
            Failure = result.Exception?.ToString() ?? SyntaxError(result.GeneratedSources),
            Fault = result.Diagnostics.Where(static diagnostic => diagnostic.Id is not ['S', 'D', 'R', >= '1' and <= '4', ..]).Select(static diagnostic => diagnostic.ToString())
                .Concat(messages.Where(static message => message.Length > Verdict.MostCharacters || message.AsSpan().IndexOfAny('\r', '\n') >= 0).Select(static message => $"A message has several lines, or {message.Length} characters"))
                .FirstOrDefault(),
            Faults =
            [
                .. result.Diagnostics
                    .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                    .Select(static diagnostic => new Due(diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))
                    .OrderBy(static due => due.Start)
                    .ThenBy(static due => due.Id, StringComparer.Ordinal),
            ],
        };
    }

    private static string? SyntaxError(ImmutableArray<GeneratedSourceResult> sources) => sources
        .Where(static source => source.SourceText.Length <= LongestParsed)
        .SelectMany(static source => CSharpSyntaxTree.ParseText(source.SourceText, ParseOptions).GetDiagnostics().Select(error => $"{source.HintName}{error}"))
        .FirstOrDefault();
}
