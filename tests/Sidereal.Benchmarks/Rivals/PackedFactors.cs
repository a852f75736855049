using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sidereal.Benchmarks.Data;
using Sidereal.CompilerServices;

namespace Sidereal.Benchmarks.Rivals;

/// <summary>The same page with identifiers of 20 bytes, which converters check and pack: what System.Text.Json can do with our value types.</summary>
internal sealed class PackedPage
{
    public List<PackedFactor> Factors { get; set; } = [];

    public PageMeta Meta { get; set; } = new();
}

internal sealed class PackedFactor
{
    [JsonConverter(typeof(FactorSidConverter))]
    public PackedSid? Sid { get; set; }

    [JsonConverter(typeof(AccountSidConverter))]
    public PackedSid? AccountSid { get; set; }

    [JsonConverter(typeof(ServiceSidConverter))]
    public PackedSid? ServiceSid { get; set; }

    [JsonConverter(typeof(EntitySidConverter))]
    public PackedSid? EntitySid { get; set; }

    public string? Identity { get; set; }

    public DateTimeOffset? DateCreated { get; set; }

    public DateTimeOffset? DateUpdated { get; set; }

    public string? FriendlyName { get; set; }

    public string? Status { get; set; }

    public string? FactorType { get; set; }

    public JsonElement? Config { get; set; }

    public JsonElement? Metadata { get; set; }

    public string? Url { get; set; }

    public FactorValues ToValues() => new()
    {
        Sid = Sid?.ToString("YF"),
        AccountSid = AccountSid?.ToString("AC"),
        ServiceSid = ServiceSid?.ToString("VA"),
        EntitySid = EntitySid?.ToString("YE"),
        Identity = Identity,
        DateCreated = DateCreated,
        DateUpdated = DateUpdated,
        FriendlyName = FriendlyName,
        Status = Status,
        FactorType = FactorType,
        Config = Config?.GetRawText(),
        Metadata = Metadata?.GetRawText(),
        Url = Url,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PackedPage))]
internal sealed partial class PackedJson : JsonSerializerContext;
