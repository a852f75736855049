using System.Collections.Generic;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Rivals;

namespace Sidereal.Benchmarks.Listing;

/// <summary><see cref="System.Net.Http.HttpClient"/> and System.Text.Json, as its documentation shows them.</summary>
internal class TextJsonClient(ListingOptions options) : PagingClient<TextPage, TextFactor>(options)
{
    protected override async Task<TextPage> ReadPageAsync(string link) => (await Http.GetFromJsonAsync(link, TextJson.Default.TextPage))!;

    protected override List<TextFactor> ItemsOf(TextPage page) => page.Factors;

    protected override string? NextOf(TextPage page) => page.Meta.NextPageUrl;

    protected override string? NameOf(TextFactor item) => item.FriendlyName;

    protected override FactorValues ValuesOf(TextFactor item) => item.ToValues();
}
