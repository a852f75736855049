using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Declarations;

namespace Sidereal.Generator.Analyzers;

/// <summary>The runtime as one compilation sees it.</summary>
/// <param name="assembly">The assembly that declares the attributes and interfaces which checks look for.</param>
/// <param name="compiled">The assembly that is compiled.</param>
internal sealed class Runtime(IAssemblySymbol assembly, IAssemblySymbol compiled)
{
    private const string Name = "Sidereal";

    private SidNames? _names;
    private ConcurrentDictionary<string, bool>? _slowPatterns;

    /// <summary>The identifier types that there are. Looked for when there is something to say for the first time.</summary>
    public SidNames Names => LazyInitializer.EnsureInitialized(ref _names, () => new SidNames(this))!;

    /// <summary>The patterns that took too long for a text of this compilation.</summary>
    public ConcurrentDictionary<string, bool> SlowPatterns => LazyInitializer.EnsureInitialized(ref _slowPatterns, static () => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal))!;

    /// <summary>The runtime, or null where it is not referenced. Looked for by its name: a type would be looked for in every reference of the project.</summary>
    public static Runtime? Of(Compilation compilation)
    {
        ImmutableArray<IAssemblySymbol> references = compilation.SourceModule.ReferencedAssemblySymbols;
        for (int index = 0; index < references.Length; index++)
        {
            IAssemblySymbol reference = references[index];
            if (reference.Name == Name && reference.GetTypeByMetadataName(ClientDeclarationReader.AttributeName) is not null)
            {
                return new Runtime(reference, compilation.Assembly);
            }
        }

        return null;
    }

    /// <summary>Whether a type is the runtime's of that name.</summary>
    public bool Declares(ITypeSymbol? type, string name) => type is not null && type.Name == name && ReferenceEquals(type.ContainingAssembly, assembly);

    /// <summary>The attribute that makes a class a client, or null where a type is none.</summary>
    public AttributeData? ClientAttributeOf(INamedTypeSymbol type)
    {
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        for (int index = 0; index < attributes.Length; index++)
        {
            if (Declares(attributes[index].AttributeClass, "OpenApiClientAttribute"))
            {
                return attributes[index];
            }
        }

        return null;
    }

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

        // An assembly that .NET loads has one module.
        ImmutableArray<AssemblyIdentity> references = other.Modules.First().ReferencedAssemblies;
        for (int index = 0; index < references.Length; index++)
        {
            if (references[index].Name == Name)
            {
                return true;
            }
        }

        return false;
    }
}
