using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a type of the user's that it hides one which generated code names in short (SDR4006): C# looks into a class and into its namespace before it looks at usings.</summary>
internal static class HidingTypeCheck
{
    public static void Check(SymbolAnalysisContext context, INamedTypeSymbol type, Runtime runtime)
    {
        if (type.Arity > 0)
        {
            return;
        }

        if (type.ContainingType is { } outer)
        {
            if (runtime.ClientAttributeOf(outer) is not null && GeneratedPart.Names(type.Name, [outer], context.CancellationToken))
            {
                Report(context, type, "inside", outer, "move it out");
            }
        }
        else if (ReservedNames.Types.Contains(type.Name))
        {
            CheckBeside(context, type, runtime);
        }
    }

    private static void CheckBeside(SymbolAnalysisContext context, INamedTypeSymbol type, Runtime runtime)
    {
        INamedTypeSymbol? client = type.ContainingNamespace.GetTypeMembers().FirstOrDefault(other => runtime.ClientAttributeOf(other) is not null);
        if (client is not null && GeneratedPart.Names(type.Name, client.ContainingNamespace.GetTypeMembers(), context.CancellationToken))
        {
            Report(context, type, "in the namespace of", client, "put the client into a namespace of its own");
        }
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, string place, INamedTypeSymbol client, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.HidingType, type.Locations[0], type.Name, place, client.Name, remedy));
}
