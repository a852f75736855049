using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Is there a field for an identifier that nothing ever assigns? (SDR5002)</summary>
/// <remarks>
/// Only where that is certain: the field is private or read-only, so nobody outside can assign it; its type is written in one piece, so no generated part, which we
/// do not look at, can; it has no attribute by which a serializer or an injector might find it; and no reference to it is handed out.
/// </remarks>
internal static class UnassignedSidCheck
{
    public static void CheckUnassignedSids(this Runtime runtime, SymbolStartAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        List<IFieldSymbol>? fields = null;
        ImmutableArray<ISymbol> members = type.GetMembers();
        for (int index = 0; index < members.Length; index++)
        {
            if (members[index] is IFieldSymbol field && SidType.Is(field.Type, runtime) && IsOurs(field))
            {
                (fields ??= []).Add(field);
            }
        }

        if (fields is not null && IsInOnePiece(type))
        {
            Follow(context, type, fields);
        }
    }

    private static void Follow(SymbolStartAnalysisContext context, INamedTypeSymbol type, List<IFieldSymbol> fields)
    {
        ConcurrentDictionary<ISymbol, byte> assigned = new(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(operation => Note(operation.Operation, assigned), OperationKind.FieldReference, OperationKind.FieldInitializer);
        context.RegisterSymbolEndAction(end => Report(end, fields.Where(field => !assigned.ContainsKey(field) && !IsNamedInside(type, field.Name, end.CancellationToken))));
    }

    private static void Note(IOperation operation, ConcurrentDictionary<ISymbol, byte> assigned)
    {
        if (operation is IFieldInitializerOperation initializer)
        {
            foreach (IFieldSymbol field in initializer.InitializedFields)
            {
                assigned[field] = 0;
            }
        }
        else if (operation is IFieldReferenceOperation reference && MayAssign(reference))
        {
            assigned[reference.Field.OriginalDefinition] = 0;
        }
    }

    private static void Report(SymbolAnalysisContext context, IEnumerable<IFieldSymbol> fields)
    {
        foreach (IFieldSymbol field in fields)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.DefaultSid, field.Locations[0], $"'{field.Name}' is never assigned, so it is a {field.Type.Name} without a value", field.Type.Name));
        }
    }

    private static bool IsOurs(IFieldSymbol field) =>
        !field.IsImplicitlyDeclared
        && (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private)
        && field.RefKind == RefKind.None
        // An identifier may have an empty one of its own kind.
        && !SymbolEqualityComparer.Default.Equals(field.Type, field.ContainingType)
        && field.GetAttributes().IsEmpty;

    private static bool IsInOnePiece(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length == 1 && type.GetTypeMembers().All(IsInOnePiece);

    // What the types inside do is not told to us. One that says the field's name at all may assign it.
    private static bool IsNamedInside(INamedTypeSymbol type, string field, CancellationToken cancellationToken) =>
        type.GetTypeMembers().Any(inner => inner.DeclaringSyntaxReferences.Any(part =>
            part.GetSyntax(cancellationToken).DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == field)));

    private static bool MayAssign(IFieldReferenceOperation reference)
    {
        IOperation operation = reference;
        while (operation.Parent is ITupleOperation)
        {
            operation = operation.Parent;
        }

        // "ref" is written in front of whatever gives a reference away: a local, a return, an assignment.
        return reference.Syntax.Parent is RefExpressionSyntax || operation.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == operation,
            IArgumentOperation argument => argument.Parameter is null or { RefKind: not (RefKind.None or RefKind.In) },
            IAddressOfOperation => true,
            _ => false,
        };
    }
}
