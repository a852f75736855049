using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Refit;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Rivals;

namespace Sidereal.Benchmarks.Listing;

/// <summary>Refit over System.Text.Json's generated code.</summary>
internal sealed class RefitClient : PagingClient<TextPage, TextFactor>
{
    private readonly IFactorApi _api;

    public RefitClient(ListingOptions options)
        : base(options)
    {
        SystemTextJsonContentSerializer serializer = new(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            TypeInfoResolver = TextJson.Default,
        });
        _api = RestService.For<IFactorApi>(Http, new RefitSettings(serializer));
    }

    protected override Task<TextPage> ReadPageAsync(string link) =>
        _api.ListFactorAsync(FactorSource.ServiceSid, FactorSource.Identity, Options.PageSize, PageToken(link));

    protected override List<TextFactor> ItemsOf(TextPage page) => page.Factors;

    protected override string? NextOf(TextPage page) => page.Meta.NextPageUrl;

    protected override string? NameOf(TextFactor item) => item.FriendlyName;

    protected override FactorValues ValuesOf(TextFactor item) => item.ToValues();
}
