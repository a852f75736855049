using System;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>The text that each property had last: in the items of a list many are the same, and one string serves for all of them.</summary>
internal sealed class JsonRepeats
{
    // A power of two; objects with more properties share places.
    private const int Count = 16;

    private readonly string?[] _last = new string?[Count];

    /// <summary>The string of a property's text.</summary>
    /// <param name="property">The index of the property.</param>
    /// <param name="ascii">The text, in ASCII.</param>
    /// <returns>The string of the item before, where it has the same text.</returns>
    internal string Of(int property, ReadOnlySpan<byte> ascii)
    {
        ref string? last = ref _last[property & (Count - 1)];
        return last is not null && last.Length == ascii.Length && Ascii.Equals(ascii, last) ? last : last = Encoding.Latin1.GetString(ascii);
    }
}
