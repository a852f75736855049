using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a type of the user's that it hides one which generated code names in short (SDR4006): C# looks into a class and into its namespace before it looks at usings.</summary>
internal static class HidingTypeCheck
{
    private static readonly HashSet<string> Named = new(ReservedNames.Types, StringComparer.Ordinal);

    public static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, INamedTypeSymbol attribute)
    {
        if (type.Arity > 0)
        {
            return;
        }

        if (type.ContainingType is { } outer)
        {
            if (ClientDeclarationReader.AttributeOf(outer, attribute) is not null && GeneratedPart.Names(type.Name, [outer], context.CancellationToken))
            {
                Report(context, type, "inside", outer, "move it out");
            }
        }
        else if (Named.Contains(type.Name))
        {
            AnalyzeBeside(context, type, attribute);
        }
    }

    private static void AnalyzeBeside(SymbolAnalysisContext context, INamedTypeSymbol type, INamedTypeSymbol attribute)
    {
        INamedTypeSymbol? client = type.ContainingNamespace.GetTypeMembers().FirstOrDefault(other => ClientDeclarationReader.AttributeOf(other, attribute) is not null);
        if (client is not null && GeneratedPart.Names(type.Name, client.ContainingNamespace.GetTypeMembers(), context.CancellationToken))
        {
            Report(context, type, "in the namespace of", client, "put the client into a namespace of its own");
        }
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, string place, INamedTypeSymbol client, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.HidingType, type.Locations[0], type.Name, place, client.Name, remedy));
}
