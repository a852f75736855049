using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Sidereal.Tests.Fixtures;

namespace Sidereal.Tests.Json.Twin;

/// <summary>The scalars of a <see cref="Factor"/>, by the rules that the cursor states and by the means of the framework.</summary>
internal static partial class SlowValues
{
    internal static readonly string[] Names =
    [
        "sid", "status", "friendly_name", "count", "small", "ratio", "price", "is_on", "date_created", "day", "key", "url", "data", "config", "parent", "children", "tags",
    ];

    /// <summary>A scalar; null when it does not fit.</summary>
    internal static object? Read(string name, JsonElement value)
    {
        string? text = Text(value);
        string? number = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : text is not null && Number().IsMatch(text) ? text : null;
        return name switch
        {
            "is_on" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null,
            "count" => number is not null && Whole(number) is { } whole && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null,
            "small" => number is not null && Whole(number) is { } whole && whole >= int.MinValue && whole <= int.MaxValue ? (int)whole : null,
            "ratio" => number is not null && double.Parse(number, CultureInfo.InvariantCulture) is double real && double.IsFinite(real) ? real : null,
            "price" => number is not null && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal price) ? price : null,
            _ => text is null ? null : Read(name, text),
        };
    }

    /// <summary>The text of a string; null for anything else, and where half a surrogate pair makes it none.</summary>
    internal static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        if (!Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value)))
        {
            throw new JsonException("A text is not UTF-8.");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a value; null when it is not UTF-8.</summary>
    internal static string? RawText(JsonElement value) => Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value)) ? value.GetRawText() : null;

    private static object? Read(string name, string text) => name switch
    {
        "friendly_name" => text,
        "status" => new FactorStatus(text),
        "sid" => SidPattern().IsMatch(text) ? FactorSid.Parse(text) : null,
        "date_created" => Time(text),
        "day" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
        "key" => UuidForm().IsMatch(text) ? Guid.Parse(text) : null, // .NET's own form takes spaces and signs
        "url" => Uri.TryCreate(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute, out Uri? uri) ? uri : null,
        "data" => Bytes(text),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a scalar."),
    };

    private static byte[]? Bytes(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }

    private static BigInteger? Whole(string number)
    {
        Match match = Number().Match(number);
        string fraction = match.Groups["fraction"].Value;
        BigInteger digits = BigInteger.Parse(match.Groups["whole"].Value + fraction, CultureInfo.InvariantCulture);
        BigInteger exponent = BigInteger.Parse("0" + match.Groups["exponent"].Value, CultureInfo.InvariantCulture) * (match.Groups["minus"].Success ? -1 : 1);
        exponent -= fraction.Length;
        if (digits.IsZero || exponent > 1000)
        {
            return digits.IsZero ? digits : null;
        }

        if (exponent >= 0)
        {
            return (number[0] == '-' ? -1 : 1) * digits * BigInteger.Pow(10, (int)exponent);
        }

        BigInteger unit = exponent < -1000 ? BigInteger.Zero : BigInteger.Pow(10, -(int)exponent);
        return !unit.IsZero && digits % unit == 0 ? (number[0] == '-' ? -1 : 1) * (digits / unit) : null;
    }

    private static DateTimeOffset? Time(string text)
    {
        Match match = TimeForm().Match(text);
        if (!match.Success
            || !DateTime.TryParseExact(match.Groups["date"].Value + match.Groups["clock"].Value, "yyyy-MM-ddHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
        {
            return null;
        }

        string fraction = (match.Groups["fraction"].Value + "0000000")[..7];
        string offset = match.Groups["offset"].Value;
        int minutes = offset.Length == 0 ? 0 : (int.Parse(offset[1..3], CultureInfo.InvariantCulture) * 60) + int.Parse(offset[4..], CultureInfo.InvariantCulture);
        if (minutes > 14 * 60 || (offset.Length > 0 && offset[4] > '5'))
        {
            return null;
        }

        try
        {
            long ticks = local.Ticks + long.Parse(fraction, CultureInfo.InvariantCulture);
            return new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset.StartsWith('-') ? -minutes : minutes));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^-?(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE]((?<minus>-)|\+)?(?<exponent>[0-9]+))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex UuidForm();

    [GeneratedRegex(@"^YF[0-9a-fA-F]{32}\z")]
    private static partial Regex SidPattern();

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<clock>[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]+))?([Zz]|(?<offset>[+-][0-9]{2}:[0-9]{2}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeForm();
}
