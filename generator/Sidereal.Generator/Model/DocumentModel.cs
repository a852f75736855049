namespace Sidereal.Generator.Model;

/// <summary>
/// All that is emitted for one document in one namespace: its types once, however many clients share them. The boundary
/// of equality: whatever is equal from here on is not emitted again.
/// </summary>
internal sealed record DocumentModel
{
    /// <summary>Each client over the document, still without what its class says.</summary>
    public required ClientModel Client { get; init; }

    public required EquatableArray<TypeGroupModel> TypeGroups { get; init; }
}

/// <summary>Types that are emitted together: those of one tag, or those that several tags share.</summary>
internal sealed record TypeGroupModel
{
    public required EquatableArray<TypeModel> Types { get; init; }
}
