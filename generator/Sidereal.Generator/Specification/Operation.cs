using System.Collections.Generic;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Specification;

/// <summary>One method on one path.</summary>
internal sealed class Operation
{
    /// <summary>The HTTP method in the document's spelling: <c>get</c>.</summary>
    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>The document's name for the operation, or null where it has none.</summary>
    public required string? OperationId { get; init; }

    public required string? Summary { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The first tag, or null.</summary>
    public required string? Tag { get; init; }

    /// <summary>The parameters of the path and of the operation, in the document's order; the operation's own replace the path's.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public required bool HasRequestBody { get; init; }

    /// <summary>Whether the operation or its path names servers, which would replace the document's.</summary>
    public required bool HasOwnServers { get; init; }

    /// <summary>The responses by status, in the document's order.</summary>
    public required IReadOnlyList<Response> Responses { get; init; }

    public required string Pointer { get; init; }

    /// <summary>The place of the method's name, for messages about the operation as a whole.</summary>
    public required SpecSpan Span { get; init; }

    /// <summary>The place of <see cref="OperationId"/>, for messages about the name.</summary>
    public required SpecSpan NameSpan { get; init; }
}

/// <summary>A response of an operation.</summary>
internal sealed class Response
{
    /// <summary>The status as it is written: <c>200</c>, <c>2XX</c>, <c>default</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The media types of the body; empty where there is none, null where a fault keeps them from being read.</summary>
    public required IReadOnlyList<MediaType>? Content { get; init; }
}

/// <summary>A form that a body can have.</summary>
internal sealed class MediaType
{
    /// <summary>The name, for example <c>application/json</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The schema where it is used, perhaps a reference; null where none is given.</summary>
    public required SchemaUse? Schema { get; init; }
}

/// <summary>A parameter of an operation.</summary>
internal sealed class Parameter
{
    public required string Name { get; init; }

    /// <summary>Where it goes: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</summary>
    public required string In { get; init; }

    public required bool IsRequired { get; init; }

    public required string? Description { get; init; }

    /// <summary>The schema where it is used, perhaps a reference; null where none is given.</summary>
    public required SchemaUse? Schema { get; init; }

    public required string Pointer { get; init; }

    public required SpecSpan Span { get; init; }
}
