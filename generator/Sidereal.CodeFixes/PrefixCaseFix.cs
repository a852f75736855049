using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.CodeFixes;

/// <summary>Writes the prefix of an identifier in the right letter case: <c>"va…"</c> → <c>"VA…"</c> (SDR5001, where the analyzer knows the corrected text).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrefixCaseFix))]
public sealed class PrefixCaseFix : CodeFixProvider
{
    private const string Title = "Correct the letter case of the prefix";

    /// <summary>The property of SDR5001 that has the corrected text, the whole of it. The analyzer stands in another assembly, which this one must not need.</summary>
    internal const string Replacement = "Replacement";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SDR5001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A constant that is written elsewhere, or in several pieces, is not corrected here: others may use it.
            if (diagnostic.Properties.TryGetValue(Replacement, out string? text) && text is not null
                && Literal(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is { Token: var token }
                && Correct(token, text) is { } corrected)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceToken(token, corrected))), Title),
                    diagnostic);
            }
        }
    }

    private static LiteralExpressionSyntax? Literal(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal,
        ArgumentSyntax argument => Literal(argument.Expression),
        ParenthesizedExpressionSyntax parenthesized => Literal(parenthesized.Expression),
        _ => null,
    };

    /// <summary>The token in its own form (verbatim, raw, UTF-8) with the other text; null where the value is not written letter by letter, as with escapes.</summary>
    private static SyntaxToken? Correct(SyntaxToken token, string text)
    {
        string value = token.ValueText;
        int start = token.Text.IndexOf(value, StringComparison.Ordinal);
        if (start < 0 || !string.Equals(value, text, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // Read as an expression: the value of a raw literal is not known to the lexer alone.
        string written = token.Text.Substring(0, start) + text + token.Text.Substring(start + value.Length);
        return SyntaxFactory.ParseExpression(written) is LiteralExpressionSyntax { Token: var corrected } && corrected.ValueText == text ? corrected.WithTriviaFrom(token) : null;
    }
}
