using System.Linq;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>Knows an identifier by what it promises, <c>Sidereal.ISid&lt;itself&gt;</c>, and not by where it comes from: another assembly's are as good as this one's.</summary>
internal static class SidType
{
    /// <summary>The interface; null where Sidereal is not referenced, and then there is nothing to look at.</summary>
    public static INamedTypeSymbol? Interface(Compilation compilation) => compilation.GetTypeByMetadataName("Sidereal.ISid`1");

    /// <summary>Whether a type is an identifier. A type parameter is none, whatever its constraints: what generic code does with a default is the caller's question.</summary>
    public static bool IsSid(ITypeSymbol? type, INamedTypeSymbol sidInterface) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct } && type.AllInterfaces.Any(each =>
            SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, sidInterface) && SymbolEqualityComparer.Default.Equals(each.TypeArguments[0], type));
}
