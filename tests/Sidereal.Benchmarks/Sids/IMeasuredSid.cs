using System;

namespace Sidereal.Benchmarks.Sids;

/// <summary>What each design is measured by. Over a struct these are direct calls, which the compiler may inline.</summary>
public interface IMeasuredSid<TSelf> : IEquatable<TSelf>
    where TSelf : struct, IMeasuredSid<TSelf>
{
    /// <summary>Reads an identifier and throws when the text is none.</summary>
    static abstract TSelf Parse(ReadOnlySpan<char> text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    static abstract TSelf Parse(ReadOnlySpan<byte> utf8Text);

    bool TryFormat(Span<byte> utf8Destination, out int bytesWritten);
}
