using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The attributes that tell the compiler what a method checks: numbers between bounds, texts of a length, texts that match a pattern.</summary>
internal static class RuleEmitter
{
    /// <summary>The attributes, each on its line; empty for a parameter without rules.</summary>
    public static string Of(ParameterModel parameter, string document) => Lines(Bounds(parameter, document), Pattern(parameter, document));

    private static string? Bounds(ParameterModel parameter, string document) => parameter is { Minimum: null, Maximum: null }
        ? null
        : Attribute(
            parameter.Type.Kind == ValueKind.String ? "TextLength" : "NumberRange",
            [Bound("Minimum", parameter.Minimum), Bound("Maximum", parameter.Maximum)],
            parameter,
            document);

    private static string? Pattern(ParameterModel parameter, string document) =>
        parameter.Pattern is null ? null : Attribute("StringPattern", [Literal.Of(parameter.Pattern)], parameter, document);

    private static string Attribute(string name, string?[] arguments, ParameterModel parameter, string document)
    {
        IEnumerable<string?> all = arguments.Where(static argument => argument is not null).Append($"Document = {Literal.Of(document)}").Append($"Pointer = {Literal.Of(parameter.Pointer)}");
        return $"[{name}({string.Join(", ", all)})]";
    }

    // C# has no decimal in an attribute: there it is its text.
    private static string? Bound(string name, string? literal) =>
        literal is null ? null : $"{name} = {(literal.EndsWith("m", System.StringComparison.Ordinal) ? Literal.Of(literal.TrimEnd('m')) : literal)}";
}
