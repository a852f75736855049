namespace Sidereal.Generator.Model;

/// <summary>A property of an object.</summary>
internal sealed record PropertyModel
{
    /// <summary>The C# name, an identifier.</summary>
    public required string Name { get; init; }

    /// <summary>The same as a local variable of the reader: camelCase, with <c>@</c> on a keyword.</summary>
    public required string LocalName { get; init; }

    /// <summary>The name in JSON.</summary>
    public required string WireName { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>Whether every object must have the property: such a null is written, others are left out.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether C# has a null for it; false only where the document requires the property and forbids null.</summary>
    public required bool IsNullable { get; init; }

    public required Documentation Documentation { get; init; }
}
