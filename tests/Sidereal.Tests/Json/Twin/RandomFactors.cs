using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Sidereal.Tests.Json.Twin;

/// <summary>Writes documents that hold a Factor with children, and spoils them: the same seed gives the same documents.</summary>
internal sealed class RandomFactors(Random random)
{
    // What fits and what does not, few enough that neighbours often have the same.
    private static readonly Dictionary<string, string[]> Pools = new(StringComparer.Ordinal)
    {
        ["status"] = ["\"verified\"", "\"unverified\"", "\"passkeys\"", "\"v\\u0065rified\"", "\"\"", "7", "\"\\ud800\""],
        ["friendly_name"] = ["\"a\"", "\"Device of the second floor, left hand side\"", "\"\\u00e9\\ud83d\\ude00\"", "\"é😀\"", "\"a\\\"b\\\\\"", "\"\"", "[1]"],
        ["count"] = ["0", "-12", "\"12\"", "1.20e1", "9223372036854775807", "9223372036854775808", "12.5", "\"x\"", "true"],
        ["small"] = ["0", "2147483647", "2147483648", "\"-1\""],
        ["ratio"] = ["0.5", "-1e-3", "1e400", "\"5E-1\"", "\"\""],
        ["price"] = ["0.10", "79228162514264337593543950336", "\"-7.5\"", "{}"],
        ["is_on"] = ["true", "false", "\"true\"", "0"],
        ["date_created"] = ["\"2015-07-30T20:00:00Z\"", "\"2024-02-29T23:59:59Z\"", "\"2023-02-29T23:59:59Z\"", "\"2015-07-30t20:00:00.123456789+02:00\"", "\"2015-07-30 20:00:00\"", "\"0001-01-01T00:00:00+01:00\"", "\"2015-07-30T24:00:00Z\"", "\"yesterday\""],
        ["day"] = ["\"2024-02-29\"", "\"2023-02-29\"", "\"2024-2-29\""],
        ["key"] = ["\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "\"0f8fad5bd9cb469fa16570867728950e\""],
        ["url"] = ["\"https://example.com/v2/Factors/YF1\"", "\"https://example.com/v2/Factors/YF2\"", "\"https://example.com/v2/Factors/Y?F=2\"", "\"https://example.com/v2/Factors/é\"", "\"https://example.com/v2/\"", "\"https:\\/\\/example.com\\/v2\"", "\"/v2/Factors/YF1\"", "\"http://[\"", "\"\"", "\"mailto:a/b/c/d\""],
        ["data"] = ["\"AAEC\"", "\"AAE\"", "\"\""],
        ["config"] = ["{}", "{\"alg\":\"sha1\",\"skew\":1,\"code_length\":6,\"time_step\":30}", "{\"sdk_version\":\"1.0\",\"app\":[1,{\"a\":null}]}", "[ 1 , 2.50 ]", "\"text\"", "1.0", "12", "[[[[1]]]]", "{\"é\":\"\\ud800\"}", "{\"alg\":\"sha1\"}"],
        ["tags"] = ["[]", "[\"a\",\"\\u0062\"]", "[\"a\",null]", "[1]", "{}", "[\"long enough to need more than one step of the search for its end\"]"],
    };

    private static readonly byte[][] Pieces =
    [
        .. ((string[])["{", "}", "[", "]", "\"", ",", ":", "\\", "\\u12", "e", "E", "+", "-", ".", "0", "1", "9", "t", "n", "null", " ", "\n", "\t", "/", "\0", "\u001f", "\u007f", "{}", "[]", "\"\""]).Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80],
    ];

    private string _space = "";

    /// <summary>A document that is JSON.</summary>
    /// <param name="children">How many children it has; null for a few.</param>
    internal byte[] Next(int? children = null)
    {
        _space = random.Next(3) == 0 ? random.GetItems(["\n", " ", "\t", "\r\n", "", "\n      ", "\r\n\t               \t\t                   "], 1)[0] : "";
        List<string> items = [.. Enumerable.Range(0, children ?? (random.Next(8) == 0 ? 20 : random.Next(5))).Select(_ => Object(depth: 1))];
        string root = Object(depth: 0);
        string list = $"\"children\":{_space}[{_space}{string.Join($"{_space},{_space}", items)}{_space}]";
        string comma = root.EndsWith("{}", StringComparison.Ordinal) ? "" : ",";
        return Encoding.UTF8.GetBytes(children is null && random.Next(8) == 0 ? root : root[..^1] + comma + list + "}");
    }

    /// <summary>The document with a few bytes changed, left out or put in, or cut off.</summary>
    internal byte[] Spoil(byte[] json)
    {
        byte[] spoilt = json;
        for (int change = random.Next(1, 4); change > 0 && spoilt.Length > 0; change--)
        {
            int at = random.Next(spoilt.Length);
            byte[] piece = Pieces[random.Next(Pieces.Length)];
            spoilt = random.Next(12) switch
            {
                0 => spoilt[..at],
                1 or 2 => [.. spoilt[..at], .. spoilt[(at + 1)..]],
                3 or 4 => [.. spoilt[..at], (byte)(spoilt[at] ^ (1 << random.Next(8))), .. spoilt[(at + 1)..]],
                5 => [.. spoilt[..at], .. spoilt[(at - Math.Min(at, random.Next(40)))..]],
                _ => [.. spoilt[..at], .. piece, .. spoilt[(at + random.Next(2))..]],
            };
        }

        return spoilt;
    }

    private string Object(int depth)
    {
        List<string> properties = [];
        foreach (string name in SlowValues.Names.Where(_ => random.Next(3) > 0))
        {
            for (int times = random.Next(12) == 0 ? 2 : 1; times > 0; times--)
            {
                if (Value(name, depth) is { } value)
                {
                    properties.Add($"{Name(name)}{_space}:{_space}{value}");
                }
            }
        }

        if (random.Next(4) == 0)
        {
            properties.Add("\"not_known\":{\"sid\":[\"x\\u0041\",-0.5e1,true]}");
        }

        if (random.Next(2) == 0)
        {
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(properties));
        }

        return $"{{{string.Join($"{_space},{_space}", properties)}}}";
    }

    private string? Value(string name, int depth) => name switch
    {
        _ when random.Next(10) == 0 => "null",
        "sid" => random.Next(6) == 0 ? "\"\"" : $"\"{(random.Next(20) == 0 ? "\\u0059" : "Y")}F{Digits()}\"",
        "parent" => depth < 3 && random.Next(3) == 0 ? Object(depth + 1) : null,
        "children" => null,
        _ => Pools[name][random.Next(Pools[name].Length)],
    };

    private string Name(string name) => random.Next(30) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"\"\\u{(int)name[0]:x4}{name[1..]}\"")
        : $"\"{name}\"";

    private string Digits() => new(random.GetItems("0123456789abcdefABCDEF".AsSpan(), 32));
}
