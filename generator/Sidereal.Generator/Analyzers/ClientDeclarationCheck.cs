using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at the class why a client cannot be generated: the class is of the wrong shape (SDR4001, SDR4005), a member is in the way (SDR4007), or its document is missing (SDR4002) or ambiguous (SDR4003).</summary>
internal static class ClientDeclarationCheck
{
    public static void CheckDeclaration(this Runtime runtime, SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (runtime.ClientAttributeOf(type) is { } attribute)
        {
            CheckClient(context, type, attribute);
        }

        HidingTypeCheck.Check(context, type, runtime);
    }

    private static void CheckClient(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData attribute)
    {
        if (ClientDeclarationReader.FindFault(type, context.CancellationToken) is { } fault)
        {
            ReportShape(context, type, fault.Descriptor, fault.Arguments);
        }

        if (ClientMembers.FindClashes(type) is { } members)
        {
            ReportMembers(context, type, members);
        }

        if (ClientDeclarationReader.Document(attribute) is { } document)
        {
            CheckDocument(context, type, attribute, document);
        }
    }

    private static void ReportShape(SymbolAnalysisContext context, INamedTypeSymbol type, DiagnosticDescriptor descriptor, object[] arguments)
    {
        // Of several parts, the one to mend.
        Location place = descriptor == Descriptors.NotPartial ? ClientDeclarationReader.FindWhole(type, context.CancellationToken) ?? type.Locations[0] : type.Locations[0];
        context.ReportDiagnostic(Diagnostic.Create(descriptor, place, arguments));
    }

    private static void ReportMembers(SymbolAnalysisContext context, INamedTypeSymbol type, List<ISymbol> members)
    {
        foreach (ISymbol member in members)
        {
            string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ClashingMember, member.Locations[0], name, type.Name));
        }
    }

    private static void CheckDocument(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData attribute, string document)
    {
        Location place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? type.Locations[0];
        string[] paths = [.. context.Options.AdditionalFiles.Select(static file => file.Path).Where(DocumentName.IsCandidate)];
        string[] matches = [.. paths.Where(path => DocumentName.Matches(path, document))];
        if (matches.Length == 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.DocumentMissing, place, document, Remedy(paths, document)));
        }
        else if (matches.Length > 1)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.DocumentAmbiguous, place, document, string.Join(", ", matches.Select(static path => $"'{path}'"))));
        }
    }

    private static string Remedy(string[] paths, string document) => !DocumentName.IsCandidate(document)
        ? "a document's name ends in .yaml, .yml or .json"
        : DocumentName.Nearest(paths, document) is { } near
            ? $"did you mean '{near}'?"
            : $"add it to the project: <AdditionalFiles Include=\"{document}\" />";
}
