using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Sidereal.CodeFixes.Tests;

/// <summary>Reports SDR5001 as the analyzer of constants does, for texts that begin with "va" and "xx": with the corrected text, and without one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PrefixCaseAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("SDR5001", "A constant", "A constant", "Sidereal.Usage", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.AddExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (context.Node.Parent is BinaryExpressionSyntax)
        {
            return;
        }

        string? text = context.Node is LiteralExpressionSyntax literal
            ? literal.Token.ValueText
            : context.SemanticModel.GetConstantValue(context.Node, context.CancellationToken).Value as string;
        if (text?.StartsWith("va", StringComparison.OrdinalIgnoreCase) == true && !text.StartsWith("VA", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add("Replacement", "VA" + text[2..])));
        }
        else if (text?.StartsWith("xx", StringComparison.Ordinal) == true)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node.GetLocation()));
        }
    }
}
