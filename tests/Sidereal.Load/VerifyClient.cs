namespace Sidereal.Load;

/// <summary>The client under load: what a user of the embedded document has.</summary>
[OpenApiClient]
internal sealed partial class VerifyClient;
