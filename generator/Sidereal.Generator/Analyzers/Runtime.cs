using Microsoft.CodeAnalysis;
using Sidereal.Generator.Declarations;

namespace Sidereal.Generator.Analyzers;

/// <summary>The runtime as one compilation sees it.</summary>
/// <param name="assembly">The assembly that declares the attributes and interfaces which checks look for.</param>
/// <param name="compiled">The assembly that is compiled.</param>
/// <param name="clientAttribute">The attribute that makes a class a client.</param>
internal sealed class Runtime(IAssemblySymbol assembly, IAssemblySymbol compiled, INamedTypeSymbol clientAttribute)
{
    private const string Name = "Sidereal";

    /// <summary>The attribute that makes a class a client.</summary>
    public INamedTypeSymbol ClientAttribute => clientAttribute;

    /// <summary>The runtime, or null where it is not referenced. Looked for by its name: a type would be looked for in every reference of the project.</summary>
    public static Runtime? Of(Compilation compilation)
    {
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == Name && reference.GetTypeByMetadataName(ClientDeclarationReader.AttributeName) is { } attribute)
            {
                return new Runtime(reference, compilation.Assembly, attribute);
            }
        }

        return null;
    }

    /// <summary>Whether a type is the runtime's of that name.</summary>
    public bool Declares(ITypeSymbol type, string name) => type.Name == name && ReferenceEquals(type.ContainingAssembly, assembly);

    /// <summary>
    /// Whether an assembly can have anything to do with the runtime. Nearly all that a program names stands in assemblies that do not reference it, and
    /// asking this first spares looking at their attributes and interfaces.
    /// </summary>
    public bool IsKnownTo(IAssemblySymbol? other)
    {
        if (other is null || ReferenceEquals(other, compiled) || ReferenceEquals(other, assembly))
        {
            return other is not null;
        }

        foreach (IModuleSymbol module in other.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
