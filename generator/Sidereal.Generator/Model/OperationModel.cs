namespace Sidereal.Generator.Model;

/// <summary>An operation: one method of the client.</summary>
internal sealed record OperationModel
{
    /// <summary>The document's name for it, for example <c>ListFactor</c>.</summary>
    public required string OperationId { get; init; }

    /// <summary>The same as an identifier, without <c>Async</c>: it also names the operation's constants.</summary>
    public required string Name { get; init; }

    /// <summary>The HTTP method as <c>System.Net.Http.HttpMethod</c> names it, for example <c>Get</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path with its parameters in braces.</summary>
    public required string PathTemplate { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The JSON pointer of the operation.</summary>
    public required string Pointer { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The parameters in the order of the method: required ones first, in the document's order otherwise.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required ResultModel Result { get; init; }
}

/// <summary>What an operation gives.</summary>
internal abstract record ResultModel;

/// <summary>Nothing but success.</summary>
internal sealed record NoResultModel : ResultModel;

/// <summary>One value: an object or a list of objects.</summary>
internal sealed record ValueResultModel : ResultModel
{
    public required TypeReference Type { get; init; }
}

/// <summary>A listing over pages that are chained by a link in their body.</summary>
internal sealed record PagedResultModel : ResultModel
{
    /// <summary>The object that a page is.</summary>
    public required TypeReference Response { get; init; }

    /// <summary>The property of the page that holds the items.</summary>
    public required PropertyModel Items { get; init; }

    /// <summary>The property of the page that holds the object with the link, or null where the page itself has it.</summary>
    public required PropertyModel? Meta { get; init; }

    /// <summary>The property with the link to the next page: of <see cref="Meta"/>, or of the page where that is null.</summary>
    public required PropertyModel NextLink { get; init; }
}
