using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sidereal.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a SID, as a value and as the key of a dictionary.</summary>
/// <remarks>A text that is no such SID, the empty one included, is a <see cref="JsonException"/> that says why. <c>default</c> is written as an empty string.</remarks>
/// <typeparam name="T">The type of the SID.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SidJsonConverter<T> : JsonConverter<T>
    where T : struct, ISid<T>
{
    // Longer than every SID that occurs; what does not fit goes through a string.
    private const int ScratchSize = 128;

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
        new JsonItemWriter(writer).Write(value);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[ScratchSize];
        if (value.TryFormat(text, out int length, default, null))
        {
            writer.WritePropertyName(text[..length]);
        }
        else
        {
            writer.WritePropertyName(value.ToString(null, null));
        }
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return T.TryParse(reader.ValueSpan, null, out T sid) ? sid : throw Misfit(Sid.Mismatch(reader.ValueSpan, T.Pattern));
        }

        // The text has escapes or lies in two buffers: rare enough for a string.
        string text = reader.GetString()!;
        return T.TryParse(text, null, out T result) ? result : throw Misfit(Sid.Mismatch(text, T.Pattern));
    }

    private static JsonException Misfit(Exception cause) => new(cause.Message, cause);
}
