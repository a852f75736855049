using System;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal;

/// <summary>
/// Says which numbers fit, so that the compiler checks each constant that is given: one outside is the error SDR5001. Emitted code carries it; it
/// has the same effect on a parameter of your own.
/// </summary>
/// <remarks>
/// It changes nothing at run time. A bound is a number of any type that C# allows in an attribute, and is kept as it is: a
/// <see cref="long"/> loses no digit. A <see cref="decimal"/> is written as its text, <c>"-0.10"</c>, because C# allows none there.
/// </remarks>
/// <example>
/// <code>
/// void Show([NumberRange(Minimum = 1, Maximum = 1000)] long count) { }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false)]
public sealed class NumberRangeAttribute : Attribute
{
    /// <summary>The least number that fits: an integer, a <see cref="double"/>, or the text of a decimal in the invariant culture; null where there is none.</summary>
    public object? Minimum { get; set; }

    /// <summary>The greatest number that fits: an integer, a <see cref="double"/>, or the text of a decimal in the invariant culture; null where there is none.</summary>
    public object? Maximum { get; set; }

    /// <inheritdoc cref="StringPatternAttribute.Document"/>
    public string? Document { get; set; }

    /// <inheritdoc cref="StringPatternAttribute.Pointer"/>
    [SuppressMessage("Naming", "CA1720", Justification = "A JSON pointer is called so.")]
    public string? Pointer { get; set; }
}
