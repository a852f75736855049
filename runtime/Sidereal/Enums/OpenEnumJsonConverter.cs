using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sidereal.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a value of an open enum, as a value and as the key of a dictionary.</summary>
/// <remarks>Every string is a value; anything but a string is a <see cref="JsonException"/>. <c>default</c> is written as an empty string.</remarks>
/// <typeparam name="T">The type of the enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadText(ref reader)
        : throw new JsonException($"A {typeof(T).Name} is a string in JSON, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }

    private static T ReadText(ref Utf8JsonReader reader) =>
        !reader.HasValueSequence && !reader.ValueIsEscaped && T.Values.TryGet(reader.ValueSpan, out string? known)
            ? T.Create(known)
            : T.Create(reader.GetString()!);
}
