using System.Collections.Generic;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>An operation that becomes a method, with what it takes along: settled before types are named, since only what is used gets a name.</summary>
internal sealed record OperationPlan
{
    public required Operation Operation { get; init; }

    /// <summary>The document's name of the operation, or one made from method and path.</summary>
    public required string OperationId { get; init; }

    /// <summary>The parameters that are sent, in the document's order.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>The schema of the success response where it is used, or null where nothing is read.</summary>
    public required SchemaUse? Response { get; init; }
}
