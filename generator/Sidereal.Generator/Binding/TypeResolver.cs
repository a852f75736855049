using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Schema → C# type.</summary>
internal sealed class TypeResolver(SchemaReader schemas, TypeNames names, SpecDiagnostics diagnostics)
{
    /// <summary>How many lists may stand within each other. A reference can make them as deep as a document likes, and each level costs the compiler more than the one before.</summary>
    public const int DeepestNesting = 3;

    private static readonly TypeReference RawJson = Of(ValueKind.RawJson, "RawJson");

    /// <param name="use">The schema where it is used.</param>
    /// <param name="subject">What has the type, for messages.</param>
    public TypeReference Resolve(SchemaUse use, string subject) => Resolve(use, subject, nesting: 0);

    private TypeReference Resolve(SchemaUse use, string subject, int nesting)
    {
        if (schemas.Read(use) is not { } schema)
        {
            return RawJson;
        }

        if (schema.Combination is { } keyword)
        {
            return KeepAsJson(schema, subject, keyword.Span, $"'{keyword.Text}' is not generated yet");
        }

        if (TypeDiscovery.SidOf(schema) is { } sid)
        {
            return Of(ValueKind.Sid, names.OfSid(sid.Pattern));
        }

        return schema switch
        {
            { IsArray: true } when nesting == DeepestNesting => KeepAsJson(schema, subject, schema.Span, "more than 3 lists stand within each other"),
            { IsArray: true } => List(schema, subject, nesting),
            { IsObject: true } => Of(ValueKind.Object, names.Of(schema)),
            { IsTextEnum: true } => Of(ValueKind.Enum, names.Of(schema)),
            { Type: "string" } => Text(schema.Format),
            { Type: "integer" } => schema.Format == "int32" ? Of(ValueKind.Int32, "int") : Of(ValueKind.Int64, "long"),
            { Type: "number" } => schema.Format == "decimal" ? Of(ValueKind.Decimal, "decimal") : Of(ValueKind.Double, "double"),
            { Type: "boolean" } => Of(ValueKind.Boolean, "bool"),
            { Types.Count: > 1 } => KeepAsJson(schema, subject, schema.TypeSpan, "it may have several types"),
            { Type: "array" } => KeepAsJson(schema, subject, schema.TypeSpan, "it is a list, and 'items' does not say of what"),
            { Type: null, Items: not null } => KeepAsJson(schema, subject, schema.TypeSpan, "it has 'items', and its type is not said to be 'array'"),
            _ => RawJson,
        };
    }

    private static TypeReference Text(string? format) => format switch
    {
        "date-time" => Of(ValueKind.DateTimeOffset, "DateTimeOffset"),
        "date" => Of(ValueKind.DateOnly, "DateOnly"),
        "uuid" => Of(ValueKind.Guid, "Guid"),
        "uri" or "uri-reference" or "url" => Of(ValueKind.Uri, "Uri"),
        "byte" => Of(ValueKind.Bytes, "byte[]"),
        _ => Of(ValueKind.String, "string"),
    };

    private TypeReference List(Schema schema, string subject, int nesting)
    {
        TypeReference element = Resolve(schema.Items!, subject, nesting + 1);
        return new TypeReference { Kind = ValueKind.List, Name = $"IReadOnlyList<{element.Name}>", Element = element };
    }

    /// <summary>A shared schema is named itself: whatever uses it is kept as JSON for the same reason, which is told once.</summary>
    private TypeReference KeepAsJson(Schema schema, string subject, SpecSpan place, string reason)
    {
        diagnostics.Report(Descriptors.KeptAsJson, place, schema.ComponentName ?? subject, reason);
        return RawJson;
    }

    private static TypeReference Of(ValueKind kind, string name) => new() { Kind = kind, Name = name };
}
