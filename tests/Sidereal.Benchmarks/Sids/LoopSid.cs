using System;
using System.Text;

namespace Sidereal.Benchmarks.Sids;

/// <summary>The same with a loop over the characters, by hand.</summary>
public readonly record struct LoopSid : IMeasuredSid<LoopSid>
{
    private readonly string? _value;

    private LoopSid(string value) => _value = value;

    public static LoopSid Parse(ReadOnlySpan<char> text) => IsMatch(text) ? new LoopSid(text.ToString()) : throw new FormatException();

    public static LoopSid Parse(ReadOnlySpan<byte> utf8Text)
    {
        string text = Encoding.UTF8.GetString(utf8Text);
        return IsMatch(text) ? new LoopSid(text) : throw new FormatException();
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => Encoding.UTF8.TryGetBytes(_value, utf8Destination, out bytesWritten);

    public override string ToString() => _value ?? "";

    private static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length != 34 || text[0] != 'Y' || text[1] != 'F')
        {
            return false;
        }

        foreach (char character in text[2..])
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
