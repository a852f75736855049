using System.Collections.Generic;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Rivals;

namespace Sidereal.Benchmarks.Listing;

/// <summary><see cref="TextJsonClient"/> with identifiers that are checked and packed.</summary>
internal sealed class PackedJsonClient(ListingOptions options) : PagingClient<PackedPage, PackedFactor>(options)
{
    protected override async Task<PackedPage> ReadPageAsync(string link) => (await Http.GetFromJsonAsync(link, PackedJson.Default.PackedPage))!;

    protected override List<PackedFactor> ItemsOf(PackedPage page) => page.Factors;

    protected override string? NextOf(PackedPage page) => page.Meta.NextPageUrl;

    protected override string? NameOf(PackedFactor item) => item.FriendlyName;

    protected override FactorValues ValuesOf(PackedFactor item) => item.ToValues();
}
