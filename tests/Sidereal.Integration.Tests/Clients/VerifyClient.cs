namespace Sidereal.Integration.Tests;

/// <summary>The client of most tests: public, in the namespace of the code that uses it.</summary>
[OpenApiClient]
public sealed partial class VerifyClient;
