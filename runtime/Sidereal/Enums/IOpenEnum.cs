using System;
using System.Diagnostics.CodeAnalysis;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>An enumeration that is open: a text that the document does not list is kept as it came.</summary>
/// <remarks>Equality is ordinal and looks at the text alone. <c>Parse</c> takes every text; it throws for null only.</remarks>
/// <typeparam name="TSelf">The type that implements the interface.</typeparam>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is an enum in the document's sense.")]
public interface IOpenEnum<TSelf> : IParsable<TSelf>, IEquatable<TSelf>, IStringValue, IDefaultable
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The values that the document lists, in its order.</summary>
    static abstract OpenEnumValues Values { get; }

    /// <summary>The text, listed in the document or not; empty for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>The value with this text.</summary>
    /// <param name="value">Any text.</param>
    /// <returns>The value, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    static abstract TSelf Create(string value);
}
