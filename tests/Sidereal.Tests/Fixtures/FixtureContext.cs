using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Sidereal.Tests.Fixtures;

/// <summary>What a caller writes to serialize the types of a client without reflection.</summary>
[JsonSerializable(typeof(FactorSid))]
[JsonSerializable(typeof(FactorSid?))]
[JsonSerializable(typeof(List<UserId>))]
[JsonSerializable(typeof(Dictionary<FactorSid, string>))]
[JsonSerializable(typeof(Dictionary<UserId, int>))]
[JsonSerializable(typeof(FactorStatus))]
[JsonSerializable(typeof(Dictionary<FactorStatus, int>))]
[JsonSerializable(typeof(RawJson))]
[JsonSerializable(typeof(List<RawJson>))]
[JsonSerializable(typeof(Factor))]
[JsonSerializable(typeof(List<Factor>))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(List<Order>))]
public sealed partial class FixtureContext : JsonSerializerContext;
