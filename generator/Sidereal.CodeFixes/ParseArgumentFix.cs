using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.CodeFixes;

/// <summary>Writes <c>T.Parse(…)</c> around a string that is handed to a parameter for an identifier (the compiler's CS1503).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParseArgumentFix))]
public sealed class ParseArgumentFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS1503");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument
                && argument.RefKindKeyword == default
                && model.GetTypeInfo(argument.Expression, context.CancellationToken).Type is { SpecialType: SpecialType.System_String }
                && Parameter(model.GetSymbolInfo(call, context.CancellationToken), list, argument) is { } parameter
                && Parse.Name(parameter.Type, model, argument.SpanStart) is { } type)
            {
                SyntaxNode changed = root.ReplaceNode(argument.Expression, Parse.Call(type, argument.Expression).WithTriviaFrom(argument.Expression));
                context.RegisterCodeFix(
                    CodeAction.Create($"Write {type}.Parse(…) around it", _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), nameof(ParseArgumentFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The parameter that the argument is for. Where overloads differ about it there is no saying which was meant.</summary>
    private static IParameterSymbol? Parameter(SymbolInfo called, BaseArgumentListSyntax list, ArgumentSyntax argument)
    {
        ImmutableArray<ISymbol> candidates = called.Symbol is { } symbol ? ImmutableArray.Create(symbol) : called.CandidateSymbols;
        IParameterSymbol[] parameters =
        [
            .. candidates.Select(candidate => Parameter(candidate, list, argument)).Where(static parameter => Parse.Sid(parameter?.Type) is not null).Select(static parameter => parameter!),
        ];
        return parameters.Select(static parameter => Parse.Sid(parameter.Type)).Distinct(SymbolEqualityComparer.Default).Count() == 1 ? parameters[0] : null;
    }

    private static IParameterSymbol? Parameter(ISymbol called, BaseArgumentListSyntax list, ArgumentSyntax argument)
    {
        ImmutableArray<IParameterSymbol> parameters = called switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        int index = list.Arguments.IndexOf(argument);
        return argument.NameColon is { Name.Identifier.ValueText: var name }
            ? parameters.FirstOrDefault(parameter => parameter.Name == name)
            : index < parameters.Length ? parameters[index] : null;
    }
}
