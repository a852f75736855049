using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>Members of a client's class that generated code declares as well.</summary>
internal static class ClientMembers
{
    /// <summary>The members of the user's that are in the way; null for nearly every client. <c>Dispose</c> always is: who disposes a client means the generated one.</summary>
    public static List<ISymbol>? FindClashes(INamedTypeSymbol client)
    {
        List<ISymbol>? clashes = null;
        ImmutableArray<ISymbol> members = client.GetMembers();
        for (int index = 0; index < members.Length; index++)
        {
            ISymbol member = members[index];
            if (!member.IsImplicitlyDeclared && !GeneratedPart.Is(member.Locations[0].SourceTree) && (IsDispose(member) || HasTwin(member, client)))
            {
                (clashes ??= []).Add(member);
            }
        }

        return clashes;
    }

    private static bool HasTwin(ISymbol member, INamedTypeSymbol client) => client.GetMembers(member.Name).Any(other => !other.IsImplicitlyDeclared && GeneratedPart.Is(other.Locations[0].SourceTree) && IsSame(member, other));

    private static bool IsDispose(ISymbol member) => member.Name == "Dispose" && member is not IMethodSymbol { Parameters.Length: > 0 };

    // Methods may share a name, unless they share their parameters too.
    private static bool IsSame(ISymbol member, ISymbol other) => member is not IMethodSymbol method || other is not IMethodSymbol generated
        || (method.Arity == generated.Arity
            && method.Parameters.Select(static parameter => parameter.Type).SequenceEqual(generated.Parameters.Select(static parameter => parameter.Type), SymbolEqualityComparer.Default));
}
