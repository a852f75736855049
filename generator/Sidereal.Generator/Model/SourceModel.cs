namespace Sidereal.Generator.Model;

/// <summary>Where emitted code comes from and where it goes: what every file of one document shares.</summary>
internal sealed record SourceModel
{
    /// <summary>The document's file name without folders, for example <c>verify-factors.yaml</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The namespace that receives the code, or null for the global one.</summary>
    public required string? Namespace { get; init; }
}
