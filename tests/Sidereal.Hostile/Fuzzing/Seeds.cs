using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;

namespace Sidereal.Hostile.Fuzzing;

/// <summary>
/// What is mutated: every document of this project, the examples of its pages, and the real documents that lie beside the checkout, small ones first. A new file is found by itself.
/// Without the real ones there is less to mutate, and everything works all the same.
/// </summary>
internal static class Seeds
{
    private const int Largest = 600_000;

    public static IReadOnlyList<SpecFile> All { get; } =
    [
        .. Files(Path.Combine(Repository.Root, "spec")),
        .. Examples(Path.Combine(Repository.Root, "generator", "docs", "diagnostics")),
        .. HostileDocuments.All.Where(static document => document.Name.StartsWith("corpus/", StringComparison.Ordinal)).Select(static document => new SpecFile(document.FileName, document.Build().Text)),
        .. Files(Repository.FindShared("specs")),
    ];

    /// <summary>Those that are read without a fault and are small enough to be generated thousands of times.</summary>
    public static IReadOnlyList<(SpecFile File, Tree Tree)> Trees { get; } =
    [
        .. from file in All
           where file.Text.Length <= 40_000
           let root = SpecReader.Read(file, new SpecDiagnostics(), CancellationToken.None)
           where root is MappingNode
           select (file, Tree.From(root)),
    ];

    private static IEnumerable<SpecFile> Files(string? folder) => folder is null ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json" && new FileInfo(path).Length is > 0 and <= Largest)
        .OrderBy(static path => new FileInfo(path).Length)
        .ThenBy(static path => path, StringComparer.Ordinal)
        .Select(static path => new SpecFile(Path.GetFileName(path), HostileDocuments.Decode(File.ReadAllBytes(path))));

    private static IEnumerable<SpecFile> Examples(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
        let parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("```yaml\n")
        where parts.Length > 1
        select new SpecFile(Path.GetFileNameWithoutExtension(path) + ".yaml", parts[1].Split("```")[0]);
}
