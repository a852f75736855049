using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>The enumerations of a listing. It holds nothing that changes, so they are independent.</summary>
internal sealed class ApiPageable<TResponse, T, TMeta>(
    ApiListing<TResponse, T, TMeta> listing, bool isPrefetching, CancellationToken cancellationToken)
    : AsyncPageable<T, TMeta>(cancellationToken)
    where TResponse : class, IJsonModel<TResponse>
    where TMeta : class, IJsonModel<TMeta>
{
    private readonly CancellationToken _methodToken = cancellationToken;

    public override AsyncPageable<T, TMeta> WithPrefetch() =>
        new ApiPageable<TResponse, T, TMeta>(listing, isPrefetching: true, _methodToken);

    public override IAsyncEnumerable<Page<T, TMeta>> AsPages(Uri? startFrom = null)
    {
        if (startFrom is null)
        {
            return ReadPagesAsync(listing.FirstPage);
        }

        Uri first = new(listing.FirstPage, startFrom);
        return listing.Settings.Origin.Owns(first)
            ? ReadPagesAsync(first)
            : throw new ArgumentException($"The page is not at {listing.Settings.Origin}, so it is not requested.", nameof(startFrom));
    }

    private async IAsyncEnumerable<Page<T, TMeta>> ReadPagesAsync(
        Uri firstPage, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(_methodToken, cancellationToken);
        NextLinkResolver links = new(listing.Settings);
        ApiCall call = listing.CallOf(firstPage, 1);
        Task<Page<T, TMeta>>? ahead = RequestAsync(call, null);
        try
        {
            while (ahead is not null)
            {
                Page<T, TMeta> page = await ahead.ConfigureAwait(false);
                if (CancelledToken(cancellationToken) is { } cancelled)
                {
                    // The page was there ahead of the wish to stop.
                    throw new OperationCanceledException($"{call} was cancelled.", cancelled);
                }

                ahead = isPrefetching ? RequestNextAsync(page) : null;
                yield return page;
                ahead ??= RequestNextAsync(page);
            }
        }
        finally
        {
            // A page that was requested ahead and is not wanted any more: ended, and its exception seen.
            if (ahead is not null)
            {
                await stop.CancelAsync().ConfigureAwait(false);
                await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        Task<Page<T, TMeta>>? RequestNextAsync(Page<T, TMeta> page)
        {
            if (page.NextPage is not { } next)
            {
                return null;
            }

            ApiCall previous = call;
            call = listing.CallOf(next, page.Number + 1);
            return RequestAsync(call, previous);
        }

        async Task<Page<T, TMeta>> RequestAsync(ApiCall call, ApiCall? previous)
        {
            try
            {
                stop.Token.ThrowIfCancellationRequested();
                links.Approve(call, previous, listing.LinkPath);
                return await listing.RequestAsync(call, stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (CancelledToken(cancellationToken) is { } cancelled)
            {
                throw new OperationCanceledException($"{call} was cancelled.", exception, cancelled);
            }
        }
    }

    // The one that the caller knows, not the one that links the two.
    private CancellationToken? CancelledToken(CancellationToken enumerationToken) =>
        _methodToken.IsCancellationRequested ? _methodToken
        : enumerationToken.IsCancellationRequested ? enumerationToken
        : null;
}
