using System;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.Load.Service;

namespace Sidereal.Load;

/// <summary>Lists all factors of one identity and checks each of them.</summary>
internal sealed class Lister(VerifyClient client, LoadOptions options, Tally tally, int listing)
{
    private static readonly ServiceSid Service = ServiceSid.Parse("VA00000000000000000000000000000000");

    /// <summary>One listing from its first page to its end.</summary>
    internal async Task ListAsync()
    {
        AsyncPageable<Factor> factors = client.ListFactorAsync(Service, FactorService.IdentityOf(listing), pageSize: options.PageSize);
        int count = 0;
        try
        {
            await foreach (Factor factor in listing % 2 == 0 ? factors : factors.WithPrefetch())
            {
                Check(factor, count++);
                tally.AddItem();
            }

            if (count == options.Items)
            {
                tally.AddWhole();
            }
            else
            {
                tally.AddWrong($"listing {listing} ended after {count} items without an exception");
            }
        }
        catch (Exception exception) when (exception is ApiException or ApiResponseException or HttpRequestException or TimeoutException)
        {
            tally.AddFailed(exception.GetType().Name);
            if (count % options.PageSize != 0)
            {
                tally.AddWrong($"listing {listing} gave {count} items, part of a page, before {exception.Message}");
            }
        }
    }

    private void Check(Factor factor, int index)
    {
        string sid = PageTemplate.SidOf(listing, index);
        if (factor.Sid?.ToString() != sid || factor.Status != FactorStatus.Verified || factor.Nonconforming is not null)
        {
            tally.AddWrong($"item {index} of listing {listing} was {factor.Sid} instead of {sid}");
        }
    }
}
