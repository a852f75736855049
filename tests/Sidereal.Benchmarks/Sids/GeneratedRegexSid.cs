using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Sidereal.Benchmarks.Sids;

/// <summary>The same with a regular expression whose code is made at compile time: the best of its kind.</summary>
public readonly partial record struct GeneratedRegexSid : IMeasuredSid<GeneratedRegexSid>
{
    /// <summary>The document's pattern for .NET: <c>$</c> would let a line feed follow.</summary>
    public const string PatternText = @"^YF[0-9a-fA-F]{32}\z";

    private readonly string? _value;

    private GeneratedRegexSid(string value) => _value = value;

    public static GeneratedRegexSid Parse(ReadOnlySpan<char> text) => Pattern().IsMatch(text) ? new GeneratedRegexSid(text.ToString()) : throw new FormatException();

    public static GeneratedRegexSid Parse(ReadOnlySpan<byte> utf8Text)
    {
        string text = Encoding.UTF8.GetString(utf8Text);
        return Pattern().IsMatch(text) ? new GeneratedRegexSid(text) : throw new FormatException();
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => Encoding.UTF8.TryGetBytes(_value, utf8Destination, out bytesWritten);

    public override string ToString() => _value ?? "";

    [GeneratedRegex(PatternText, RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
