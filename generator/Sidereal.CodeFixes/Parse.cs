using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.CodeFixes;

/// <summary>Writes calls of an identifier's <c>Parse</c>.</summary>
internal static class Parse
{
    /// <summary>A text that no identifier has.</summary>
    public static ExpressionSyntax Placeholder { get; } = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("\"…\"", "…"));

    // As an expression, Shop.FactorSid is another node than as a type, so its text is read again.
    /// <summary><c>T.Parse(text)</c>.</summary>
    public static ExpressionSyntax Call(TypeSyntax type, ExpressionSyntax text) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParseExpression(type.WithoutTrivia().ToString()), SyntaxFactory.IdentifierName("Parse")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(text.WithoutTrivia()))));

    /// <summary>The identifier that a type is, or is the nullable form of; else null.</summary>
    public static INamedTypeSymbol? Sid(ITypeSymbol? type)
    {
        ITypeSymbol? value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return value is INamedTypeSymbol { TypeKind: TypeKind.Struct } sid
            && sid.AllInterfaces.Any(each => each is { MetadataName: "ISid`1", ContainingNamespace: { Name: "Sidereal", ContainingNamespace.IsGlobalNamespace: true } })
            ? sid
            : null;
    }

    /// <summary>How an identifier's type is written at a place.</summary>
    public static TypeSyntax? Name(ITypeSymbol? type, SemanticModel model, int position) =>
        Sid(type) is { } sid ? SyntaxFactory.ParseTypeName(sid.ToMinimalDisplayString(model, position)) : null;
}
