using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.CodeFixes;

/// <summary>Writes <c>T.Parse("…")</c> in place of <c>default</c> and <c>new T()</c> of an identifier (SDR5002).</summary>
/// <remarks>The text is the author's to fill in. Until then it is no identifier, which SDR5001 says at that very place: the warning has become one that cannot be forgotten.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParsePlaceholderFix))]
public sealed class ParsePlaceholderFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SDR5002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A field that is never assigned has the same number and no expression to replace.
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value
                && TypeOf(value, model, context) is { } type
                && await Compiling.ReplaceIfItCompilesAsync(context.Document, value, Parse.Call(type, Parse.Placeholder).WithTriviaFrom(value), context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                string title = $"Write {type.WithoutTrivia()}.Parse(\"…\")";
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), nameof(ParsePlaceholderFix)), diagnostic);
            }
        }
    }

    // As the author wrote it, where it is written.
    private static TypeSyntax? TypeOf(ExpressionSyntax value, SemanticModel model, CodeFixContext context) => value switch
    {
        DefaultExpressionSyntax written => written.Type,
        ObjectCreationExpressionSyntax written => written.Type,
        LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax => Parse.Name(model.GetTypeInfo(value, context.CancellationToken).ConvertedType, model, value.SpanStart),
        _ => null,
    };
}
