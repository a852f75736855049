using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Factors.VerifyService;

/// <summary>How the service's types are written: snake case, and null where there is nothing.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FactorPage))]
[JsonSerializable(typeof(ServiceError))]
[JsonSerializable(typeof(PushConfig))]
[JsonSerializable(typeof(TotpConfig))]
[JsonSerializable(typeof(PasskeysConfig))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ServiceJson : JsonSerializerContext;
