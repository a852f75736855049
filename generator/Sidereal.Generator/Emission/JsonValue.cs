using System;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The calls that read and write one value.</summary>
internal static class JsonValue
{
    /// <summary>The expression that reads a value of a type; null where the value does not fit.</summary>
    public static string Read(TypeReference type, string json = "json") => type.Kind switch
    {
        ValueKind.Object => $"{json}.ReadModel<{type.Name}>()",
        ValueKind.Sid => $"{json}.ReadSid<{type.Name}>()",
        ValueKind.Enum => $"{json}.ReadEnum<{type.Name}>()",
        ValueKind.List => ReadList(type.Element!, json),
        ValueKind.String => $"{json}.ReadString()",
        ValueKind.Int64 => $"{json}.ReadInt64()",
        ValueKind.Int32 => $"{json}.ReadInt32()",
        ValueKind.Double => $"{json}.ReadDouble()",
        ValueKind.Decimal => $"{json}.ReadDecimal()",
        ValueKind.Boolean => $"{json}.ReadBoolean()",
        ValueKind.DateTimeOffset => $"{json}.ReadDateTimeOffset()",
        ValueKind.DateOnly => $"{json}.ReadDateOnly()",
        ValueKind.Guid => $"{json}.ReadGuid()",
        ValueKind.Uri => $"{json}.ReadUri()",
        ValueKind.Bytes => $"{json}.ReadBytes()",
        ValueKind.RawJson => $"{json}.ReadRawJson()",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "No reader for this kind."),
    };

    /// <summary>The expression that reads a value into the form that its object keeps it in.</summary>
    public static string ReadInto(PropertyModel property) => property.Type.Kind switch
    {
        ValueKind.Sid => $"json.ReadSid(out {Storage.Field(property)})",
        ValueKind.Enum => $"json.ReadEnum(out {Storage.Field(property)})",
        ValueKind.RawJson => $"json.ReadRawJson(out {Storage.Field(property)})",
        ValueKind.DateTimeOffset => $"json.ReadDateTimeOffset(out {Storage.Field(property)})",
        ValueKind.Uri => $"json.ReadUri(out {Storage.Field(property)})",
        _ => throw new ArgumentOutOfRangeException(nameof(property), property.Type.Kind, "An object keeps this kind as it is."),
    };

    /// <summary>The statement that writes a property.</summary>
    public static string Write(PropertyModel property)
    {
        string method = property.IsRequired ? "WriteRequired" : "Write";
        string name = Literal.Of(property.WireName);
        return property.Type is { Kind: ValueKind.List, Element: { Kind: not ValueKind.Object } element }
            ? $"json.{method}List({name}, {property.Name}, {WriteItem(element)});"
            : $"json.{method}({name}, {Written(property)});";
    }

    // A URI is written as it is kept: making one costs more than all the rest.
    private static string Written(PropertyModel property) => property.Type.Kind == ValueKind.Uri && Storage.Type(property) is not null
        ? Storage.Field(property)
        : property.Name;

    private static string ReadList(TypeReference element, string json) => element.Kind == ValueKind.Object
        ? $"{json}.ReadModels<{element.Name}>()"
        : $"{json}.{(element.IsValueType ? "ReadValueList" : "ReadList")}(static (ref JsonCursor item) => {Read(element, "item")})";

    private static string WriteItem(TypeReference type) => type.Kind == ValueKind.List
        ? $"static (item, value) => item.WriteList(value, {WriteItem(type.Element!)})"
        : "static (item, value) => item.Write(value)";
}
