using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Model;

namespace Sidereal.Generator;

/// <summary>A document with a type whose name the user's namespace has already.</summary>
/// <param name="Path">The document.</param>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Names">The names that the document's types must not have there.</param>
internal sealed record NameClash(string Path, string? Namespace, EquatableArray<string> Names)
{
    /// <summary>The documents that must give way: nearly always none.</summary>
    public static IEnumerable<NameClash> Find(ImmutableArray<BoundDocument> documents, ImmutableArray<TakenNames> taken)
    {
        foreach (BoundDocument document in documents)
        {
            if (taken.FirstOrDefault(names => names.Namespace == document.Namespace) is { } names
                && document.Types.Where(names.IsTaken).Select(static type => type.Name).ToArray() is { Length: > 0 } clashes)
            {
                yield return new NameClash(document.Path, document.Namespace, names.Types.Union(clashes).ToEquatableArray());
            }
        }
    }
}
