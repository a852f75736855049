using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Rivals;

/// <summary>A page as people write it by hand for System.Text.Json: identifiers are strings, and so are statuses and URLs; nothing is checked.</summary>
internal sealed class TextPage
{
    public List<TextFactor> Factors { get; set; } = [];

    public PageMeta Meta { get; set; } = new();
}

internal sealed class TextFactor
{
    public string? Sid { get; set; }

    public string? AccountSid { get; set; }

    public string? ServiceSid { get; set; }

    public string? EntitySid { get; set; }

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
        Sid = Sid,
        AccountSid = AccountSid,
        ServiceSid = ServiceSid,
        EntitySid = EntitySid,
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

internal sealed class PageMeta
{
    public int Page { get; set; }

    public int PageSize { get; set; }

    public string? FirstPageUrl { get; set; }

    public string? PreviousPageUrl { get; set; }

    public string? Url { get; set; }

    public string? NextPageUrl { get; set; }

    public string? Key { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TextPage))]
internal sealed partial class TextJson : JsonSerializerContext;
