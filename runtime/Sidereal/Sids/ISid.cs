using System;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>An identifier of fixed shape, as a value type: always a whole identifier, or <c>default</c>.</summary>
/// <remarks>
/// <para>Letter case is kept, equality is ordinal, and the order is the ordinal order of the text.</para>
/// <para>
/// <c>Parse</c> throws a <see cref="FormatException"/> that says what is wrong with the text; <c>TryParse</c> says no. <c>default</c> formats as an
/// empty text, which is the one text that does not parse back.
/// </para>
/// </remarks>
/// <typeparam name="TSelf">The type that implements the interface.</typeparam>
public interface ISid<TSelf> :
    ISpanParsable<TSelf>,
    IUtf8SpanParsable<TSelf>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IEquatable<TSelf>,
    IComparable<TSelf>,
    IStringValue,
    IDefaultable
    where TSelf : struct, ISid<TSelf>
{
    /// <summary>The regular expression (ECMA-262) that the text of each of these identifiers matches.</summary>
    static abstract string Pattern { get; }

    /// <summary>The number of bytes of each of these identifiers in JSON, where none of them can have an escape; 0 when that is not certain.</summary>
    static virtual int JsonLength => 0;
}
