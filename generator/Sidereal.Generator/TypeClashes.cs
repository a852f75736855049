using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator;

/// <summary>Two documents that declare types of one name in one namespace: the one whose path comes later is left out and reported, so that no error in generated code follows.</summary>
internal static class TypeClashes
{
    /// <summary>The documents that can stand beside each other.</summary>
    public static IEnumerable<BoundDocument> Compatible(ImmutableArray<BoundDocument> documents)
    {
        HashSet<BoundDocument> losers = [.. FindAll(documents).Select(static clash => clash.Loser)];
        return documents.Where(document => !losers.Contains(document));
    }

    /// <summary>What is to be said of the others.</summary>
    public static EquatableArray<SpecDiagnostic> Find(ImmutableArray<BoundDocument> documents) => FindAll(documents)
        .Select(static clash => new SpecDiagnostic(
            Descriptors.TypesClash,
            new SpecLocation(clash.Loser.Path, default, default),
            new EquatableArray<string>([Sentence(clash)])))
        .ToEquatableArray();

    private static string Sentence((BoundDocument Winner, BoundDocument Loser, string Name) clash) =>
        $"'{DocumentName.FileName(clash.Winner.Path)}' and '{DocumentName.FileName(clash.Loser.Path)}' both declare '{clash.Name}' in {clash.Loser.Namespace ?? "the global namespace"}, "
        + "and the second is not generated; put its client into a namespace of its own";

    private static IEnumerable<(BoundDocument Winner, BoundDocument Loser, string Name)> FindAll(ImmutableArray<BoundDocument> documents)
    {
        Dictionary<(string?, string), BoundDocument> owners = [];
        foreach (BoundDocument document in documents.OrderBy(static document => document.Path, StringComparer.Ordinal))
        {
            string[] names = [.. document.Types.Select(static type => type.Name)];
            string? taken = Array.Find(names, name => owners.ContainsKey((document.Namespace, name)));
            if (taken is not null)
            {
                yield return (owners[(document.Namespace, taken)], document, taken);
                continue;
            }

            foreach (string name in names)
            {
                owners.Add((document.Namespace, name), document);
            }
        }
    }
}
