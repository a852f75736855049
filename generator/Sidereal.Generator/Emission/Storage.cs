using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>How an object keeps its properties: by themselves, or, where that would cost memory in every object, in a field that is smaller.</summary>
internal static class Storage
{
    /// <summary>The type of the field; null for a property that keeps itself.</summary>
    public static string? Type(PropertyModel property) => (property.IsNullable, property.Type.Kind) switch
    {
        (true, ValueKind.Sid or ValueKind.Enum or ValueKind.RawJson) => $"OptionalValue<{property.Type.Name}>",
        (true, ValueKind.DateTimeOffset) => "OptionalTime",
        (true, ValueKind.Uri) => "OptionalUri",
        _ => null,
    };

    /// <summary>The namespaces of the types that the field is made of; none for a property that keeps itself.</summary>
    public static IEnumerable<string> Namespaces(PropertyModel property) =>
        Type(property) is null or "OptionalTime" or "OptionalUri" ? [] : Emission.Namespaces.Of(property.Type);

    /// <summary>The name of the field: no property has one, for theirs begin with a capital letter.</summary>
    public static string Field(PropertyModel property) => "_" + property.LocalName.TrimStart('@');

    /// <summary>The fields of an object, one a line.</summary>
    public static IEnumerable<string> Fields(ObjectModel model) => model.Properties
        .Where(static property => Type(property) is not null)
        .Select(static property => $"private {Type(property)} {Field(property)};");

    /// <summary>What the property does with its field.</summary>
    public static string Accessors(PropertyModel property) => Type(property) is null
        ? "{ get; init; }"
        : $"{{ get => {Field(property)}.Value; init => {Field(property)}.Value = value; }}";
}
