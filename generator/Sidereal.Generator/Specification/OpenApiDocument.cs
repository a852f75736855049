using System.Collections.Generic;

namespace Sidereal.Generator.Specification;

/// <summary>An OpenAPI document, as far as clients depend on it.</summary>
internal sealed class OpenApiDocument
{
    public required string? Title { get; init; }

    public required string? Version { get; init; }

    public required string? Description { get; init; }

    /// <summary>The URL of the first server, as it is written; null where there is none.</summary>
    public required SpecValue? Server { get; init; }

    /// <summary>The operations in the document's order.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>Reads schemas where they are used.</summary>
    public required SchemaReader Schemas { get; init; }
}
