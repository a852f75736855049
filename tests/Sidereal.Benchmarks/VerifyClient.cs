namespace Sidereal.Benchmarks;

/// <summary>The client that is measured, from the document that the generator brings along.</summary>
[OpenApiClient]
internal sealed partial class VerifyClient;
