using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.Generator.Analyzers;

/// <summary>What the generator wrote, as analyzers find it beside the user's own code.</summary>
internal static class GeneratedPart
{
    /// <summary>Whether a file is one of the generator's.</summary>
    public static bool Is(SyntaxTree? tree) =>
        tree is not null && tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && tree.FilePath.IndexOf(nameof(ClientGenerator), StringComparison.Ordinal) >= 0;

    /// <summary>Whether the generated parts of some types name a type in short, so that another of that name which stands nearer is meant instead.</summary>
    public static bool Names(string type, IEnumerable<INamedTypeSymbol> types, CancellationToken cancellationToken) => types
        .SelectMany(static each => each.DeclaringSyntaxReferences)
        .Select(static part => part.SyntaxTree)
        .Where(Is)
        .Distinct()
        .Any(tree => tree.GetText(cancellationToken).ToString().IndexOf(WithoutSuffix(type), StringComparison.Ordinal) >= 0
            && tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => Means(name, type)));

    // What stands behind a dot or in front of a colon is looked for elsewhere.
    private static bool Means(IdentifierNameSyntax name, string type) => name.Parent switch
    {
        AttributeSyntax => name.Identifier.ValueText + "Attribute" == type,
        MemberAccessExpressionSyntax access when access.Name == name => false,
        QualifiedNameSyntax qualified when qualified.Right == name => false,
        AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax => false,
        _ => name.Identifier.ValueText == type,
    };

    private static string WithoutSuffix(string type) => type.EndsWith("Attribute", StringComparison.Ordinal) ? type.Substring(0, type.Length - "Attribute".Length) : type;
}
