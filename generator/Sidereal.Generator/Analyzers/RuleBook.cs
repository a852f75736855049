using System.Threading;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>The rules of the parameters that one compilation gives constants for. They are read anew each time: the compiler keeps the attributes, and constants are few.</summary>
internal sealed class RuleBook(Runtime runtime, RuleAttributes attributes)
{
    // Made when there is something to say for the first time.
    private SidNames? _names;

    /// <summary>The rules of a parameter; empty for nearly all of them.</summary>
    public ParameterRule[] Of(IParameterSymbol parameter) => runtime.IsKnownTo(parameter.ContainingAssembly)
        ? attributes.Read(parameter.OriginalDefinition)
        : [];

    /// <inheritdoc cref="SidNames.Of"/>
    public string? NameOf(object value, ParameterRule rule, IAssemblySymbol assembly, CancellationToken cancellationToken) =>
        LazyInitializer.EnsureInitialized(ref _names, () => new SidNames(attributes))!.Of(value, rule, assembly, cancellationToken);
}
