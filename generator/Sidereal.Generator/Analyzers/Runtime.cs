using System;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>The runtime as one compilation sees it.</summary>
/// <param name="Assembly">The assembly that declares the attributes and interfaces which analyzers look for.</param>
/// <param name="Compiled">The assembly that is compiled.</param>
internal sealed record Runtime(IAssemblySymbol Assembly, IAssemblySymbol Compiled)
{
    private const string Name = "Sidereal";

    /// <summary>The runtime, or null where it is not referenced. Looked for by its name: a type would be looked for in every reference of the project.</summary>
    public static Runtime? Of(Compilation compilation)
    {
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == Name)
            {
                return new Runtime(reference, compilation.Assembly);
            }
        }

        return null;
    }

    /// <summary>A type of the runtime, or null where it has none of that name.</summary>
    public INamedTypeSymbol? Type(string metadataName) => Assembly.GetTypeByMetadataName(metadataName);

    /// <summary>
    /// Whether an assembly can have anything to do with the runtime. Nearly all that a program names stands in assemblies that do not reference it, and
    /// asking this first spares looking at their attributes and interfaces.
    /// </summary>
    public bool IsKnownTo(IAssemblySymbol? assembly)
    {
        if (assembly is null || ReferenceEquals(assembly, Compiled) || ReferenceEquals(assembly, Assembly))
        {
            return assembly is not null;
        }

        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (string.Equals(reference.Name, Name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
