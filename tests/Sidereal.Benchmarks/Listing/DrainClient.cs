using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>Requests all pages, takes their bytes and reads nothing in them: what no client over <see cref="HttpClient"/> can be faster than.</summary>
/// <param name="options">What to list.</param>
/// <param name="work">Keeps the thread busy for so long behind each page.</param>
internal sealed class DrainClient(ListingOptions options, TimeSpan work = default) : IListingClient
{
    private readonly HttpClient _http = PagingClient<object, object>.NewHttpClient(options.BaseAddress);
    private readonly byte[] _buffer = new byte[64 * 1024];

    public async Task ListAsync(Consumer consumer)
    {
        for (int start = 0; start < options.Count; start += options.PageSize)
        {
            using HttpResponseMessage response = await _http.GetAsync(PageLink.To(_http.BaseAddress!, options.PageSize, start), HttpCompletionOption.ResponseHeadersRead);
            response.EnsureSuccessStatusCode();
            await using Stream body = await response.Content.ReadAsStreamAsync();
            while (await body.ReadAsync(_buffer) > 0)
            {
            }

            consumer.Take(friendlyName: null); // one for the page
            Consumer.KeepBusy(work);
        }
    }

    public Task<IReadOnlyList<FactorValues>?> ReadValuesAsync() => Task.FromResult<IReadOnlyList<FactorValues>?>(null);

    public void Dispose() => _http.Dispose();
}
