using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Sidereal.CodeFixes;

/// <summary>Writes <c>await foreach (Factor factor in …) { }</c> around a listing that is thrown away (SDR5003), where <c>await</c> may stand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitForeachFix))]
public sealed class AwaitForeachFix : CodeFixProvider
{
    private const string Title = "Enumerate the listing with await foreach";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SDR5003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // client?.List…(…) may be null, which await foreach does not take.
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } listing
                && Item(model.GetTypeInfo(listing, context.CancellationToken).Type) is { } item
                && await Compiling.ReplaceIfItCompilesAsync(context.Document, statement, Enumerate(statement, listing, item, model), context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), Title), diagnostic);
            }
        }
    }

    private static ITypeSymbol? Item(ITypeSymbol? listing) => listing is null ? null : listing.AllInterfaces
        .Concat(listing is INamedTypeSymbol { TypeKind: TypeKind.Interface } itself ? [itself] : Enumerable.Empty<INamedTypeSymbol>())
        .FirstOrDefault(static each => each is { MetadataName: "IAsyncEnumerable`1" })?.TypeArguments[0];

    private static ForEachStatementSyntax Enumerate(ExpressionStatementSyntax statement, ExpressionSyntax listing, ITypeSymbol item, SemanticModel model)
    {
        return SyntaxFactory.ForEachStatement(
                SyntaxFactory.ParseTypeName(item.ToMinimalDisplayString(model, statement.SpanStart)).WithTrailingTrivia(SyntaxFactory.Space),
                Name(item, statement, model),
                listing.WithoutTrivia(),
                SyntaxFactory.Block())
            .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The item's type with a small letter, and a number where that word is taken anywhere near: variables of enclosing and enclosed blocks must differ.</summary>
    private static string Name(ITypeSymbol item, SyntaxNode statement, SemanticModel model)
    {
        string word = item is INamedTypeSymbol { SpecialType: SpecialType.None, IsTupleType: false } ? char.ToLowerInvariant(item.Name[0]) + item.Name.Substring(1) : "item";
        SyntaxNode member = statement.Ancestors().FirstOrDefault(static each => each is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot();
        HashSet<string> taken = [.. member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
        string name = word;
        for (int number = 2; taken.Contains(name) || !model.LookupSymbols(statement.SpanStart, name: name).IsEmpty; number++)
        {
            name = word + number;
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
