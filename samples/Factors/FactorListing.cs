using System;
using System.Threading;
using System.Threading.Tasks;
using Factors.Display;
using Sidereal;

namespace Factors;

/// <summary>One walk over the pages of factors: the part of the sample that uses the generated client.</summary>
internal sealed class FactorListing(VerifyClient client, ListingOptions options)
{
    private int _factors;
    private int _pages;

    /// <summary>What the walk has seen, as a sentence.</summary>
    public string Summary => $"Listed {Counts}.";

    private string Counts => $"{Number(_factors, "factor")} on {Number(_pages, "page")}";

    /// <summary>Hands factors to <paramref name="view"/> page by page, until there are no more or the limit is reached.</summary>
    public async Task RunAsync(IFactorView view, Action<string> report, CancellationToken cancellationToken)
    {
        AsyncPageable<Factor, Meta> factors = client.ListFactorAsync(
            options.Service,
            options.Identity,
            pageSize: options.PageSize,
            cancellationToken: cancellationToken);

        // `await foreach (Factor factor in factors)` is all that most programs need; pages are here because the summary counts them.
        await foreach (Page<Factor, Meta> page in factors.AsPages())
        {
            _pages++;
            foreach (Factor factor in page.Items)
            {
                view.Add(factor);
                _factors++;
                if (_factors == options.Limit)
                {
                    return; // A page is requested when it is asked for, so leaving here costs no further request.
                }
            }

            report($"{Counts} so far…");
        }
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
