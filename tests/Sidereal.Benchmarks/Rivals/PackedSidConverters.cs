using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sidereal.CompilerServices;

namespace Sidereal.Benchmarks.Rivals;

/// <summary>Reads an identifier from the bytes where the reader has them in one piece, as a converter for a packed type would.</summary>
internal abstract class PackedSidConverter : JsonConverter<PackedSid>
{
    private const int Length = 34;

    protected abstract ReadOnlySpan<byte> Prefix { get; }

    public override PackedSid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader is { HasValueSequence: false, ValueIsEscaped: false })
        {
            return Parse(reader.ValueSpan);
        }

        Span<byte> text = stackalloc byte[Length];
        return reader.HasValueSequence && reader.ValueSequence.Length > Length ? throw new JsonException() : Parse(text[..reader.CopyString(text)]);
    }

    public override void Write(Utf8JsonWriter writer, PackedSid value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Length];
        value.TryFormat(text, Prefix, out int length);
        writer.WriteStringValue(text[..length]);
    }

    private PackedSid Parse(ReadOnlySpan<byte> text) => PackedSid.TryParse(text, Prefix, out PackedSid sid) ? sid : throw new JsonException();
}

internal sealed class FactorSidConverter : PackedSidConverter
{
    protected override ReadOnlySpan<byte> Prefix => "YF"u8;
}

internal sealed class AccountSidConverter : PackedSidConverter
{
    protected override ReadOnlySpan<byte> Prefix => "AC"u8;
}

internal sealed class ServiceSidConverter : PackedSidConverter
{
    protected override ReadOnlySpan<byte> Prefix => "VA"u8;
}

internal sealed class EntitySidConverter : PackedSidConverter
{
    protected override ReadOnlySpan<byte> Prefix => "YE"u8;
}
