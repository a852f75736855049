using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>Knows an identifier by what it promises, <c>Sidereal.ISid&lt;itself&gt;</c>, and not by where it comes from: another assembly's are as good as this one's.</summary>
internal static class SidType
{
    /// <summary>Whether a type is an identifier. A type parameter is none, whatever its constraints: what generic code does with a default is the caller's question.</summary>
    public static bool Is(ITypeSymbol? type, Runtime runtime)
    {
        // The interfaces of a number are many, and looking at them is dear: its assembly is asked first.
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } || !runtime.IsKnownTo(type.ContainingAssembly))
        {
            return false;
        }

        ImmutableArray<INamedTypeSymbol> interfaces = type.AllInterfaces;
        for (int index = 0; index < interfaces.Length; index++)
        {
            if (runtime.Declares(interfaces[index], "ISid") && SymbolEqualityComparer.Default.Equals(interfaces[index].TypeArguments[0], type))
            {
                return true;
            }
        }

        return false;
    }
}
