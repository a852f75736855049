using System;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal;

/// <summary>
/// Says that a text is an identifier of fixed shape, so that the compiler checks each constant that is given for it: one that does not match is
/// the error SDR5001. Emitted code carries it; it has the same effect on a parameter of your own.
/// </summary>
/// <remarks>It changes nothing at run time. A pattern of another shape is not checked, and null always fits.</remarks>
/// <example>
/// <code>
/// void Import([StringPattern(ServiceSid.Pattern)] string service) { }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false)]
public sealed class StringPatternAttribute : Attribute
{
    /// <summary>Gives the shape of a parameter.</summary>
    /// <param name="pattern">A literal text and one character class of fixed count, as a regular expression (ECMA-262): <c>^VA[0-9a-fA-F]{32}$</c>.</param>
    public StringPatternAttribute(string pattern) => Pattern = pattern;

    /// <summary>The regular expression (ECMA-262) that the text matches.</summary>
    public string Pattern { get; }

    /// <summary>The file name, without folders, of the document that has the rule; null where none has.</summary>
    public string? Document { get; set; }

    /// <summary>The JSON pointer (RFC 6901, after <c>#</c>) of the schema with the rule in that document; null where there is none.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "A JSON pointer is called so.")]
    public string? Pointer { get; set; }
}
