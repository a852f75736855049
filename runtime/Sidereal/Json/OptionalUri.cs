using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>Where an object keeps a URI that may be null. A <see cref="Uri"/> is larger than most objects that have one, and few are looked at: so it is made when
/// somebody asks, and until then it is its text, whose beginning it shares with the URIs of other objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Only records compare it, by Equals.")]
public struct OptionalUri : IEquatable<OptionalUri>
{
    private const int ScratchSize = 512;

    // The URI, or the beginning of its text as an array of ASCII bytes. It changes from the second to the first when somebody asks; threads that do so at the same time make equal URIs.
    private object? _value;

    // The end of the text, when the beginning is there; nobody changes it, for another thread may be reading.
    private ReadOnlyMemory<byte> _rest;

    internal OptionalUri(Uri value) => _value = value;

    /// <summary>A URI that is known to be one.</summary>
    /// <param name="beginning">The beginning of its text, in ASCII; it must not change.</param>
    /// <param name="rest">The rest of its text.</param>
    internal OptionalUri(byte[] beginning, ReadOnlyMemory<byte> rest)
    {
        _value = beginning;
        _rest = rest;
    }

    /// <summary>The URI; null when there is none.</summary>
    public Uri? Value
    {
        get
        {
            if (_value is byte[] beginning)
            {
                _value = new Uri(string.Concat(Encoding.ASCII.GetString(beginning), Encoding.ASCII.GetString(_rest.Span)));
            }

            return (Uri?)_value;
        }

        set
        {
            _value = value;
            _rest = default;
        }
    }

    internal readonly bool IsNone => _value is null;

    /// <summary>Writes the text to where a writer stands, without making a URI of it; there must be one.</summary>
    internal readonly void WriteTo(Utf8JsonWriter writer)
    {
        if (_value is not byte[] beginning)
        {
            writer.WriteStringValue(((Uri)_value!).OriginalString);
            return;
        }

        int length = beginning.Length + _rest.Length;
        Span<byte> text = length <= ScratchSize ? stackalloc byte[ScratchSize] : new byte[length];
        beginning.CopyTo(text);
        _rest.Span.CopyTo(text[beginning.Length..]);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Whether the other one is an equal URI, or both are none.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True when they are equal.</returns>
    public bool Equals(OptionalUri other) => IsSameText(other) || Equals(Value, other.Value);

    private readonly bool IsSameText(OptionalUri other) => ReferenceEquals(_value, other._value) && _rest.Span.SequenceEqual(other._rest.Span);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OptionalUri other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
