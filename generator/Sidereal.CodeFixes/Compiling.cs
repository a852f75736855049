using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.CodeFixes;

/// <summary>Offers only what compiles: a light bulb that trades a warning for an error is worse than none.</summary>
internal static class Compiling
{
    /// <summary>The document with a node replaced, or null if the compiler then finds more errors in the member around it than before.</summary>
    public static async Task<Document?> ReplaceIfItCompilesAsync(Document document, SyntaxNode node, SyntaxNode replacement, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxNode member = MemberAround(node);
        SyntaxAnnotation mark = new();
        SyntaxNode changedMember = member == node ? replacement : member.ReplaceNode(node, replacement);
        Document changed = document.WithSyntaxRoot(root.ReplaceNode(member, changedMember.WithAdditionalAnnotations(mark)));
        SyntaxNode changedRoot = (await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        int before = await CountErrorsAsync(document, member, cancellationToken).ConfigureAwait(false);
        int after = await CountErrorsAsync(changed, changedRoot.GetAnnotatedNodes(mark).Single(), cancellationToken).ConfigureAwait(false);
        return after > before ? null : changed;
    }

    private static SyntaxNode MemberAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static each => each is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    private static async Task<int> CountErrorsAsync(Document document, SyntaxNode member, CancellationToken cancellationToken)
    {
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return model.GetDiagnostics(member.Span, cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
