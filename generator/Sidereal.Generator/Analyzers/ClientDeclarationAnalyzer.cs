using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at the class why a client cannot be generated: the class is of the wrong shape (SDR4001, SDR4005), a member is in the way (SDR4007), or its document is missing (SDR4002) or ambiguous (SDR4003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientDeclarationAnalyzer : RuntimeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.NotPartial, Descriptors.DocumentMissing, Descriptors.DocumentAmbiguous, Descriptors.UnsupportedDeclaration, Descriptors.ClashingMember);

    private protected override void Watch(CompilationStartAnalysisContext start, Runtime runtime)
    {
        if (runtime.Type(ClientDeclarationReader.AttributeName) is { } attribute)
        {
            start.RegisterSymbolAction(symbol => Analyze(symbol, attribute), SymbolKind.NamedType);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol attributeType)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        AttributeData? attribute = ClientDeclarationReader.AttributeOf(type, attributeType);
        if (attribute is null)
        {
            return;
        }

        if (ClientDeclarationReader.FindFault(type, context.CancellationToken) is var (descriptor, arguments))
        {
            // Of several parts, the one to mend.
            Location place = descriptor == Descriptors.NotPartial ? ClientDeclarationReader.FindWhole(type, context.CancellationToken) ?? type.Locations[0] : type.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place, arguments));
        }

        foreach (ISymbol member in ClientMembers.FindClashes(type))
        {
            string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ClashingMember, member.Locations[0], name, type.Name));
        }

        if (ClientDeclarationReader.Document(attribute) is { } document)
        {
            Location place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? type.Locations[0];
            ReportDocument(context, document, place);
        }
    }

    private static void ReportDocument(SymbolAnalysisContext context, string document, Location place)
    {
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
