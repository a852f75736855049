using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.CompilerServices;

namespace Sidereal.Generator.Analyzers;

/// <summary>The text matches a pattern.</summary>
internal static class PatternRule
{
    /// <summary>The rule, or null for a pattern that cannot be used.</summary>
    public static ParameterRule? Read(AttributeData attribute, string parameter, Runtime runtime)
    {
        if (attribute.ConstructorArguments.FirstOrDefault() is not { Kind: not TypedConstantKind.Array, Value: string pattern })
        {
            return null;
        }

        return SidFormat.TryRead(pattern) is { } format ? new ShapeRule(attribute, format)
            : TextPattern.TryRead(pattern, out _) is { } expression ? new ExpressionRule(attribute, parameter, expression, runtime)
            : null;
    }
}

/// <summary>The text is an identifier of fixed shape.</summary>
internal sealed class ShapeRule(AttributeData attribute, SidFormat format) : ParameterRule(attribute)
{
    public override string Pattern => format.Pattern;

    public bool IsMatch(string text) => format.IsMatch(text);

    public override RuleFault? FindFault(object value) => value is string text && !format.IsMatch(text)
        ? new RuleFault("pattern", format.Explain(text).TrimEnd('.'), $"; write {format.Shape}", Replace(text))
        : null;

    /// <summary>The text with the prefix as it should be, when its letter case is all that is wrong.</summary>
    private string? Replace(string text)
    {
        string prefix = format.Prefix;
        return text.Length == format.Length
            && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && prefix + text.Substring(prefix.Length) is var replaced
            && format.IsMatch(replaced)
                ? replaced
                : null;
    }
}

/// <summary>The text matches an expression of any other kind.</summary>
internal sealed class ExpressionRule(AttributeData attribute, string parameter, TextPattern expression, Runtime runtime) : ParameterRule(attribute)
{
    // As long as the check at run time. Less would let a busy machine build what another refuses.
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public override string Pattern => expression.Pattern;

    public override RuleFault? FindFault(object value)
    {
        // A pattern that took too long once is not asked again: a document must not hold up the compiler once for each constant.
        if (value is not string text || runtime.SlowPatterns.ContainsKey(Pattern))
        {
            return null;
        }

        bool? isMatch = expression.IsMatch(text, LongestMatch);
        if (isMatch is null)
        {
            runtime.SlowPatterns.TryAdd(Pattern, true);
        }

        return isMatch == false ? new RuleFault("pattern", expression.Explain(parameter, text)) : null;
    }
}
