namespace Sidereal.Generator.Model;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel
{
    /// <summary>The C# name, an identifier.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the request.</summary>
    public required string WireName { get; init; }

    public required ParameterPlace Place { get; init; }

    public required TypeReference Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>The least value (numbers) or length in characters (strings), as a C# literal; null where there is none.</summary>
    public required string? Minimum { get; init; }

    /// <summary>The greatest value (numbers) or length in characters (strings), as a C# literal; null where there is none.</summary>
    public required string? Maximum { get; init; }

    /// <summary>The pattern (ECMA-262) that a text is checked against; null where there is none, or where an identifier's type has it.</summary>
    public required string? Pattern { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The JSON pointer of the schema that has the bounds.</summary>
    public required string Pointer { get; init; }
}

internal enum ParameterPlace
{
    Path,
    Query,
}
