using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>A client that has no listings: its user asks for one page after the other.</summary>
/// <typeparam name="TPage">A page.</typeparam>
/// <typeparam name="T">An item.</typeparam>
internal abstract class PagingClient<TPage, T>(ListingOptions options) : IListingClient
{
    protected ListingOptions Options => options;

    protected HttpClient Http { get; } = NewHttpClient(options.BaseAddress);

    /// <summary>Where the listing starts.</summary>
    protected Uri FirstPage => PageLink.To(Http.BaseAddress!, options.PageSize, 0);

    public async Task ListAsync(Consumer consumer)
    {
        for (string? next = FirstPage.AbsoluteUri; next is not null;)
        {
            TPage page = await ReadPageAsync(next);
            foreach (T item in ItemsOf(page))
            {
                consumer.Take(NameOf(item));
            }

            next = NextOf(page);
        }
    }

    public async Task<IReadOnlyList<FactorValues>?> ReadValuesAsync()
    {
        List<FactorValues> values = [];
        for (string? next = FirstPage.AbsoluteUri; next is not null;)
        {
            TPage page = await ReadPageAsync(next);
            foreach (T item in ItemsOf(page))
            {
                values.Add(ValuesOf(item));
            }

            next = NextOf(page);
        }

        return values;
    }

    public void Dispose() => Http.Dispose();

    /// <summary>An <see cref="HttpClient"/> as all rivals have it: with the account's credentials, and the least that works.</summary>
    public static HttpClient NewHttpClient(Uri baseAddress)
    {
        HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = baseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{FactorSource.AccountSid}:token")));
        return http;
    }


    /// <summary>The token in the link to a page, for clients whose methods take nothing else; null when there is none.</summary>
    protected static string? PageToken(string link)
    {
        int start = link.IndexOf(PageLink.TokenName, StringComparison.Ordinal);
        return start < 0 ? null : link[(start + PageLink.TokenName.Length + 1)..];
    }

    protected abstract Task<TPage> ReadPageAsync(string link);

    // A list, so that no rival pays for an enumerator of an interface.
    protected abstract List<T> ItemsOf(TPage page);

    protected abstract string? NextOf(TPage page);

    protected abstract string? NameOf(T item);

    protected abstract FactorValues ValuesOf(T item);
}
