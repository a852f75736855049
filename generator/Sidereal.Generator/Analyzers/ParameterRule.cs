using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.CompilerServices;

namespace Sidereal.Generator.Analyzers;

/// <summary>What a document asks of a parameter, as an attribute says it.</summary>
internal abstract record ParameterRule
{
    /// <summary>The file name of the document, or null.</summary>
    public required string? Document { get; init; }

    /// <summary>The JSON pointer of the schema with the rule, or null.</summary>
    public required string? Pointer { get; init; }

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
}

/// <summary>A constant that breaks a rule.</summary>
/// <param name="Keyword">The keyword of the schema that it breaks.</param>
/// <param name="Problem">What is wrong, as the exception at run time says it, without a full stop.</param>
/// <param name="Advice">What else there is to say; may be empty.</param>
/// <param name="Replacement">The text that was certainly meant, or null.</param>
internal sealed record RuleFault(string Keyword, string Problem, string Advice = "", string? Replacement = null);

/// <summary>The text is an identifier of fixed shape.</summary>
internal sealed record PatternRule : ParameterRule
{
    public required SidFormat Format { get; init; }

    /// <summary>The rule, or null for a pattern of another shape, which nothing here can judge.</summary>
    public static PatternRule? Read(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: not TypedConstantKind.Array, Value: string pattern } && SidFormat.TryRead(pattern) is { } format
            ? new PatternRule { Format = format, Document = Named(attribute, nameof(Document)) as string, Pointer = Named(attribute, nameof(Pointer)) as string }
            : null;

    public override RuleFault? FindFault(object value) => value is string text && !Format.IsMatch(text)
        ? new RuleFault("pattern", Format.Explain(text).TrimEnd('.'), $"; write {Format.Shape}", Replace(text))
        : null;

    /// <summary>The text with the prefix as it should be, when its letter case is all that is wrong.</summary>
    private string? Replace(string text)
    {
        string prefix = Format.Prefix;
        return text.Length == Format.Length
            && text.StartsWith(prefix, System.StringComparison.OrdinalIgnoreCase)
            && prefix + text.Substring(prefix.Length) is var replaced
            && Format.IsMatch(replaced)
                ? replaced
                : null;
    }
}
