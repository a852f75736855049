using System;

namespace Sidereal;

/// <summary>
/// Asks for a client: the compiler adds to this partial class the constructors and methods that an OpenAPI document describes,
/// and, beside it in the same namespace, the types of the document.
/// </summary>
/// <remarks>
/// <para>The class is declared <c>partial</c>. Name, namespace and accessibility of the client are the class's own.</para>
/// <para>Several clients may read one document; in one namespace they share its types.</para>
/// </remarks>
/// <example>
/// <code>
/// [OpenApiClient("verify.openapi.yaml")]
/// public partial class VerifyClient;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class OpenApiClientAttribute : Attribute
{
    /// <summary>Asks for a client of the named document, or, without a name, of the fragment that Sidereal brings along.</summary>
    /// <param name="document">
    /// The end of the path of one file among the project's <c>AdditionalFiles</c>, cut where a folder begins: <c>verify.openapi.yaml</c> and
    /// <c>specs/verify.openapi.yaml</c> both name <c>/repo/specs/verify.openapi.yaml</c>, <c>openapi.yaml</c> does not. <c>/</c> and <c>\</c> are
    /// equal. Files that end in <c>.openapi.yaml</c>, <c>.openapi.yml</c> or <c>.openapi.json</c> are AdditionalFiles by themselves; any other
    /// takes one line in the project, <c>&lt;AdditionalFiles Include="verify.yaml" /&gt;</c>. No match, or more than one, is a compile error that
    /// says what to write. Null, the default, names the embedded fragment of Twilio Verify: the operation that lists an entity's factors.
    /// </param>
    public OpenApiClientAttribute(string? document = null) => Document = document;

    /// <summary>The end of the path of the document as it was given; null for the embedded fragment.</summary>
    public string? Document { get; }
}
