using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sidereal.Benchmarks.Data;

/// <summary>JSON without white space.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class PlainJson : JsonSerializerContext;
