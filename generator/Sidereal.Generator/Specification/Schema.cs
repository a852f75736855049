using System.Collections.Generic;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>A schema by itself: what it says of its own value. The schemas inside it are nodes until someone asks <see cref="SchemaReader"/> for them, so that recursion costs nothing.</summary>
internal sealed class Schema
{
    /// <summary>The types that the value may have, without <c>null</c>: <c>string</c>, <c>integer</c>, <c>object</c>…; empty where any will do.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>Whether null is a value, by <c>nullable</c> (3.0) or the type <c>null</c> (3.1).</summary>
    public required bool IsNullable { get; init; }

    public required string? Format { get; init; }

    public required SpecValue? Pattern { get; init; }

    /// <summary>The texts that the document lists; empty where it lists none.</summary>
    public required IReadOnlyList<SpecValue> Enum { get; init; }

    public required IReadOnlyList<SchemaProperty> Properties { get; init; }

    public required SchemaUse? Items { get; init; }

    /// <summary>The keyword that combines other schemas (<c>allOf</c>, <c>oneOf</c>, <c>anyOf</c>) at its place, or null.</summary>
    public required SpecValue? Combination { get; init; }

    public required string? Description { get; init; }

    public required SpecBounds Bounds { get; init; }

    /// <summary>The name among the document's shared schemas, or null for a schema that stands where it is used.</summary>
    public required string? ComponentName { get; init; }

    public required string Pointer { get; init; }

    public required SpecSpan Span { get; init; }

    /// <summary>The place of the types, or of the schema where it names none.</summary>
    public required SpecSpan TypeSpan { get; init; }

    public required MappingNode Node { get; init; }

    /// <summary>The only type, or null where there are none or several.</summary>
    public string? Type => Types.Count == 1 ? Types[0] : null;

    public bool IsObject => Combination is null && Properties.Count > 0 && (Type == "object" || Types.Count == 0);

    public bool IsArray => Combination is null && Type == "array" && Items is not null;

    /// <summary>Whether the document lists the texts that the value may have. Lists of numbers are not read as enumerations.</summary>
    public required bool IsTextEnum { get; init; }
}

/// <summary>A property of an object.</summary>
internal sealed class SchemaProperty
{
    public required string Name { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>The schema where it is used, perhaps a reference.</summary>
    public required SchemaUse Schema { get; init; }

    /// <summary>The place of the name.</summary>
    public required SpecSpan NameSpan { get; init; }
}

/// <summary>The least and the greatest value or length, as they are written; null where there is none.</summary>
internal sealed record SpecBounds
{
    public required SpecValue? Minimum { get; init; }

    public required SpecValue? Maximum { get; init; }

    public required SpecValue? MinLength { get; init; }

    public required SpecValue? MaxLength { get; init; }
}
