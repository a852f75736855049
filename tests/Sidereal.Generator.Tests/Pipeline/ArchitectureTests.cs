using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>A folder is a layer, and the using lines say which layers it knows.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = ["Diagnostics", "YamlDotNet"],
        ["Specification"] = ["Text", "Diagnostics"],
        ["Model"] = [],
        ["Binding"] = ["Specification", "Declarations", "Model", "Diagnostics"],
        ["Emission"] = ["Model"],
        ["Declarations"] = ["Model", "Diagnostics", "Microsoft.CodeAnalysis"],
        ["Diagnostics"] = ["Model", "Microsoft.CodeAnalysis"],
        ["Analyzers"] = ["Declarations", "Diagnostics", "Model", "Microsoft.CodeAnalysis"],
    };

    /// <summary>Files that know one layer more than their own does.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        // Leaves that use the compiler's pure functions and nothing else of it.
        ["Binding/CSharpName.cs"] = "Microsoft.CodeAnalysis",
        ["Emission/Literal.cs"] = "Microsoft.CodeAnalysis",
        // The one file through which analyzers read documents.
        ["Analyzers/SpecPlace.cs"] = "Text",
    };

    [Fact]
    public void Each_layer_uses_only_what_stands_below_it()
    {
        string root = Path.Combine(Repository.Root, "generator", "Sidereal.Generator");
        List<string> breaks = [];
        foreach ((string layer, string[] allowed) in Allowed)
        {
            string[] files = Directory.GetFiles(Path.Combine(root, layer), "*.cs");
            Assert.NotEmpty(files);
            foreach (string file in files)
            {
                string name = layer + "/" + Path.GetFileName(file);
                breaks.AddRange(UsingPattern().Matches(File.ReadAllText(file))
                    .Select(match => Layer(match.Groups["name"].Value))
                    .Where(used => used is not null && used != layer && !allowed.Contains(used) && Exceptions.GetValueOrDefault(name) != used)
                    .Select(used => $"{name} uses {used}"));
            }
        }

        Assert.Empty(breaks);
    }

    [Fact]
    public void Each_folder_of_the_generator_is_a_layer()
    {
        string root = Path.Combine(Repository.Root, "generator", "Sidereal.Generator");
        Assert.Equal(Allowed.Keys.Order(), Directory.GetDirectories(root).Select(path => Path.GetFileName(path)!).Except(["bin", "obj"]).Order());
    }

    private static string? Layer(string name) => name switch
    {
        _ when name.StartsWith("Sidereal.Generator.", StringComparison.Ordinal) => name["Sidereal.Generator.".Length..].Split('.')[0],
        _ when name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => "Microsoft.CodeAnalysis",
        _ when name.StartsWith("YamlDotNet", StringComparison.Ordinal) => "YamlDotNet",
        _ => null,
    };

    [GeneratedRegex(@"^using (static )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();
}
