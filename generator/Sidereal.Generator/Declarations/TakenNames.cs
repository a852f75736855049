using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Declarations;

/// <summary>The names that the user's types have in a namespace with a client: those of clients, of types around them, and of all that stands beside them.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Types">The names of types.</param>
/// <param name="PartialRecords">The names of partial records: such a one adds to the type of the document that has its name. Those with a constructor that the
/// type of a document has too, or with a primary one, are not among them.</param>
internal sealed record TakenNames(string? Namespace, EquatableArray<string> Types, EquatableArray<string> PartialRecords)
{
    /// <summary>Whether a type of a document cannot have its name here.</summary>
    public bool IsTaken(TypeModel type) => Types.Contains(type.Name) || (type is not ObjectModel && PartialRecords.Contains(type.Name));

    /// <summary>The names in each namespace that has a client.</summary>
    public static IEnumerable<TakenNames> Find(Compilation compilation, IEnumerable<ClientDeclaration> declarations, CancellationToken cancellationToken)
    {
        foreach (string? inNamespace in declarations.Select(static declaration => declaration.Namespace).Distinct())
        {
            ILookup<bool, string> names = Members(compilation, inNamespace)
                .Where(static type => type.Arity == 0)
                .ToLookup(type => IsPartialRecord(type, cancellationToken), static type => type.Name);
            yield return new TakenNames(inNamespace, names[false].ToEquatableArray(), names[true].ToEquatableArray());
        }
    }

    private static ImmutableArray<INamedTypeSymbol> Members(Compilation compilation, string? inNamespace)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (string part in inNamespace?.Split('.') ?? [])
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part.TrimStart('@'));
        }

        return space is null ? ImmutableArray<INamedTypeSymbol>.Empty : space.GetTypeMembers();
    }

    private static bool IsPartialRecord(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type is { IsRecord: true, TypeKind: TypeKind.Class }
        && type.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared || constructor.Parameters.Length > 0)
        && type.DeclaringSyntaxReferences.All(part => part.GetSyntax(cancellationToken) is RecordDeclarationSyntax { ParameterList: null } declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
