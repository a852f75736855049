using System;

namespace Sidereal.CompilerServices;

/// <summary>Dates and times as RFC 3339 writes them.</summary>
internal static class Rfc3339
{
    /// <summary>Reads <c>2015-07-30T20:00:00.123Z</c>.</summary>
    /// <param name="text">
    /// A date, <c>T</c> or a space, a time with seconds, a fraction of any length (cut after 100 ns) or none, and <c>Z</c>, an offset of at most 14 hours, or
    /// nothing, which means UTC. Letter case of <c>T</c> and <c>Z</c> does not count.
    /// </param>
    /// <param name="value">The time, with the offset of the text.</param>
    /// <returns>False when the text is not that, or names a day or time that does not exist.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 19 || !TryRead(text[..10], out DateOnly date) || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ')
            || !TryReadTime(text[11..19], out long ticks))
        {
            return false;
        }

        text = text[19..];
        if (!TryReadFraction(ref text, out long fraction) || !TryReadOffset(text, out long offset))
        {
            return false;
        }

        long local = date.ToDateTime(TimeOnly.MinValue).Ticks + ticks + fraction;
        long utc = local - offset;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(offset));
        return true;
    }

    /// <summary>Reads <c>2015-07-30</c>.</summary>
    /// <param name="text">Ten characters.</param>
    /// <param name="value">The day.</param>
    /// <returns>False when the text is not that, or names a day that does not exist.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryReadDigits(text[..4], out int year) || !TryReadDigits(text[5..7], out int month) || !TryReadDigits(text[8..], out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[2] != ':' || text[5] != ':' || !TryReadDigits(text[..2], out int hour) || !TryReadDigits(text[3..5], out int minute)
            || !TryReadDigits(text[6..], out int second) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        ticks = new TimeSpan(hour, minute, second).Ticks;
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty || text[0] != '.')
        {
            return true;
        }

        int digits = 1;
        for (long unit = TimeSpan.TicksPerSecond / 10; digits < text.Length && text[digits] is >= (byte)'0' and <= (byte)'9'; digits++)
        {
            ticks += (text[digits] - '0') * unit;
            unit /= 10;
        }

        text = text[digits..];
        return digits > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !TryReadDigits(text[1..3], out int hour) || !TryReadDigits(text[4..], out int minute) || minute > 59 || (hour * 60) + minute > 14 * 60)
        {
            return false;
        }

        ticks = new TimeSpan(hour, minute, 0).Ticks * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte character in text)
        {
            if (character is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (character - '0');
        }

        return true;
    }
}
