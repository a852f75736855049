using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Analyzers;

/// <summary>What a document asks of a parameter, as an attribute says it.</summary>
internal abstract class ParameterRule(AttributeData attribute)
{
    /// <summary>The file name of the document, or null.</summary>
    public string? Document => Named(attribute, nameof(Document)) as string;

    /// <summary>The JSON pointer of the schema with the rule, or null.</summary>
    public string? Pointer => Named(attribute, nameof(Pointer)) as string;

    /// <summary>The pattern, where the rule is one.</summary>
    public virtual string? Pattern => null;

    /// <summary>The rules that a parameter carries; null for nearly all of them. They are read anew each time: the compiler keeps the attributes, and constants are few.</summary>
    public static List<ParameterRule>? Of(IParameterSymbol parameter, Runtime runtime)
    {
        if (!runtime.IsKnownTo(parameter.ContainingAssembly))
        {
            return null;
        }

        List<ParameterRule>? rules = null;
        ImmutableArray<AttributeData> attributes = parameter.OriginalDefinition.GetAttributes();
        for (int index = 0; index < attributes.Length; index++)
        {
            if (Read(attributes[index], parameter.Name, runtime) is { } rule)
            {
                (rules ??= []).Add(rule);
            }
        }

        return rules;
    }

    /// <summary>What is wrong with a constant; null when it fits, or when the rule is not about values of its type.</summary>
    public abstract RuleFault? FindFault(object value);

    protected static object? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value is { Kind: not TypedConstantKind.Array } constant ? constant.Value : null;
            }
        }

        return null;
    }

    private static ParameterRule? Read(AttributeData attribute, string parameter, Runtime runtime) => attribute.AttributeClass switch
    {
        var type when runtime.Declares(type, "StringPatternAttribute") => PatternRule.Read(attribute, parameter, runtime),
        var type when runtime.Declares(type, "NumberRangeAttribute") => new RangeRule(attribute, parameter),
        var type when runtime.Declares(type, "TextLengthAttribute") => new LengthRule(attribute, parameter),
        _ => null,
    };
}

/// <summary>A constant that breaks a rule.</summary>
/// <param name="Keyword">The keyword of the schema that it breaks.</param>
/// <param name="Problem">What is wrong, as the exception at run time says it, without a full stop.</param>
/// <param name="Advice">What else there is to say; may be empty.</param>
/// <param name="Replacement">The text that was certainly meant, or null.</param>
internal sealed record RuleFault(string Keyword, string Problem, string Advice = "", string? Replacement = null);
