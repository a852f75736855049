using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>
/// The rules of every member that one compilation calls, each read once. Nearly all calls go to assemblies that cannot know the attributes, so the assembly is asked first.
/// </summary>
internal sealed class RuleBook(IAssemblySymbol compiled, RuleAttributes attributes)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IParameterSymbol, ImmutableArray<ParameterRule>> _parameters = new(SymbolEqualityComparer.Default);

    /// <summary>Whether any parameter of a method or indexer has a rule.</summary>
    public bool Has(ISymbol member) =>
        member.ContainingAssembly is { } assembly
        && _assemblies.GetOrAdd(assembly, CanHaveRules)
        && _members.GetOrAdd(member.OriginalDefinition, ReadMember);

    /// <summary>The rules of a parameter.</summary>
    public ImmutableArray<ParameterRule> Of(IParameterSymbol parameter) => _parameters.GetOrAdd(parameter.OriginalDefinition, attributes.Read);

    private bool CanHaveRules(IAssemblySymbol assembly)
    {
        IAssemblySymbol runtime = attributes.Pattern.ContainingAssembly;
        return SymbolEqualityComparer.Default.Equals(assembly, compiled)
            || SymbolEqualityComparer.Default.Equals(assembly, runtime)
            || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == runtime.Name));
    }

    private bool ReadMember(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Any(HasRule),
        IPropertySymbol property => property.Parameters.Any(HasRule),
        _ => false,
    };

    private bool HasRule(IParameterSymbol parameter) => !Of(parameter).IsEmpty;
}
