namespace Sidereal.Generator.Model;

/// <summary>What a property or parameter holds.</summary>
internal sealed record TypeReference
{
    public required ValueKind Kind { get; init; }

    /// <summary>The C# type without a question mark, for example <c>long</c>, <c>FactorSid</c> or <c>IReadOnlyList&lt;Factor&gt;</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of a list's items; null for everything else.</summary>
    public TypeReference? Element { get; init; }

    /// <summary>Whether C# has a value type for it, so that a question mark makes another type of it.</summary>
    public bool IsValueType => Kind is not (ValueKind.Object or ValueKind.List or ValueKind.String or ValueKind.Uri or ValueKind.Bytes);
}

internal enum ValueKind
{
    Object,
    Sid,
    Enum,
    List,
    String,
    Int64,
    Int32,
    Double,
    Decimal,
    Boolean,
    DateTimeOffset,
    DateOnly,
    Guid,
    Uri,
    Bytes,

    /// <summary>JSON of any shape, kept as it came.</summary>
    RawJson,
}
