using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>The rules of every parameter that one compilation gives a constant for, each read once.</summary>
internal sealed class RuleBook(Runtime runtime, RuleAttributes attributes)
{
    private readonly ConcurrentDictionary<IParameterSymbol, ParameterRule[]> _parameters = new(SymbolEqualityComparer.Default);

    // Made when there is something to say for the first time.
    private SidNames? _names;

    /// <summary>The rules of a parameter; empty for nearly all of them.</summary>
    public ParameterRule[] Of(IParameterSymbol parameter) => runtime.IsKnownTo(parameter.ContainingAssembly)
        ? _parameters.GetOrAdd(parameter.OriginalDefinition, attributes.Read)
        : [];

    /// <inheritdoc cref="SidNames.Of"/>
    public string? NameOf(object value, ParameterRule rule, IAssemblySymbol assembly, CancellationToken cancellationToken) =>
        LazyInitializer.EnsureInitialized(ref _names, () => new SidNames(attributes))!.Of(value, rule, assembly, cancellationToken);
}
