using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal.CompilerServices;

/// <summary>Where an object keeps a SID, a value of an open enum or raw JSON that may be null, without the bytes that a question mark costs.</summary>
/// <remarks><c>default</c> and null are the same here.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Only records compare it, by Equals.")]
public struct OptionalValue<T> : IEquatable<OptionalValue<T>>
    where T : struct, IDefaultable, IEquatable<T>
{
    private T _value;

    internal OptionalValue(in T value) => _value = value;

    internal static ref T Of(ref OptionalValue<T> optional) => ref optional._value;

    /// <summary>The value; null when there is none.</summary>
    public T? Value
    {
        readonly get => _value.IsDefault ? null : _value;
        set => _value = value.GetValueOrDefault();
    }

    /// <summary>Whether the other one has an equal value, or both have none.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True when they are equal.</returns>
    public readonly bool Equals(OptionalValue<T> other) => _value.IsDefault == other._value.IsDefault && _value.Equals(other._value);

    /// <inheritdoc/>
    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is OptionalValue<T> other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _value.IsDefault ? 0 : _value.GetHashCode();
}
