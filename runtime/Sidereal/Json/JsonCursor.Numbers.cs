using System;
using System.Buffers.Text;
using System.Globalization;

namespace Sidereal.CompilerServices;

public ref partial struct JsonCursor
{
    /// <summary>Reads a whole number of 64 bits; <c>12</c>, <c>"12"</c>, <c>12.0</c> and <c>1.2e1</c> are all twelve.</summary>
    /// <returns>The number; null for null, and for what is no whole number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public long? ReadInt64()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadInteger(out long value))
        {
            return value;
        }

        Misfit(start, "a whole number of 64 bits");
        return null;
    }

    /// <summary>Reads a whole number of 32 bits; <c>12</c>, <c>"12"</c>, <c>12.0</c> and <c>1.2e1</c> are all twelve.</summary>
    /// <returns>The number; null for null, and for what is no whole number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public int? ReadInt32()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadInteger(out long value) && (int)value == value)
        {
            return (int)value;
        }

        Misfit(start, "a whole number of 32 bits");
        return null;
    }

    /// <summary>Reads a number, rounded to the nearest <see cref="double"/>; it may stand in a string.</summary>
    /// <returns>The number; null for null, and for what is no number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public double? ReadDouble()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadNumber(out ReadOnlySpan<byte> number)
            && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value))
        {
            return value;
        }

        Misfit(start, "a number");
        return null;
    }

    /// <summary>Reads a decimal number, rounded to 28 digits; it may stand in a string.</summary>
    /// <returns>The number; null for null, and for what is no number or lies outside the range.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public decimal? ReadDecimal()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadNumber(out ReadOnlySpan<byte> number)
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return value;
        }

        Misfit(start, "a decimal number");
        return null;
    }

    private bool TryReadInteger(out long value)
    {
        value = 0;
        if (!TryReadNumber(out ReadOnlySpan<byte> number))
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

    /// <summary>Reads the number that the cursor stands on, or that stands in the string that it stands on.</summary>
    private bool TryReadNumber(out ReadOnlySpan<byte> number)
    {
        if ((uint)_at >= (uint)_json.Length || _json[_at] is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
        {
            return TryReadText(out number, out _) && JsonNumber.IsNumber(number);
        }

        int end = JsonScanner.EndOfNumber(_json, _at);
        number = end < 0 ? throw JsonFault.Malformed(_json) : _json[_at..end];
        _at = end;
        return true;
    }
}
