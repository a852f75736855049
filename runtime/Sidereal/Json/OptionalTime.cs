using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Sidereal.CompilerServices;

/// <summary>Where an object keeps a time that may be null: 12 bytes in place of the 24 that a question mark makes of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Sequential, Pack = 4)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Only records compare it, by Equals.")]
public struct OptionalTime : IEquatable<OptionalTime>
{
    // The clock's ticks of 100 ns, and one more, so that the first moment of all differs from none.
    private long _ticksAndOne;
    private int _offsetMinutes;

    internal OptionalTime(long ticks, int offsetMinutes)
    {
        _ticksAndOne = ticks + 1;
        _offsetMinutes = offsetMinutes;
    }

    /// <summary>The time; null when there is none.</summary>
    public DateTimeOffset? Value
    {
        readonly get => _ticksAndOne == 0 ? null : new DateTimeOffset(_ticksAndOne - 1, TimeSpan.FromMinutes((double)_offsetMinutes));
        set => this = value is { } time ? new OptionalTime(time.Ticks, time.TotalOffsetMinutes) : default;
    }

    /// <summary>Whether the other one is the same moment, at whatever offset, or both are none.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True when they are equal.</returns>
    public readonly bool Equals(OptionalTime other) => Nullable.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is OptionalTime other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Value.GetHashCode();
}
