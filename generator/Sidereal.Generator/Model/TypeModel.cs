namespace Sidereal.Generator.Model;

/// <summary>A type that the document declares: an object, an identifier or an enumeration.</summary>
internal abstract record TypeModel
{
    public required SourceModel Source { get; init; }

    /// <summary>The C# name, an identifier.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the type is public; internal otherwise. It is as visible as the most visible client over its document.</summary>
    public required bool IsPublic { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The JSON pointer of the schema, for example <c>#/components/schemas/Factor</c>.</summary>
    public required string Pointer { get; init; }
}

/// <summary>An object: a record with a reader and a writer.</summary>
internal sealed record ObjectModel : TypeModel
{
    public required EquatableArray<PropertyModel> Properties { get; init; }
}

/// <summary>An identifier: a string of a fixed shape, as a value type.</summary>
internal sealed record SidModel : TypeModel
{
    /// <summary>The pattern as the document has it, an ECMA-262 regular expression.</summary>
    public required string Pattern { get; init; }

    /// <summary>The literal that every value starts with, for example <c>YF</c>.</summary>
    public required string Prefix { get; init; }

    /// <summary>The shape in words, for example <c>YF and 32 hexadecimal digits</c>.</summary>
    public required string Shape { get; init; }

    /// <summary>Whether a prefix and 32 hexadecimal digits of either case are all there is, so that 20 bytes hold it; text otherwise.</summary>
    public required bool IsPacked { get; init; }
}

/// <summary>A string enumeration, open to values that the document does not list.</summary>
internal sealed record EnumModel : TypeModel
{
    public required EquatableArray<EnumValueModel> Values { get; init; }
}

internal sealed record EnumValueModel
{
    /// <summary>The C# name of the member.</summary>
    public required string Name { get; init; }

    /// <summary>The value on the wire.</summary>
    public required string Value { get; init; }
}
