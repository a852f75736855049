using System;
using System.Globalization;
using System.Text;
using CsCheck;
using Sidereal.CompilerServices;
using Xunit;

namespace Sidereal.Tests.Json;

public sealed class Rfc3339Tests
{
    [Theory]
    [InlineData("2015-07-30T20:00:00Z", "2015-07-30T20:00:00.0000000+00:00")]
    [InlineData("2015-07-30t20:00:00z", "2015-07-30T20:00:00.0000000+00:00")]
    [InlineData("2015-07-30 20:00:00+02:00", "2015-07-30T20:00:00.0000000+02:00")]
    [InlineData("2015-07-30T20:00:00", "2015-07-30T20:00:00.0000000+00:00")]
    [InlineData("2015-07-30T20:00:00.5", "2015-07-30T20:00:00.5000000+00:00")]
    [InlineData("2015-07-30T20:00:00.1234567Z", "2015-07-30T20:00:00.1234567+00:00")]
    [InlineData("2015-07-30T20:00:00.12345678999999999999999999Z", "2015-07-30T20:00:00.1234567+00:00")]
    [InlineData("2015-07-30T20:00:00.000001-08:30", "2015-07-30T20:00:00.0000010-08:30")]
    [InlineData("2024-02-29T23:59:59+14:00", "2024-02-29T23:59:59.0000000+14:00")]
    [InlineData("0001-01-01T00:00:00-14:00", "0001-01-01T00:00:00.0000000-14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void A_time_is_read_with_its_offset(string text, string expected)
    {
        Assert.True(Rfc3339.TryRead(Encoding.UTF8.GetBytes(text), out OptionalTime time));
        DateTimeOffset value = Assert.NotNull(time.Value);
        Assert.Equal(expected, value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2015-07-30")]
    [InlineData("2015-07-30T20:00")]
    [InlineData("2015-07-30T20:00Z")]
    [InlineData("2015-07-30T20:00:00.Z")]
    [InlineData("2015-07-30T20:00:00,5Z")]
    [InlineData("2015-07-30T20:00:00 Z")]
    [InlineData("2015-07-30T20:00:00ZZ")]
    [InlineData("2015-07-30T20:00:00+0200")]
    [InlineData("2015-07-30T20:00:00+02")]
    [InlineData("2015-07-30T20:00:00+14:01")]
    [InlineData("2015-07-30T20:00:00+02:60")]
    [InlineData("2015-07-30T24:00:00Z")]
    [InlineData("2015-07-30T20:60:00Z")]
    [InlineData("2015-07-30T20:00:60Z")]
    [InlineData("2015-02-29T20:00:00Z")]
    [InlineData("2015-13-01T20:00:00Z")]
    [InlineData("2015-00-01T20:00:00Z")]
    [InlineData("2015-07-00T20:00:00Z")]
    [InlineData("0000-07-30T20:00:00Z")]
    [InlineData("2015-7-30T20:00:000Z")]
    [InlineData("2015/07/30T20:00:00Z")]
    [InlineData("2015-07-30_20:00:00Z")]
    [InlineData("-015-07-30T20:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("Thu, 30 Jul 2015 20:00:00 +0000")]
    public void What_is_no_time_is_refused(string text)
    {
        Assert.False(Rfc3339.TryRead(Encoding.UTF8.GetBytes(text), out OptionalTime _));
    }

    [Fact]
    public void Each_time_that_NET_writes_is_read_back() =>
        Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60]).Sample((local, minutes) =>
        {
            long utc = local.Ticks - TimeSpan.FromMinutes(minutes).Ticks;
            if (utc < 0 || utc > DateTime.MaxValue.Ticks)
            {
                return true;
            }

            DateTimeOffset value = new(local.Ticks, TimeSpan.FromMinutes(minutes));
            byte[] text = Encoding.UTF8.GetBytes(value.ToString("O", CultureInfo.InvariantCulture));
            return Rfc3339.TryRead(text, out OptionalTime time) && time.Value is { } read && read == value && read.Offset == value.Offset;
        });

    [Fact]
    public void The_usual_form_is_read_as_all_others_are()
    {
        int times = 0;
        foreach (string usual in new[] { "2015-07-30T20:00:00Z", "2024-02-29T23:59:59Z", "0001-01-01T00:00:00Z", "9999-12-31T09:09:09Z", "1900-02-28T19:50:50Z" })
        {
            byte[] text = Encoding.UTF8.GetBytes(usual);
            for (int place = 0; place < text.Length; place++)
            {
                byte right = text[place];
                for (int value = 0; value <= byte.MaxValue; value++)
                {
                    text[place] = (byte)value;
                    bool isTime = Rfc3339.TryRead(text, out OptionalTime expected) && text[10] == 'T' && text[19] == 'Z';
                    Assert.Equal(isTime, Rfc3339.TryReadUsual(text, out OptionalTime time));
                    Assert.Equal(isTime ? expected.Value : null, time.Value);
                    times += isTime ? 1 : 0;
                }

                text[place] = right;
            }
        }

        Assert.InRange(times, 300, 1000);
    }
}
