using Sidereal;

namespace Acme.Internal;

/// <summary>A client that its assembly keeps to itself, with the types of the document.</summary>
[OpenApiClient]
internal sealed partial class VerifyClient;
