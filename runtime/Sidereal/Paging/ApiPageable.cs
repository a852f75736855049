using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>The enumerations of a listing. It holds nothing that changes, so they are independent.</summary>
internal sealed class ApiPageable<TResponse, T, TMeta>(
    ApiListing<TResponse, T, TMeta> listing, bool isPrefetching, bool isStreaming, CancellationToken cancellationToken)
    : AsyncPageable<T, TMeta>(cancellationToken)
    where TResponse : class, IJsonModel<TResponse>
    where T : class, IJsonModel<T>
    where TMeta : class, IJsonModel<TMeta>
{
    private readonly CancellationToken _methodToken = cancellationToken;

    public override AsyncPageable<T, TMeta> WithPrefetch() =>
        new ApiPageable<TResponse, T, TMeta>(listing, isPrefetching: true, isStreaming, _methodToken);

    public override AsyncPageable<T, TMeta> WithStreaming() =>
        new ApiPageable<TResponse, T, TMeta>(listing, isPrefetching, isStreaming: true, _methodToken);

    public override IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        isStreaming ? ReadItemsAsync(cancellationToken).GetAsyncEnumerator(CancellationToken.None) : base.GetAsyncEnumerator(cancellationToken);

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
        using Enumeration<TResponse, T, TMeta> enumeration = new(listing, _methodToken, cancellationToken);
        Task<Page<T, TMeta>>? ahead = enumeration.RequestAsync(firstPage, 1);
        try
        {
            while (ahead is not null)
            {
                Page<T, TMeta> page = await ahead.ConfigureAwait(false);
                enumeration.ThrowIfCancelled(page.Number);
                ahead = isPrefetching ? enumeration.RequestAsync(page.NextPage, page.Number + 1) : null;
                yield return page;
                ahead ??= enumeration.RequestAsync(page.NextPage, page.Number + 1);
            }
        }
        finally
        {
            await enumeration.AbandonAsync(ahead).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<T> ReadItemsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using Enumeration<TResponse, T, TMeta> enumeration = new(listing, _methodToken, cancellationToken);
        ItemStream<T> stream = listing.CreateStream();
        Task<Page<T, TMeta>>? request = enumeration.RequestAsync(listing.FirstPage, 1, stream);
        int number = 1;
        try
        {
            while (request is not null)
            {
                int given = 0;
                await foreach (T item in stream.ReadAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    enumeration.ThrowIfCancelled(number);
                    given++;
                    yield return item;
                }

                // The page is here, or will never be: what its stream has not given comes from it.
                Page<T, TMeta> page = await request.ConfigureAwait(false);
                enumeration.ThrowIfCancelled(number);
                number++;

                // Of a response that has its list twice, the stream has given the first.
                int count = stream.Began(page.Items) ? page.Items.Count : given;
                stream = listing.CreateStream();
                request = isPrefetching ? enumeration.RequestAsync(page.NextPage, number, stream) : null;
                for (; given < count; given++)
                {
                    enumeration.ThrowIfCancelled(page.Number);
                    yield return page.Items[given];
                }

                request ??= enumeration.RequestAsync(page.NextPage, number, stream);
            }
        }
        finally
        {
            await enumeration.AbandonAsync(request).ConfigureAwait(false);
        }
    }
}
