using System.Linq;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The attribute that tells the compiler what a method checks: numbers between bounds, texts of a length.</summary>
internal static class RuleEmitter
{
    /// <summary>The attribute; empty for a parameter without bounds.</summary>
    public static string Of(ParameterModel parameter, string document)
    {
        if (parameter is { Minimum: null, Maximum: null })
        {
            return string.Empty;
        }

        string?[] arguments =
        [
            Bound("Minimum", parameter.Minimum),
            Bound("Maximum", parameter.Maximum),
            $"Document = {Literal.Of(document)}",
            $"Pointer = {Literal.Of(parameter.Pointer)}",
        ];
        string name = parameter.Type.Kind == ValueKind.String ? "TextLength" : "NumberRange";
        return $"[{name}({string.Join(", ", arguments.Where(static argument => argument is not null))})]";
    }

    // C# has no decimal in an attribute: there it is its text.
    private static string? Bound(string name, string? literal) =>
        literal is null ? null : $"{name} = {(literal.EndsWith("m", System.StringComparison.Ordinal) ? Literal.Of(literal.TrimEnd('m')) : literal)}";
}
