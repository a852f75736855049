using System;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>One enumeration of a listing: which pages it has requested, and what stops it.</summary>
internal sealed class Enumeration<TResponse, T, TMeta>(
    ApiListing<TResponse, T, TMeta> listing, CancellationToken methodToken, CancellationToken enumerationToken) : IDisposable
    where TResponse : class, IJsonModel<TResponse>
    where T : class, IJsonModel<T>
    where TMeta : class, IJsonModel<TMeta>
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(methodToken, enumerationToken);
    private readonly NextLinkResolver _links = new(listing.Settings);
    private ApiCall? _latest;

    // The one that the caller knows, not the one that links the two.
    private CancellationToken? CancelledToken => methodToken.IsCancellationRequested ? methodToken
        : enumerationToken.IsCancellationRequested ? enumerationToken
        : null;

    /// <summary>Requests a page.</summary>
    /// <param name="uri">Where it is; null where there is none.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="stream">Gets its items while they arrive; null where nobody wants that.</param>
    /// <returns>The page; null where there is none.</returns>
    internal Task<Page<T, TMeta>>? RequestAsync(Uri? uri, int number, ItemStream<T>? stream = null)
    {
        if (uri is null)
        {
            return null;
        }

        ApiCall? previous = _latest;
        _latest = listing.CallOf(uri, number, stream);
        return RequestAsync(_latest, previous, stream);
    }

    /// <summary>Ends with the exception of a token that was cancelled: the page was there ahead of the wish to stop.</summary>
    /// <param name="number">The number of the page that is being given; the latest request may be for the one behind it.</param>
    internal void ThrowIfCancelled(int number)
    {
        if (CancelledToken is { } cancelled)
        {
            throw new OperationCanceledException($"{listing.TitleOf(number)} was cancelled.", cancelled);
        }
    }

    /// <summary>Ends a request that is not wanted any more, and sees its exception.</summary>
    internal async Task AbandonAsync(Task? request)
    {
        if (request is not null)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            await request.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _stop.Dispose();

    private async Task<Page<T, TMeta>> RequestAsync(ApiCall call, ApiCall? previous, ItemStream<T>? stream)
    {
        try
        {
            _stop.Token.ThrowIfCancellationRequested();
            _links.Approve(call, previous, listing.LinkPath);
            return await listing.RequestAsync(call, _stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (CancelledToken is { } cancelled)
        {
            throw new OperationCanceledException($"{call} was cancelled.", exception, cancelled);
        }
        finally
        {
            stream?.Complete();
        }
    }
}
