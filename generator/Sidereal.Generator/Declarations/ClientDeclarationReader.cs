using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Declarations;

/// <summary>Symbols → <see cref="ClientDeclaration"/>, and the rule for which classes can become one.</summary>
internal static class ClientDeclarationReader
{
    public const string AttributeName = "Sidereal.OpenApiClientAttribute";

    /// <summary>The declaration, or null when nothing can be generated into the type; <see cref="FindFault"/> says why.</summary>
    public static ClientDeclaration? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || FindFault(type, cancellationToken) is not null)
        {
            return null;
        }

        return new ClientDeclaration
        {
            Name = Identifier(type),
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } inside ? inside.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)) : null,
            ContainingTypes = Containers(type).Reverse().Select(static container => $"partial {Keyword(container)} {Identifier(container)}").ToEquatableArray(),
            IsPublic = Containers(type).Prepend(type).All(static each => each.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal),
            UserMembers = type.GetMembers().Where(IsInTheWay).Select(static member => member.Name).Distinct().ToEquatableArray(),
            Document = Document(context.Attributes[0]),
        };
    }

    /// <summary>Whether a member of a client's class has a name of <see cref="ReservedNames.ClientMembers"/>. A method that C# tells from ours by its parameters is in nobody's way.</summary>
    public static bool IsInTheWay(ISymbol member) => member is { IsImplicitlyDeclared: false, CanBeReferencedByName: true }
        && ReservedNames.ClientMembers.Contains(member.Name.TrimEnd('_'))
        && member is not IMethodSymbol { Name: "Dispose", Parameters.Length: > 0 };

    /// <summary>The document that an attribute names, or null for the embedded one.</summary>
    public static string? Document(AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>Why nothing can be generated into a type: the message's descriptor and arguments; null when something can.</summary>
    public static (DiagnosticDescriptor Descriptor, object[] Arguments)? FindFault(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (Shape(type) is { } shape)
        {
            return (Descriptors.UnsupportedDeclaration, [type.Name, $"is {shape}; a client is an ordinary class"]);
        }

        if (!IsPartial(type, cancellationToken))
        {
            return (Descriptors.NotPartial, [type.Name]);
        }

        if (HasPrimaryConstructor(type, cancellationToken))
        {
            return (Descriptors.UnsupportedDeclaration, [type.Name, "has a primary constructor, which generated constructors cannot call; write an ordinary class"]);
        }

        foreach (INamedTypeSymbol container in Containers(type))
        {
            if (container.IsFileLocal)
            {
                return (Descriptors.UnsupportedDeclaration, [type.Name, $"stands inside '{container.Name}', which is local to its file; move it out"]);
            }

            if (container.Arity > 0)
            {
                return (Descriptors.UnsupportedDeclaration, [type.Name, $"stands inside the generic type '{container.Name}'; move it out"]);
            }

            if (!IsPartial(container, cancellationToken))
            {
                return (Descriptors.UnsupportedDeclaration, [type.Name, $"stands inside '{container.Name}', which is not partial; write 'partial' there, or move the client out"]);
            }
        }

        return null;
    }

    private static string? Shape(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static",
        { IsRecord: true } => "a record",
        { Arity: > 0 } => "generic",
        { IsFileLocal: true } => "local to its file",
        { TypeKind: not TypeKind.Class } => "no class",
        _ => null,
    };

    /// <summary>The name of a class where it is declared without 'partial'; null where it nowhere is.</summary>
    public static Location? FindWhole(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken))
        .OfType<TypeDeclarationSyntax>()
        .FirstOrDefault(static declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))?.Identifier.GetLocation();

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) => FindWhole(type, cancellationToken) is null;

    private static bool HasPrimaryConstructor(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { ParameterList: not null });

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            yield return container;
        }
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    // Contextual keywords too: a class may only be called 'record' or 'required' with the sign.
    private static string Identifier(INamedTypeSymbol type) =>
        SyntaxFacts.GetKeywordKind(type.Name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(type.Name) == SyntaxKind.None && type.Name is not ("scoped" or "required" or "file" or "record" or "field" or "extension")
            ? type.Name
            : "@" + type.Name;
}
