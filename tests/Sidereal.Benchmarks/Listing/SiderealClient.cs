using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The generated client.</summary>
internal sealed class SiderealClient(ListingOptions options, bool isPrefetching = false, bool isStreamed = false, bool isRemembered = false) : IListingClient
{
    private readonly VerifyClient _client = isRemembered ? Remembered(options.BaseAddress) : new VerifyClient(Credential, new ApiClientOptions { BaseAddress = options.BaseAddress });

    private static BasicCredential Credential => new(FactorSource.AccountSid, "token");

    public async Task ListAsync(Consumer consumer)
    {
        await foreach (Factor factor in Listing())
        {
            consumer.Take(factor.FriendlyName);
        }
    }

    public async Task<IReadOnlyList<FactorValues>?> ReadValuesAsync()
    {
        List<FactorValues> values = [];
        await foreach (Factor factor in Listing())
        {
            values.Add(SiderealValues.Of(factor));
        }

        return values;
    }

    public void Dispose() => _client.Dispose();

    private static VerifyClient Remembered(Uri address) => new(new HttpClient(new RememberingHandler()), new ApiClientOptions { BaseAddress = address, Credential = Credential });

    private AsyncPageable<Factor, Meta> Listing()
    {
        AsyncPageable<Factor, Meta> listing = _client.ListFactorAsync(ServiceSid.Parse(FactorSource.ServiceSid), FactorSource.Identity, options.PageSize);
        listing = isPrefetching ? listing.WithPrefetch() : listing;
        return isStreamed ? listing.WithStreaming() : listing;
    }
}
