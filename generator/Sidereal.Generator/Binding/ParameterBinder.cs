using System;
using System.Globalization;
using System.Linq;
using Sidereal.CompilerServices;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Parameters of one operation → models, in the order of the method.</summary>
internal sealed class ParameterBinder(SchemaReader schemas, TypeResolver types, SpecDiagnostics diagnostics)
{
    public EquatableArray<ParameterModel> Bind(OperationPlan plan)
    {
        UniqueNames names = new(ReservedNames.Parameters, StringComparer.Ordinal);
        return plan.Parameters
            .Select(parameter => Bind(parameter, names, plan.OperationId))
            .OrderBy(static parameter => parameter.IsRequired ? 0 : 1)
            .ToEquatableArray();
    }

    private ParameterModel Bind(Parameter parameter, UniqueNames names, string operationId)
    {
        string wanted = CSharpName.Camel(parameter.Name);
        string name = names.Take(wanted);
        if (name != wanted)
        {
            diagnostics.Report(Descriptors.Renamed, parameter.Span, $"The parameter '{parameter.Name}' of {operationId} is called '{name}' in C#, because '{wanted}' is taken there");
        }

        TypeReference type = Sendable(types.Resolve(parameter.Schema!, $"{operationId}.{parameter.Name}"));
        Schema? schema = schemas.Read(parameter.Schema!);
        SpecBounds? bounds = schema?.Bounds;
        bool isText = type.Kind == ValueKind.String;
        return new ParameterModel
        {
            Name = name,
            WireName = parameter.Name,
            Place = parameter.In == "path" ? ParameterPlace.Path : ParameterPlace.Query,
            Type = type,
            IsRequired = parameter.IsRequired || parameter.In == "path",
            Minimum = Literal(isText ? bounds?.MinLength : bounds?.Minimum, type.Kind),
            Maximum = Literal(isText ? bounds?.MaxLength : bounds?.Maximum, type.Kind),
            Pattern = Pattern(schema, type, $"{operationId}.{parameter.Name}"),
            Documentation = Prose.Of(parameter.Description ?? schemas.Description(parameter.Schema!), $"The parameter `{parameter.Name}`."),
            Pointer = schema?.Pointer ?? parameter.Schema!.Pointer,
        };
    }

    /// <summary>What has no form of its own in a URL is sent as the text that the caller gives.</summary>
    private static TypeReference Sendable(TypeReference type) =>
        type.Kind is ValueKind.Uri or ValueKind.Bytes or ValueKind.RawJson ? new TypeReference { Kind = ValueKind.String, Name = "string" } : type;

    /// <summary>The pattern where a text is to be checked against it; one that cannot be is reported.</summary>
    private string? Pattern(Schema? schema, TypeReference type, string origin)
    {
        // An identifier's type is its pattern, and to a number a pattern says nothing.
        if (schema?.Pattern is not { } pattern || type.Kind is ValueKind.Sid or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Double or ValueKind.Decimal or ValueKind.Boolean)
        {
            return null;
        }

        bool isRead = TextPattern.TryRead(pattern.Text, out PatternFault? fault) is not null;
        string? obstacle = type.Kind != ValueKind.String ? $"its value is a '{type.Name}' in C#"
            : schema is { Type: not "string", Types.Count: > 0 } or { Combination: not null } ? "its value need not be a string"
            : isRead ? null : fault!.Problem;
        if (obstacle is null)
        {
            return pattern.Text;
        }

        diagnostics.Report(Descriptors.PatternNotChecked, pattern.Span, pattern.Text, origin, obstacle);
        return null;
    }

    /// <summary>A bound as a C# literal of the parameter's type; a bound that the type cannot hold is reported and not checked.</summary>
    private string? Literal(SpecValue? bound, ValueKind kind)
    {
        if (bound is null)
        {
            return null;
        }

        CultureInfo invariant = CultureInfo.InvariantCulture;
        string? literal = kind switch
        {
            // A whole number may be written as 1.0.
            ValueKind.Int32 or ValueKind.String when decimal.TryParse(bound.Text, NumberStyles.Float, invariant, out decimal value) && value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue => ((int)value).ToString(invariant),
            ValueKind.Int64 when decimal.TryParse(bound.Text, NumberStyles.Float, invariant, out decimal value) && value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue => ((long)value).ToString(invariant),
            ValueKind.Decimal when decimal.TryParse(bound.Text, NumberStyles.Float, invariant, out decimal value) => value.ToString(invariant) + "m",
            ValueKind.Double when double.TryParse(bound.Text, NumberStyles.Float, invariant, out double value) && !double.IsInfinity(value) => value.ToString("R", invariant) + "d",
            _ => null,
        };
        if (literal is null && kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Decimal or ValueKind.Double or ValueKind.String)
        {
            diagnostics.Report(Descriptors.BoundNotChecked, bound.Span, bound.Text);
        }

        return literal;
    }
}
