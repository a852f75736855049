using System;

namespace Sidereal.Benchmarks.Sids;

/// <summary>The generated identifier.</summary>
public readonly record struct OurSid : IMeasuredSid<OurSid>
{
    private readonly FactorSid _value;

    private OurSid(FactorSid value) => _value = value;

    public static OurSid Parse(ReadOnlySpan<char> text) => new(FactorSid.Parse(text));

    public static OurSid Parse(ReadOnlySpan<byte> utf8Text) => new(FactorSid.Parse(utf8Text));

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => _value.TryFormat(utf8Destination, out bytesWritten);

    public override string ToString() => _value.ToString();
}
