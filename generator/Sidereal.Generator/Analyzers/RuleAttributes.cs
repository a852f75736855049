using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>The attributes that a rule can stand in, as one compilation sees them.</summary>
internal sealed record RuleAttributes(INamedTypeSymbol Pattern, INamedTypeSymbol? Range, INamedTypeSymbol? Length)
{
    /// <summary>The attributes, or null in a compilation that does not know the runtime.</summary>
    public static RuleAttributes? Find(Compilation compilation) => compilation.GetTypeByMetadataName("Sidereal.StringPatternAttribute") is { } pattern
        ? new RuleAttributes(pattern, compilation.GetTypeByMetadataName("Sidereal.NumberRangeAttribute"), compilation.GetTypeByMetadataName("Sidereal.TextLengthAttribute"))
        : null;

    /// <summary>The rules that a parameter carries.</summary>
    public ImmutableArray<ParameterRule> Read(IParameterSymbol parameter) =>
        parameter.GetAttributes().Select(attribute => Read(attribute, parameter.Name)).OfType<ParameterRule>().ToImmutableArray();

    private ParameterRule? Read(AttributeData attribute, string parameter) => attribute.AttributeClass switch
    {
        null => null,
        var type when Is(type, Pattern) => PatternRule.Read(attribute),
        var type when Is(type, Range) => RangeRule.Read(attribute, parameter),
        var type when Is(type, Length) => LengthRule.Read(attribute, parameter),
        _ => null,
    };

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol? wanted) => SymbolEqualityComparer.Default.Equals(type, wanted);
}
