using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

/// <summary>Documents that nobody here wrote: what the strictness of the readers costs in practice.</summary>
public class RealDocumentTests
{
    public static IEnumerable<TheoryDataRow<string>> Documents =>
        Repository.FindShared("specs") is { } folder
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".json" or ".yaml" or ".yml")
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(name => new TheoryDataRow<string>(name))
            : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Documents))]
    public void A_real_document_is_read_without_faults(string name)
    {
        string text = Reading.Decode(File.ReadAllBytes(Path.Combine(Repository.FindShared("specs")!, name)));
        if (text.Length == 0)
        {
            // One part of a document in many files has no text.
            Assert.Equal(["SDR1001"], Reading.Read(text, name).Faults.Select(fault => fault.Descriptor.Id));
            return;
        }

        MappingNode root = Assert.IsType<MappingNode>(Reading.Clean(text, name));

        Assert.NotEmpty(root.Entries);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Documents))]
    public void Every_node_of_a_real_document_covers_its_own_text(string name)
    {
        string text = Reading.Decode(File.ReadAllBytes(Path.Combine(Repository.FindShared("specs")!, name)));
        if (Reading.Read(text, name).Root is { } root)
        {
            AssertCovers(root, text);
        }
    }

    private static void AssertCovers(SpecNode node, string text)
    {
        string covered = node.Covered(text);
        switch (node)
        {
            case MappingNode mapping:
                foreach (SpecEntry entry in mapping.Entries)
                {
                    AssertScalar(text.Substring(entry.KeySpan.Start, entry.KeySpan.Length), entry.Key);
                    AssertCovers(entry.Value, text);
                }

                break;

            case SequenceNode sequence:
                Assert.All(sequence.Items, item => AssertCovers(item, text));
                break;

            case ScalarNode scalar:
                AssertScalar(covered, scalar.Value);
                break;
        }
    }

    // Escapes, folding and block scalars apart, the text of a scalar is its value, with quotes or without.
    private static void AssertScalar(string covered, string value)
    {
        if (covered.AsSpan().IndexOfAny('\\', '\n', '\r') >= 0)
        {
            Assert.Contains(covered[0], "\"'|>" + value);
            return;
        }

        bool isQuoted = covered.Length >= 2 && covered[0] is '"' or '\'' && covered[^1] == covered[0];
        string inner = isQuoted ? covered[1..^1] : covered;
        Assert.Equal(value, covered.StartsWith('\'') ? inner.Replace("''", "'", StringComparison.Ordinal) : inner);
    }
}
