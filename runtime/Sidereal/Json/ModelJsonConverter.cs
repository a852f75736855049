using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sidereal.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an object of a document: leniently, as a client reads a response.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelJsonConverter<T> : JsonConverter<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonCursor json = new(JsonText.CopyValue(ref reader));
        try
        {
            return T.ReadJson(ref json);
        }
        catch (JsonException exception)
        {
            // Without a path of its own, the serializer adds the one of this object in the whole document.
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new JsonItemWriter(writer).Write(value);
    }
}
