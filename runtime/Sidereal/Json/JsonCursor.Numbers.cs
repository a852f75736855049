using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Sidereal.CompilerServices;

public ref partial struct JsonCursor
{
    /// <summary>Reads a whole number of 64 bits; <c>12</c>, <c>"12"</c>, <c>12.0</c> and <c>1.2e1</c> are all twelve.</summary>
    /// <returns>The number; null for null, and for what is no whole number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public long? ReadInt64()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetInteger(out long value))
        {
            return value;
        }

        Misfit("a whole number of 64 bits");
        return null;
    }

    /// <summary>Reads a whole number of 32 bits; <c>12</c>, <c>"12"</c>, <c>12.0</c> and <c>1.2e1</c> are all twelve.</summary>
    /// <returns>The number; null for null, and for what is no whole number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public int? ReadInt32()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetInteger(out long value) && (int)value == value)
        {
            return (int)value;
        }

        Misfit("a whole number of 32 bits");
        return null;
    }

    /// <summary>Reads a number, rounded to the nearest <see cref="double"/>; it may stand in a string.</summary>
    /// <returns>The number; null for null, and for what is no number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public double? ReadDouble()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetNumber(out ReadOnlySpan<byte> number)
            && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value))
        {
            return value;
        }

        Misfit("a number");
        return null;
    }

    /// <summary>Reads a decimal number, rounded to 28 digits; it may stand in a string.</summary>
    /// <returns>The number; null for null, and for what is no number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public decimal? ReadDecimal()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetNumber(out ReadOnlySpan<byte> number)
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return value;
        }

        Misfit("a decimal number");
        return null;
    }

    private readonly bool TryGetInteger(out long value)
    {
        value = 0;
        if (!TryGetNumber(out ReadOnlySpan<byte> number))
        {
            return false;
        }

        if (Utf8Parser.TryParse(number, out value, out int consumed) && consumed == number.Length)
        {
            return true;
        }

        // A whole number with a fraction of zeros or an exponent.
        if (JsonNumber.IsWhole(number) && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other)
            && other is >= long.MinValue and <= long.MaxValue)
        {
            value = (long)other;
            return true;
        }

        return false;
    }

    private readonly bool TryGetNumber(out ReadOnlySpan<byte> number)
    {
        if (_reader.TokenType == JsonTokenType.Number)
        {
            number = _reader.ValueSpan;
            return true;
        }

        return TryGetText(out number) && JsonNumber.IsNumber(number);
    }
}
