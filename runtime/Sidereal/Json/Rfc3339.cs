using System;
using System.Buffers.Binary;

namespace Sidereal.CompilerServices;

/// <summary>Dates and times as RFC 3339 writes them.</summary>
internal static class Rfc3339
{
    /// <summary>The number of bytes of <c>2015-07-30T20:00:00Z</c>, the form that nearly all services write.</summary>
    internal const int UsualLength = 20;

    private const int NoNumber = 100;

    /// <summary>Reads the form that nearly all services write.</summary>
    /// <param name="text">A text of <see cref="UsualLength"/>.</param>
    /// <param name="value">The time.</param>
    /// <returns>False when the text has another form, or names a day or time that does not exist.</returns>
    internal static bool TryReadUsual(ReadOnlySpan<byte> text, out OptionalTime value)
    {
        value = default;
        if (text.Length != UsualLength)
        {
            return false;
        }

        // Eight characters at once: 2015-07-, 30T20:00, :00Z. What is left of them is the digits' values, and zeros between.
        ulong date = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ 0x2D_30_30_2D_30_30_30_30;
        ulong clock = BinaryPrimitives.ReadUInt64LittleEndian(text[8..]) ^ 0x30_30_3A_30_30_54_30_30;
        ulong last = BinaryPrimitives.ReadUInt32LittleEndian(text[16..]) ^ 0x5A_30_30_3A;
        ulong excess = Excess(date, 0x7F_76_76_7F_76_76_76_76) | Excess(clock, 0x76_76_7F_76_76_7F_76_76) | Excess(last, 0x7F_76_76_7F);
        if (excess != 0)
        {
            return false;
        }

        (date, clock, last) = (Pairs(date), Pairs(clock), Pairs(last));
        int hour = At(clock, 3);
        int minute = At(clock, 6);
        int second = At(last, 1);
        if (hour > 23 || minute > 59 || second > 59 || !TryMakeDate((At(date, 0) * 100) + At(date, 2), At(date, 5), At(clock, 0), out long ticks))
        {
            return false;
        }

        value = new OptionalTime(ticks + (((hour * 3600) + (minute * 60) + second) * TimeSpan.TicksPerSecond), 0);
        return true;

        // Not zero when a byte is more than 9, or, where 7F is added in place of 76, more than zero.
        static ulong Excess(ulong bytes, ulong added) => ((bytes + added) | bytes) & 0x80_80_80_80_80_80_80_80;

        // In the place of each digit the number that it makes with the next one.
        static ulong Pairs(ulong digits) => (digits * 10) + (digits >> 8);

        static int At(ulong numbers, int place) => (int)(numbers >> (8 * place) & 0xFF);
    }

    /// <summary>Reads <c>2015-07-30T20:00:00.123Z</c>.</summary>
    /// <param name="text">
    /// A date, <c>T</c> or a space, a time with seconds, a fraction of any length (cut after 100 ns) or none, and <c>Z</c>, an offset of at most 14 hours, or
    /// nothing, which means UTC. Letter case of <c>T</c> and <c>Z</c> does not count.
    /// </param>
    /// <param name="value">The time, with the offset of the text.</param>
    /// <returns>False when the text is not that, or names a day or time that does not exist.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> text, out OptionalTime value)
    {
        value = default;
        if (text.Length < 19 || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || !TryReadDate(text, out long ticks) || !TryReadClock(text[11..], out long clock))
        {
            return false;
        }

        ticks += clock;
        text = text[19..];
        int offset = 0;
        if (text is not [(byte)'Z'])
        {
            if (!TryReadFraction(ref text, out long fraction) || !TryReadOffset(text, out offset))
            {
                return false;
            }

            ticks += fraction;
            long utc = ticks - (offset * TimeSpan.TicksPerMinute);
            if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            {
                return false;
            }
        }

        value = new OptionalTime(ticks, offset);
        return true;
    }

    /// <summary>Reads <c>2015-07-30</c>.</summary>
    /// <param name="text">Ten characters.</param>
    /// <param name="value">The day.</param>
    /// <returns>False when the text is not that, or names a day that does not exist.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateOnly value)
    {
        bool isDate = TryReadDate(text, out long ticks) && text.Length == 10;
        value = isDate ? DateOnly.FromDayNumber((int)(ticks / TimeSpan.TicksPerDay)) : default;
        return isDate;
    }

    // The first ten characters.
    private static bool TryReadDate(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int century = Two(text[0], text[1]);
        int yearOfCentury = Two(text[2], text[3]);
        int month = Two(text[5], text[6]);
        int day = Two(text[8], text[9]);
        return century != NoNumber && yearOfCentury != NoNumber && TryMakeDate((century * 100) + yearOfCentury, month, day, out ticks);
    }

    private static bool TryMakeDate(int year, int month, int day, out long ticks)
    {
        ticks = 0;
        if (year == 0 || month is 0 or > 12 || day == 0 || (day > 28 && (day > 31 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    // The first eight characters.
    private static bool TryReadClock(ReadOnlySpan<byte> text, out long ticks)
    {
        int hour = Two(text[0], text[1]);
        int minute = Two(text[3], text[4]);
        int second = Two(text[6], text[7]);
        ticks = ((hour * 3600) + (minute * 60) + second) * TimeSpan.TicksPerSecond;
        return text[2] == ':' && text[5] == ':' && hour < 24 && minute < 60 && second < 60;
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

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.IsEmpty || text is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
        {
            return false;
        }

        int hour = Two(text[1], text[2]);
        int minute = Two(text[4], text[5]);
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return minute < 60 && Math.Abs(minutes) <= 14 * 60;
    }

    /// <summary>The number of two digits; <see cref="NoNumber"/> when they are none, which is more than any that is asked for may be.</summary>
    private static int Two(byte first, byte second)
    {
        uint tens = first - (uint)'0';
        uint ones = second - (uint)'0';
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : NoNumber;
    }
}
