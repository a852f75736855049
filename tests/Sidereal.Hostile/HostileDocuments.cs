using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Sidereal.TestKit;

namespace Sidereal.Hostile;

/// <summary>All hostile documents: what the classes in Documents make, and the files in Corpus. A new class or file is found by itself.</summary>
internal static class HostileDocuments
{
    public static IReadOnlyList<HostileDocument> All { get; } = [.. Made(), .. Kept()];

    /// <summary>The text of a file as the compiler decodes it.</summary>
    public static string Decode(byte[] bytes) => SourceText.From(bytes, bytes.Length).ToString();

    private static IEnumerable<HostileDocument> Made() => typeof(HostileDocuments).Assembly.GetTypes()
        .Where(static type => type.Namespace == "Sidereal.Hostile.Documents")
        .Select(static type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static))
        .OfType<PropertyInfo>()
        .SelectMany(static property => (IEnumerable<HostileDocument>)property.GetValue(null)!)
        .OrderBy(static document => document.Name, StringComparer.Ordinal);

    /// <summary>Documents that did harm once, as they were found. What is due stands in them as marks; a client comes out of those that lie in the folder <c>read</c>.</summary>
    private static IEnumerable<HostileDocument> Kept()
    {
        string folder = Path.Combine(Repository.Root, "tests", "Sidereal.Hostile", "Corpus");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".yaml" or ".json")
            .Order(StringComparer.Ordinal)
            .Select(file => HostileDocument.Marked(
                "corpus/" + Path.GetFileName(file),
                File.ReadAllText(file, Encoding.UTF8),
                isRead: Path.GetFileName(Path.GetDirectoryName(file)) == "read"));
    }
}
