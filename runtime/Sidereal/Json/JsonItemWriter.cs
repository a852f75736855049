using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>Writes one JSON value: the document's, an item of a list, or what a property holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonItemWriter
{
    // Longer than every SID; what does not fit goes through a string.
    private const int ScratchSize = 128;

    private readonly Utf8JsonWriter _writer;

    /// <summary>Writes to where a writer stands.</summary>
    /// <param name="writer">Takes the text; it is the caller's to flush.</param>
    public JsonItemWriter(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    public void Write(string value) => _writer.WriteStringValue(value);

    /// <inheritdoc cref="Write(string)"/>
    public void Write(bool value) => _writer.WriteBooleanValue(value);

    /// <inheritdoc cref="Write(string)"/>
    public void Write(int value) => _writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(string)"/>
    public void Write(long value) => _writer.WriteNumberValue(value);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is infinite or no number, for which JSON has no form.</exception>
    public void Write(double value) => _writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(string)"/>
    public void Write(decimal value) => _writer.WriteNumberValue(value);

    /// <summary>Writes a time as RFC 3339 does, with <c>Z</c> for the offset zero.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            _writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            _writer.WriteStringValue(value);
        }
    }

    /// <inheritdoc cref="Write(string)"/>
    public void Write(DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out int length, "O", null);
        _writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc cref="Write(string)"/>
    public void Write(Guid value) => _writer.WriteStringValue(value);

    /// <summary>Writes a URI as the text that it was made of.</summary>
    /// <param name="value">The value.</param>
    public void Write(Uri value) => _writer.WriteStringValue(value.OriginalString);

    /// <summary>Writes bytes in base64.</summary>
    /// <param name="value">The value.</param>
    public void Write(byte[] value) => _writer.WriteBase64StringValue(value);

    /// <summary>Writes a value as the text that it is.</summary>
    /// <param name="value">The value.</param>
    public void Write(RawJson value) => _writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);

    /// <summary>Writes a SID or a value of an open enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <c>default</c> is written as an empty string.</param>
    public void Write<T>(in T value)
        where T : struct, IStringValue
    {
        if (value is IUtf8SpanFormattable)
        {
            Span<byte> text = stackalloc byte[ScratchSize];
            if (((IUtf8SpanFormattable)value).TryFormat(text, out int length, default, null))
            {
                _writer.WriteStringValue(text[..length]);
                return;
            }
        }

        _writer.WriteStringValue(value.ToString());
    }

    /// <summary>Writes an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    public void Write<T>(T value)
        where T : class, IJsonModel<T>
    {
        _writer.WriteStartObject();
        value.WriteJson(new JsonObjectWriter(_writer, value.Nonconforming));
        _writer.WriteEndObject();
    }

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The items.</param>
    /// <param name="write">Writes one item.</param>
    public void WriteList<T>(IReadOnlyList<T> list, Action<JsonItemWriter, T> write)
    {
        _writer.WriteStartArray();
        foreach (T item in list)
        {
            write(this, item);
        }

        _writer.WriteEndArray();
    }

    internal void Write(in OptionalUri value) => value.WriteTo(_writer);

    internal void WriteName(string name) => _writer.WritePropertyName(name);

    internal void WriteNull() => _writer.WriteNullValue();
}
