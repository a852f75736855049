using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.CompilerServices;

namespace Sidereal.Generator.Analyzers;

/// <summary>The text matches a pattern.</summary>
internal abstract record PatternRule : ParameterRule
{
    /// <summary>The pattern as the attribute has it.</summary>
    public abstract string Pattern { get; }

    /// <summary>The rule, or null for a pattern that cannot be used.</summary>
    public static PatternRule? Read(AttributeData attribute, string parameter)
    {
        if (attribute.ConstructorArguments.FirstOrDefault() is not { Kind: not TypedConstantKind.Array, Value: string pattern })
        {
            return null;
        }

        string? document = Named(attribute, nameof(Document)) as string;
        string? pointer = Named(attribute, nameof(Pointer)) as string;
        return SidFormat.TryRead(pattern) is { } format ? new ShapeRule { Format = format, Document = document, Pointer = pointer }
            : TextPattern.TryRead(pattern, out _) is { } expression ? new ExpressionRule { Parameter = parameter, Expression = expression, Document = document, Pointer = pointer }
            : null;
    }
}

/// <summary>The text is an identifier of fixed shape.</summary>
internal sealed record ShapeRule : PatternRule
{
    public required SidFormat Format { get; init; }

    public override string Pattern => Format.Pattern;

    public override RuleFault? FindFault(object value) => value is string text && !Format.IsMatch(text)
        ? new RuleFault("pattern", Format.Explain(text).TrimEnd('.'), $"; write {Format.Shape}", Replace(text))
        : null;

    /// <summary>The text with the prefix as it should be, when its letter case is all that is wrong.</summary>
    private string? Replace(string text)
    {
        string prefix = Format.Prefix;
        return text.Length == Format.Length
            && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && prefix + text.Substring(prefix.Length) is var replaced
            && Format.IsMatch(replaced)
                ? replaced
                : null;
    }
}

/// <summary>The text matches an expression of any other kind.</summary>
internal sealed record ExpressionRule : PatternRule
{
    // An editor asks at every keystroke; what takes longer is left to the check at run time.
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(50);

    public required string Parameter { get; init; }

    public required TextPattern Expression { get; init; }

    public override string Pattern => Expression.Pattern;

    public override RuleFault? FindFault(object value) => value is string text && Expression.IsMatch(text, LongestMatch) == false
        ? new RuleFault("pattern", Expression.Explain(Parameter, text))
        : null;
}
