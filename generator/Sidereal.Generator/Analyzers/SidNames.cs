using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>The identifier types beside the one that was meant, to say which of them a text would be. Looked for only when there is something to say.</summary>
internal sealed class SidNames(Runtime runtime)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, ImmutableArray<SidName>> _assemblies = new(SymbolEqualityComparer.Default);

    /// <summary>The type of the rule's document, in the assembly that declares the rule, whose identifiers look like this text; null where there is none.</summary>
    public string? Of(object value, ParameterRule rule, IAssemblySymbol assembly, CancellationToken cancellationToken) => value is not string text || rule is not ShapeRule
        ? null
        : _assemblies.GetOrAdd(assembly, _ => Gather(assembly.GlobalNamespace, cancellationToken).ToImmutableArray())
            .Where(sid => sid.Rule.IsMatch(text))
            .OrderBy(sid => sid.Rule.Document == rule.Document ? 0 : 1)
            .Select(static sid => sid.Name)
            .FirstOrDefault();

    private IEnumerable<SidName> Gather(INamespaceSymbol space, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (INamedTypeSymbol type in space.GetTypeMembers())
        {
            if (Rule(type) is { } rule)
            {
                yield return new SidName(type.Name, rule);
            }
        }

        foreach (SidName inner in space.GetNamespaceMembers().SelectMany(inner => Gather(inner, cancellationToken)))
        {
            yield return inner;
        }
    }

    private ShapeRule? Rule(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Struct, Arity: 0 } && SidType.Is(type, runtime)
        ? type.GetMembers("Parse").OfType<IMethodSymbol>().SelectMany(method => method.Parameters.Take(1)).SelectMany(parameter => ParameterRule.Of(parameter, runtime) ?? []).OfType<ShapeRule>().FirstOrDefault()
        : null;

    private sealed record SidName(string Name, ShapeRule Rule);
}
