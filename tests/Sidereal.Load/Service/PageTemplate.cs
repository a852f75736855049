using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Text;

namespace Sidereal.Load.Service;

/// <summary>A page of factors that is written once and stamped for each response, so that serving costs little.</summary>
internal sealed class PageTemplate
{
    private static readonly string Digits = new('0', 32);

    private readonly byte[] _items;
    private readonly List<int> _stamps = [];

    /// <summary>A page of so many factors.</summary>
    internal PageTemplate(int count)
    {
        string service = $"VA{Digits}";
        string item = $$"""
            {"sid":"YF{{Digits}}","account_sid":"AC{{Digits}}","service_sid":"{{service}}","entity_sid":"YE{{Digits}}","identity":"ff483d1ff591898a9942916050d2ca3f","date_created":"2026-01-02T03:04:05Z","date_updated":"2026-01-02T03:04:05Z","friendly_name":"Phone","status":"verified","factor_type":"push","config":{"sdk_version":"1.0","app_id":"com.example.myapp","notification_platform":"fcm","notification_token":"test_token"},"metadata":{"os":"Android"},"url":"https://verify.twilio.com/v2/Services/{{service}}/Entities/ff483d1ff591898a9942916050d2ca3f/Factors/YF{{Digits}}"}
            """;
        byte[] text = Encoding.UTF8.GetBytes(item);
        _items = new byte[(text.Length + 1) * count];
        for (int index = 0; index < count; index++)
        {
            int start = index * (text.Length + 1);
            text.CopyTo(_items, start);
            _items[start + text.Length] = (byte)',';
            _stamps.Add(start + item.IndexOf("YF", StringComparison.Ordinal) + 2);
            _stamps.Add(start + item.LastIndexOf("YF", StringComparison.Ordinal) + 2);
        }
    }

    /// <summary>The JSON of a page.</summary>
    /// <param name="listing">The number that each SID begins with.</param>
    /// <param name="first">The index of the first factor, with which the SIDs end.</param>
    /// <param name="count">How many factors.</param>
    /// <param name="next">The next link; null on the last page.</param>
    internal byte[] Write(int listing, int first, int count, string? next)
    {
        byte[] end = Encoding.UTF8.GetBytes($$"""],"meta":{"key":"factors","page_size":{{count}},"next_page_url":{{(next is null ? "null" : $"\"{next}\"")}}} }""");
        ReadOnlySpan<byte> start = "{\"factors\":["u8;
        int length = _items.Length / (_stamps.Count / 2) * count;
        byte[] page = new byte[start.Length + length - 1 + end.Length];
        start.CopyTo(page);
        _items.AsSpan(0, length - 1).CopyTo(page.AsSpan(start.Length));
        end.CopyTo(page, start.Length + length - 1);
        for (int index = 0; index < count; index++)
        {
            Stamp(page.AsSpan(start.Length + _stamps[2 * index]), listing, first + index);
            Stamp(page.AsSpan(start.Length + _stamps[(2 * index) + 1]), listing, first + index);
        }

        return page;
    }

    /// <summary>The SID of a factor.</summary>
    internal static string SidOf(int listing, int index) => $"YF{listing:x8}{index:x24}";

    private static void Stamp(Span<byte> digits, int listing, int index)
    {
        Utf8Formatter.TryFormat(listing, digits[..8], out _, new('x', 8));
        Utf8Formatter.TryFormat(index, digits[24..32], out _, new('x', 8));
    }
}
