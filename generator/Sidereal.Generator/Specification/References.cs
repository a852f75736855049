using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Follows <c>$ref</c> within one document. Nothing outside of it is ever read.</summary>
internal sealed class References(MappingNode root, ReadingContext context)
{
    /// <summary>How many references of a circle a message names; a document may have thousands.</summary>
    private const int MostShown = 5;

    private readonly Dictionary<SpecNode, SpecNode?> _resolved = [];

    /// <summary>The node itself, or what its <c>$ref</c> leads to through any number of steps; null, and a diagnostic, when it leads nowhere.</summary>
    public SpecNode? Resolve(SpecNode node)
    {
        if (ValueOf(node) is null)
        {
            return node;
        }

        if (!_resolved.TryGetValue(node, out SpecNode? target))
        {
            target = Follow(node);
            ReportSiblings((MappingNode)node);
        }

        return target;
    }

    /// <summary>The reference that a node is, or null when it is the thing itself.</summary>
    public static ScalarNode? ReferenceOf(SpecNode node) => ValueOf(node) as ScalarNode;

    private static SpecNode? ValueOf(SpecNode node) => (node as MappingNode)?["$ref"];

    /// <summary>What stands beside a reference is replaced by what it leads to, but for its prose.</summary>
    private void ReportSiblings(MappingNode node)
    {
        foreach (SpecEntry entry in node.Entries)
        {
            if (entry.Key is not ("$ref" or "description" or "summary") && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                context.ReportNotRead("a reference", entry);
            }
        }
    }

    /// <summary>The end of a chain of references; every link of it is known afterwards, so that a long chain is walked once.</summary>
    private SpecNode? Follow(SpecNode start)
    {
        HashSet<SpecNode> links = [];
        SpecNode? target = Follow(start, links);
        foreach (SpecNode link in links)
        {
            _resolved[link] = target;
        }

        return target;
    }

    private SpecNode? Follow(SpecNode start, HashSet<SpecNode> links)
    {
        List<string> chain = [];
        SpecNode node = start;
        while (ValueOf(node) is { } value)
        {
            if (_resolved.TryGetValue(node, out SpecNode? known))
            {
                links.Add(start);
                return known;
            }

            if (value is not ScalarNode reference)
            {
                links.Add(node);
                return Unresolved(node, $"'$ref' must be text such as '#/components/schemas/Name', and is {NodeWords.Describe(value)}");
            }

            if (!links.Add(node))
            {
                string shown = string.Join(" → ", chain.Take(MostShown).Select(static link => $"'{link}'")) + (chain.Count > MostShown ? " → …" : string.Empty);
                return Unresolved(start, $"The references {shown} lead in a circle and never to a value");
            }

            chain.Add(reference.Value);
            if (!reference.Value.StartsWith("#/", StringComparison.Ordinal))
            {
                return Unresolved(node, $"'{reference.Value}' points {(reference.Value.StartsWith("#", StringComparison.Ordinal) ? "to no place" : "out")} of this document; only references that start with '#/' are followed");
            }

            if (Find(reference.Value) is not { } target)
            {
                return Unresolved(node, $"'{reference.Value}' points to nothing in this document");
            }

            node = target;
        }

        return node;
    }

    private SpecNode? Find(string reference) => SpecPointer.Find(root, reference.Split('/').Skip(1).Select(Uri.UnescapeDataString));

    private SpecNode? Unresolved(SpecNode node, string message)
    {
        context.Diagnostics.Report(Descriptors.UnresolvedReference, ValueOf(node)!.Span, message);
        return null;
    }
}
