using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator;

/// <summary>Everything that is to be said about the documents, each thing once.</summary>
internal sealed record FaultReport(EquatableArray<SpecDiagnostic> Faults)
{
    public static FaultReport Gather(ImmutableArray<BoundDocument> documents) =>
        new(documents.SelectMany(static document => document.Faults).Concat(TypeClashes.Find(documents)).Distinct().ToEquatableArray());

    public void ReportTo(SourceProductionContext context)
    {
        foreach (SpecDiagnostic fault in Faults)
        {
            context.ReportDiagnostic(fault.ToDiagnostic());
        }
    }
}
