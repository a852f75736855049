using Sidereal;

namespace Acme.Twice;

/// <summary>One of two clients that share the types of their document.</summary>
[OpenApiClient]
public partial class FirstClient;

/// <summary>The other one.</summary>
[OpenApiClient]
public partial class SecondClient;
