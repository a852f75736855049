using Sidereal;

/// <summary>A client in the global namespace.</summary>
[OpenApiClient]
internal sealed partial class GlobalVerifyClient;
