using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Follows <c>$ref</c> within one document. Nothing outside of it is ever read.</summary>
internal sealed class References(MappingNode root, SpecDiagnostics diagnostics)
{
    private readonly Dictionary<SpecNode, SpecNode?> _resolved = [];

    /// <summary>The node itself, or what its <c>$ref</c> leads to through any number of steps; null, and a diagnostic, when it leads nowhere.</summary>
    public SpecNode? Resolve(SpecNode node)
    {
        if (ReferenceOf(node) is null)
        {
            return node;
        }

        if (!_resolved.TryGetValue(node, out SpecNode? target))
        {
            target = Follow(node);
            _resolved.Add(node, target);
        }

        return target;
    }

    /// <summary>The reference that a node is, or null when it is the thing itself.</summary>
    public static ScalarNode? ReferenceOf(SpecNode node) => (node as MappingNode)?["$ref"] as ScalarNode;

    private SpecNode? Follow(SpecNode start)
    {
        List<string> chain = [];
        HashSet<SpecNode> seen = [];
        SpecNode node = start;
        while (ReferenceOf(node) is { } reference)
        {
            if (!seen.Add(node))
            {
                return Unresolved(start, $"The references {string.Join(" → ", chain.Select(static link => $"'{link}'"))} lead in a circle and never to a value");
            }

            chain.Add(reference.Value);
            if (!reference.Value.StartsWith("#", StringComparison.Ordinal))
            {
                return Unresolved(node, $"'{reference.Value}' points out of this document; only references that start with '#/' are followed");
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
        diagnostics.Report(Descriptors.UnresolvedReference, ReferenceOf(node)!.Span, message);
        return null;
    }
}
