using Sidereal;

namespace Factors.Aot;

/// <summary>The client of this sample. The compiler writes the rest of it from <c>spec/verify-factors.yaml</c>.</summary>
[OpenApiClient]
internal sealed partial class VerifyClient;
