using System;
using System.Collections.Generic;

namespace Sidereal.Generator.Model;

/// <summary>
/// Names that the document's own must not take. Binding gives a thing another name rather than one of these; everything else that emitted code needs a name for
/// gives way to the document by itself, so that no reader of the client pays for plumbing.
/// </summary>
internal static class ReservedNames
{
    /// <summary>
    /// Not for a type: the types that emitted code names. A type of the document would stand nearer than they do. Generic ones are not
    /// here, because C# tells <c>Page</c> from <c>Page&lt;T&gt;</c>.
    /// </summary>
    public static readonly HashSet<string> Types = new(
    [
        "ApiClientOptions", "ApiCredential", "ApiException", "ApiHttpHandler", "ApiOperation", "ApiPipeline", "ApiRequest", "ApiResponseException", "ArgumentException",
        "ArgumentNullException", "ArgumentOutOfRangeException", "CancellationToken", "Check", "DateOnly", "DateTimeOffset", "FormatException", "Guid",
        "HttpClient", "HttpMethod", "IDefaultable", "IDisposable", "IFormatProvider", "InvalidOperationException", "JsonConverter", "JsonConverterAttribute", "JsonCursor",
        "JsonObjectWriter", "JsonProperties", "JsonScope", "NotNullWhen", "NotNullWhenAttribute", "NumberRange", "NumberRangeAttribute", "Obsolete", "ObsoleteAttribute",
        "OpenEnumValues", "OptionalTime", "OptionalUri", "PackedSid", "RawJson", "SetsRequiredMembers", "SetsRequiredMembersAttribute", "Sid", "SidFormat", "Sidereal", "StringPattern", "StringPatternAttribute", "System", "Task", "TextLength",
        "TextLengthAttribute", "TextSid", "TypeConverter", "TypeConverterAttribute", "Uri",
    ], StringComparer.Ordinal);

    /// <summary>What a client has beside its methods. A user's part may have members of these names, with or without underscores at the end, and ours give way.</summary>
    public static readonly IReadOnlyList<string> ClientMembers = ["Dispose", "Operations", "Pages", "Server", "_pipeline"];

    /// <summary>Not for a parameter: the one that every method has.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["cancellationToken"];

    /// <summary>Not for a variable of a reader: those that every reader has.</summary>
    public static readonly IReadOnlyList<string> ReaderLocals = ["index", "json", "scope"];

    /// <summary>Not for a property of an object, nor for the object itself: what every record has.</summary>
    public static readonly IReadOnlyList<string> ObjectMembers =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Nonconforming", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>Not for a value of an enumeration, nor for the enumeration itself: what every open enum has.</summary>
    public static readonly IReadOnlyList<string> EnumMembers =
    [
        "ArgumentNullException", "AsKnown", "Equals", "Finalize", "GetHashCode", "GetType", "IsKnown", "Known", "MemberwiseClone", "Parse", "ReferenceEquals", "ToString", "TryParse", "Value",
    ];

    /// <summary>Not for an identifier's type: what every one of them has.</summary>
    public static readonly IReadOnlyList<string> SidMembers =
    [
        "CompareTo", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Parse", "Pattern", "ReferenceEquals", "ToString", "TryFormat", "TryParse",
    ];
}
