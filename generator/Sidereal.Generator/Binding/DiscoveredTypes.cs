using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>The schemas that become types, in the order in which the operations reach them.</summary>
internal sealed class DiscoveredTypes
{
    private Dictionary<Schema, Origin>? _origins;

    /// <summary>The objects and enumerations.</summary>
    public List<DiscoveredType> Types { get; } = [];

    /// <summary>Where the type of a schema was found; null for a schema that is no type.</summary>
    public Origin? OriginOf(Schema schema)
    {
        _origins ??= Types.ToDictionary(static type => type.Schema, static type => type.Origin);
        return _origins.TryGetValue(Canonical(schema), out Origin? origin) ? origin : null;
    }

    /// <summary>The identifiers, one for each pattern.</summary>
    public List<DiscoveredSid> Sids { get; } = [];

    /// <summary>For an inline object that equals an earlier one: that one.</summary>
    public Dictionary<Schema, Schema> Duplicates { get; } = [];

    /// <summary>The schema whose type stands for a schema: itself, or an equal one found earlier.</summary>
    public Schema Canonical(Schema schema) => Duplicates.TryGetValue(schema, out Schema? first) ? first : schema;
}

/// <summary>An object or an enumeration that becomes a type.</summary>
internal sealed class DiscoveredType
{
    public required Schema Schema { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The tag of the operations that reach the type; null when they have none or several.</summary>
    public required string? Tag { get; set; }
}

/// <summary>An identifier, with all that can give it a name.</summary>
internal sealed class DiscoveredSid
{
    public required string Pattern { get; init; }

    /// <summary>The first schema that has the pattern.</summary>
    public required Schema Schema { get; init; }

    /// <summary>Where values of this pattern occur.</summary>
    public List<Origin> Origins { get; } = [];

    public required string? Tag { get; set; }
}

/// <summary>Where a schema is used: by which thing, and under which name on the wire.</summary>
/// <param name="Owner">The object whose property it is; null at an operation.</param>
/// <param name="OperationId">The operation whose parameter or response it is; null in an object.</param>
/// <param name="WireName">The name of the property or parameter; null for a response.</param>
/// <param name="IsItem">Whether it is the item of a list of that name.</param>
internal sealed record Origin(Schema? Owner, string? OperationId, string? WireName, bool IsItem);
