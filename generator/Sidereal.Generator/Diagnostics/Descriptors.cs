using Microsoft.CodeAnalysis;

namespace Sidereal.Generator.Diagnostics;

/// <summary>
/// Everything that the generator and its analyzer say. Numbers are never used twice; each has a page in generator/docs/diagnostics.
/// A fault that leaves a member unusable, untyped or out is an error; what the document rightly says and we cannot do in full, or a detail that gets lost, is a warning;
/// what is only not read, while the member does all that it would do otherwise, is information.
/// </summary>
internal static class Descriptors
{
    // 1xxx: the text cannot be read as what it should be.
    public static readonly DiagnosticDescriptor Unreadable = Error("SDR1001", "The document cannot be read", "{0}");
    public static readonly DiagnosticDescriptor DuplicateKey = Error("SDR1002", "A key stands twice in one mapping", "The key '{0}' stands a second time in this mapping; remove one of the two");
    public static readonly DiagnosticDescriptor LimitExceeded = Error("SDR1003", "The document is larger or deeper than any real one", "{0}");
    public static readonly DiagnosticDescriptor UnsupportedYaml = Error("SDR1004", "A YAML feature that OpenAPI does not have", "{0}");
    public static readonly DiagnosticDescriptor WrongEncoding = Error("SDR1005", "The document is not UTF-8 text", "{0}");
    public static readonly DiagnosticDescriptor IdleTag = Warning("SDR1006", "A YAML tag has no effect", "{0}");
    public static readonly DiagnosticDescriptor MoreOfOneKind = Info("SDR1007", "More of one kind than is told", "The document has more than 1000 places with {0}; no more of them are told");

    // 2xxx: the text is not the OpenAPI that it should be.
    public static readonly DiagnosticDescriptor UnusablePattern = Error("SDR2001", "A pattern cannot be used", "The pattern '{0}' is not a regular expression: {1}; the value is read as plain text");
    public static readonly DiagnosticDescriptor UnsupportedVersion = Error("SDR2002", "Not an OpenAPI 3.0 or 3.1 document", "{0}");
    public static readonly DiagnosticDescriptor NotRead = Info("SDR2003", "A field is not read", "The field '{0}' of {1} is not read; the generated client does not depend on it");
    public static readonly DiagnosticDescriptor UnresolvedReference = Error("SDR2004", "A reference leads nowhere", "{0}");
    public static readonly DiagnosticDescriptor UnexpectedValue = Error("SDR2005", "A value is not of the kind that belongs here", "{0}");
    public static readonly DiagnosticDescriptor UnusableDetail = Warning("SDR2006", "A detail cannot be used", "{0}");
    public static readonly DiagnosticDescriptor UnusableOperation = Error("SDR2007", "An operation contradicts its path", "The operation '{0}' is left out: {1}");

    // 3xxx: the document is right, and something in it has no place in C#.
    public static readonly DiagnosticDescriptor Renamed = Warning("SDR3001", "Two things would have one name in C#", "{0}");
    public static readonly DiagnosticDescriptor OperationLeftOut = Warning("SDR3002", "An operation is left out", "The operation '{0}' is left out: {1}");
    public static readonly DiagnosticDescriptor KeptAsJson = Warning("SDR3003", "A value is kept as JSON", "'{0}' is kept as JSON: {1}");
    public static readonly DiagnosticDescriptor NotPaged = Info("SDR3004", "A listing is not paged", "The operation '{0}' looks like a listing and stays a plain call: {1}");

    public static readonly DiagnosticDescriptor ParameterLeftOut = Warning("SDR3005", "A parameter is left out", "The optional parameter '{0}' of '{1}' is left out: it {2}");
    public static readonly DiagnosticDescriptor ServerUnusable = Info("SDR3006", "The server's address is not absolute", "The server '{0}' is no absolute address, so ApiClientOptions.BaseAddress must be set: {1}");
    public static readonly DiagnosticDescriptor PatternNotChecked = Info("SDR3007", "A pattern is not checked", "The pattern '{0}' of '{1}' is not checked before a request is sent: {2}");
    public static readonly DiagnosticDescriptor BoundNotChecked = Warning("SDR3008", "A bound is not checked", "The bound '{0}' is no value that the parameter can have in C#, so it is not checked before a request is sent");

    // 4xxx: the declaration in C#.
    public static readonly DiagnosticDescriptor NotPartial = Error("SDR4001", "A client's class must be partial", "'{0}' carries [OpenApiClient] and is not partial, so nothing can be added to it; write 'partial class {0}'");
    public static readonly DiagnosticDescriptor DocumentMissing = Error("SDR4002", "The document of a client is missing", "No additional file is called '{0}'; {1}");
    public static readonly DiagnosticDescriptor DocumentAmbiguous = Error("SDR4003", "Several documents answer to one name", "'{0}' fits several additional files: {1}; write enough of the path to tell them apart");
    public static readonly DiagnosticDescriptor TypesClash = Error("SDR4004", "Two documents declare one type in one namespace", "{0}");
    public static readonly DiagnosticDescriptor UnsupportedDeclaration = Error("SDR4005", "A client cannot be generated into this type", "'{0}' {1}");
    public static readonly DiagnosticDescriptor HidingType = Error("SDR4006", "A type hides one that generated code names", "'{0}' stands {1} the client '{2}' and hides the type of that name which generated code uses; {3}, or rename '{0}'");
    public static readonly DiagnosticDescriptor ClashingMember = Error("SDR4007", "A member of a client is declared twice", "'{0}' of the client '{1}' is declared by generated code too; give it another name or other parameters");

    // 5xxx: the use of emitted code in C#.
    public static readonly DiagnosticDescriptor WrongConstant = Error("SDR5001", "A constant breaks a rule of the document", "{0}");
    public static readonly DiagnosticDescriptor DefaultSid = Warning("SDR5002", "An identifier has no value", "{0}: it prints as an empty text and is refused as an argument; write {1}.Parse(...), or {1}? where there may be none");
    public static readonly DiagnosticDescriptor ListingDiscarded = Warning("SDR5003", "A listing is never enumerated", "Nothing is sent: '{0}' returns a listing, which requests its pages while it is enumerated; write 'await foreach' over it");

    // 9xxx: ourselves.
    public static readonly DiagnosticDescriptor Internal = Error("SDR9001", "The generator failed", "Sidereal failed on '{0}'; this is its own fault, please report it with this text: {1}");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category(id), severity, isEnabledByDefault: true);

    private static string Category(string id) => id[3] switch
    {
        '1' => "Sidereal.Text",
        '2' => "Sidereal.Specification",
        '3' => "Sidereal.Binding",
        '4' => "Sidereal.Declaration",
        '5' => "Sidereal.Usage",
        _ => "Sidereal.Internal",
    };
}
