using System;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal;

/// <summary>
/// Says how long a text is, so that the compiler checks each constant that is given: a shorter or longer one is the error SDR5001. Emitted code
/// carries it; it has the same effect on a parameter of your own.
/// </summary>
/// <remarks>
/// It changes nothing at run time. The length counts Unicode characters, as JSON Schema does (code points): an emoji in two <see cref="char"/>s
/// is one. Null always fits.
/// </remarks>
/// <example>
/// <code>
/// void Rename([TextLength(Maximum = 64)] string name) { }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false)]
public sealed class TextLengthAttribute : Attribute
{
    /// <summary>The least number of characters; 0 where it is not given.</summary>
    public int Minimum { get; set; }

    /// <summary>The greatest number of characters; <see cref="int.MaxValue"/> where it is not given.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <inheritdoc cref="StringPatternAttribute.Document"/>
    public string? Document { get; set; }

    /// <inheritdoc cref="StringPatternAttribute.Pointer"/>
    [SuppressMessage("Naming", "CA1720", Justification = "A JSON pointer is called so.")]
    public string? Pointer { get; set; }
}
