using Sidereal;

namespace Factors;

/// <summary>The client that this sample is about. The compiler writes the rest of it from <c>spec/verify-factors.yaml</c>.</summary>
[OpenApiClient]
internal sealed partial class VerifyClient;
