using System.Collections.Generic;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The generated client.</summary>
internal sealed class SiderealClient(ListingOptions options, bool isPrefetching = false, bool isStreamed = false) : IListingClient
{
    private readonly VerifyClient _client = new(
        new BasicCredential(FactorSource.AccountSid, "token"), new ApiClientOptions { BaseAddress = options.BaseAddress });

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

    private AsyncPageable<Factor, Meta> Listing()
    {
        AsyncPageable<Factor, Meta> listing = _client.ListFactorAsync(ServiceSid.Parse(FactorSource.ServiceSid), FactorSource.Identity, options.PageSize);
        listing = isPrefetching ? listing.WithPrefetch() : listing;
        return isStreamed ? listing.WithStreaming() : listing;
    }
}
