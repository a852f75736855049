namespace Sidereal.Generator.Model;

/// <summary>What the document says of a thing, as plain text that is not escaped yet.</summary>
internal sealed record Documentation
{
    /// <summary>The first sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The rest, or null where the first sentence says it all.</summary>
    public required string? Remarks { get; init; }
}
