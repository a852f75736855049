using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.NSwag;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The client that NSwag makes from the same document, as it comes.</summary>
internal sealed class NSwagClient : PagingClient<Response, NSwag.Factor>
{
    private readonly NSwagVerifyClient _client;

    public NSwagClient(ListingOptions options)
        : base(options) => _client = new NSwagVerifyClient(Http) { BaseUrl = options.BaseAddress.AbsoluteUri };

    protected override Task<Response> ReadPageAsync(string link) =>
        _client.ListFactorAsync(FactorSource.ServiceSid, FactorSource.Identity, Options.PageSize, page: null, PageToken(link));

    protected override List<NSwag.Factor> ItemsOf(Response page) => (List<NSwag.Factor>)page.Factors;

    protected override string? NextOf(Response page) => page.Meta.Next_page_url?.OriginalString;

    protected override string? NameOf(NSwag.Factor item) => item.Friendly_name;

    protected override FactorValues ValuesOf(NSwag.Factor item) => new()
    {
        Sid = item.Sid,
        AccountSid = item.Account_sid,
        ServiceSid = item.Service_sid,
        EntitySid = item.Entity_sid,
        Identity = item.Identity,
        DateCreated = item.Date_created,
        DateUpdated = item.Date_updated,
        FriendlyName = item.Friendly_name,
        Status = item.Status == Factor_enum_factor_statuses.Verified ? "verified" : "unverified",
        FactorType = item.Factor_type == Factor_enum_factor_types.Push ? "push" : "totp",
        Config = (item.Config as JsonElement?)?.GetRawText(),
        Metadata = (item.Metadata as JsonElement?)?.GetRawText(),
        Url = item.Url?.OriginalString,
    };
}
