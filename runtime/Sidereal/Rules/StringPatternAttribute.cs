using System;
using System.Diagnostics.CodeAnalysis;

namespace Sidereal;

/// <summary>
/// Says which pattern a text matches, so that the compiler checks each constant that is given for it: one that does not match is
/// the error SDR5001. Emitted code carries it; it has the same effect on a parameter of your own.
/// </summary>
/// <remarks>It changes nothing at run time. A pattern that .NET cannot be told is not checked, and null always fits.</remarks>
/// <example>
/// <code>
/// void Import([StringPattern(ServiceSid.Pattern)] string service) { }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false)]
public sealed class StringPatternAttribute : Attribute
{
    /// <summary>Gives the pattern of a parameter.</summary>
    /// <param name="pattern">A regular expression (ECMA-262), as JSON Schema has it: <c>^VA[0-9a-fA-F]{32}$</c>.</param>
    public StringPatternAttribute(string pattern) => Pattern = pattern;

    /// <summary>The regular expression (ECMA-262) that the text matches.</summary>
    public string Pattern { get; }

    /// <summary>The file name, without folders, of the document that has the rule; null where none has.</summary>
    public string? Document { get; set; }

    /// <summary>The JSON pointer (RFC 6901, after <c>#</c>) of the schema with the rule in that document; null where there is none.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "A JSON pointer is called so.")]
    public string? Pointer { get; set; }
}
