using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Sidereal.Benchmarks.Sids;

/// <summary>An identifier as most people write it: a string, checked by a compiled regular expression.</summary>
public readonly record struct RegexSid : IMeasuredSid<RegexSid>
{
    private static readonly Regex Pattern = new(GeneratedRegexSid.PatternText, RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly string? _value;

    private RegexSid(string value) => _value = value;

    public static RegexSid Parse(ReadOnlySpan<char> text) => Pattern.IsMatch(text) ? new RegexSid(text.ToString()) : throw new FormatException();

    // There are no regular expressions over bytes, and the string is needed in any case.
    public static RegexSid Parse(ReadOnlySpan<byte> utf8Text)
    {
        string text = Encoding.UTF8.GetString(utf8Text);
        return Pattern.IsMatch(text) ? new RegexSid(text) : throw new FormatException();
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => Encoding.UTF8.TryGetBytes(_value, utf8Destination, out bytesWritten);

    public override string ToString() => _value ?? "";
}
