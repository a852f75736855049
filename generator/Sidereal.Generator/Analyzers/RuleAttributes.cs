using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>The attributes that a rule can stand in, as one compilation sees them.</summary>
internal sealed record RuleAttributes(INamedTypeSymbol Pattern, INamedTypeSymbol? Range, INamedTypeSymbol? Length)
{
    /// <summary>The attributes, or null where the runtime is an older one that has none.</summary>
    public static RuleAttributes? Find(Runtime runtime) => runtime.Type("Sidereal.StringPatternAttribute") is { } pattern
        ? new RuleAttributes(pattern, runtime.Type("Sidereal.NumberRangeAttribute"), runtime.Type("Sidereal.TextLengthAttribute"))
        : null;

    /// <summary>The rules that a parameter carries.</summary>
    public ParameterRule[] Read(IParameterSymbol parameter)
    {
        List<ParameterRule>? rules = null;
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (Read(attribute, parameter.Name) is { } rule)
            {
                (rules ??= []).Add(rule);
            }
        }

        return rules?.ToArray() ?? [];
    }

    private ParameterRule? Read(AttributeData attribute, string parameter) => attribute.AttributeClass switch
    {
        null => null,
        var type when Is(type, Pattern) => PatternRule.Read(attribute, parameter),
        var type when Is(type, Range) => RangeRule.Read(attribute, parameter),
        var type when Is(type, Length) => LengthRule.Read(attribute, parameter),
        _ => null,
    };

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol? wanted) => SymbolEqualityComparer.Default.Equals(type, wanted);
}
