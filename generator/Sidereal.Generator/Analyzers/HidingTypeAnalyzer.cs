using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a type of the user's that it hides one which generated code names in short (SDR4006): C# looks into a namespace before it looks at its usings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HidingTypeAnalyzer : RuntimeAnalyzer
{
    private static readonly HashSet<string> Named = new(ReservedNames.Types, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.HidingType);

    private protected override void Watch(CompilationStartAnalysisContext start, Runtime runtime)
    {
        if (runtime.Type(ClientDeclarationReader.AttributeName) is { } attribute)
        {
            start.RegisterSymbolAction(symbol => Analyze(symbol, attribute), SymbolKind.NamedType);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol attribute)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is null && type.Arity == 0 && Named.Contains(type.Name))
        {
            Report(context, type, attribute);
        }
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, INamedTypeSymbol attribute)
    {
        INamedTypeSymbol? client = type.ContainingNamespace.GetTypeMembers().FirstOrDefault(other => ClientDeclarationReader.AttributeOf(other, attribute) is not null);
        if (client is not null && IsNamed(type.Name, client, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.HidingType, type.Locations[0], type.Name, client.Name));
        }
    }

    /// <summary>Whether the generated part of a client or a type beside it has the name at all: most clients need few of those that are reserved.</summary>
    private static bool IsNamed(string name, INamedTypeSymbol client, CancellationToken cancellationToken)
    {
        Regex word = new($@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant);
        return client.ContainingNamespace.GetTypeMembers()
            .SelectMany(static type => type.DeclaringSyntaxReferences)
            .Select(static reference => reference.SyntaxTree)
            .Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && tree.FilePath.IndexOf(nameof(ClientGenerator), StringComparison.Ordinal) >= 0)
            .Distinct()
            .Any(tree => word.IsMatch(tree.GetText(cancellationToken).ToString()));
    }
}
