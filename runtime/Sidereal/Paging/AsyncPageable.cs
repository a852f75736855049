using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>A listing that requests its pages while it is enumerated.</summary>
/// <remarks>
/// <para>Nothing is sent before the first <c>MoveNextAsync</c>, and no page before its items are wanted. Each enumeration starts afresh,
/// and
/// several may run at the same time. The token given to the method and the one given to the enumeration both cancel it.</para>
/// <para>A page is read whole before its first item is given; a page that broke off is requested again as a whole. <see cref="WithStreaming"/> trades
/// that for time.</para>
/// </remarks>
/// <typeparam name="T">An item.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    private readonly CancellationToken _cancellationToken;

    /// <summary>A listing that a token cancels beside the one of the enumeration.</summary>
    /// <param name="cancellationToken">The token.</param>
    protected AsyncPageable(CancellationToken cancellationToken = default) => _cancellationToken = cancellationToken;

    /// <summary>A listing of pages that are there already: what a test gives to code that takes a listing.</summary>
    /// <param name="pages">The pages, in order; <see cref="AsPages"/> finds a stored link in their <see cref="Page{T}.NextPage"/>.</param>
    /// <returns>The listing; it sends nothing.</returns>
    /// <exception cref="ArgumentNullException">The pages are null.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "The items' type is what a test has to say anyway.")]
    public static AsyncPageable<T> FromPages(IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new FixedPageable<T>(pages);
    }

    /// <summary>The pages in place of the items.</summary>
    /// <param name="startFrom">A <see cref="Page{T}.NextPage"/> of an earlier enumeration, to go on from there; null to start at the first
    /// page.</param>
    /// <returns>The pages; each enumeration of them starts afresh.</returns>
    /// <exception cref="ArgumentException">The URI does not go to the client's own scheme, host and port, or has user
    /// information.</exception>
    public abstract IAsyncEnumerable<Page<T>> AsPages(Uri? startFrom = null);

    /// <summary>The same listing, but the next page is requested while the current one is consumed, so that the two overlap.</summary>
    /// <returns>A listing that is always at most one page ahead.</returns>
    public abstract AsyncPageable<T> WithPrefetch();

    /// <summary>The same listing, but its items are given while their page is still arriving: the first one comes sooner over a slow connection.</summary>
    /// <remarks>
    /// What it gives up: a page of which an item was given is not requested again when it breaks off, and a fault in the rest of a page is seen only
    /// behind the items before it; of a response that has its list twice, the first one is given. <see cref="AsPages"/> gives whole pages all the same.
    /// </remarks>
    /// <returns>A listing whose items come as they arrive.</returns>
    public abstract AsyncPageable<T> WithStreaming();

    /// <inheritdoc/>
    /// <exception cref="ApiException">Thrown by <c>MoveNextAsync</c>: the service answered with a status other than success.</exception>
    /// <exception cref="ApiResponseException">Thrown by <c>MoveNextAsync</c>: a page cannot be read, or its next link may not be
    /// followed.</exception>
    /// <exception cref="System.Net.Http.HttpRequestException">Thrown by <c>MoveNextAsync</c>: the service cannot be reached, or the
    /// connection broke, after all retries.</exception>
    /// <exception cref="TimeoutException">Thrown by <c>MoveNextAsync</c>: no attempt was done within
    /// <see cref="ApiClientOptions.Timeout"/>.</exception>
    /// <exception cref="OperationCanceledException">Thrown by <c>MoveNextAsync</c>: one of the tokens was cancelled; the exception carries
    /// it.</exception>
    /// <exception cref="ObjectDisposedException">Thrown by <c>MoveNextAsync</c>: the client was disposed.</exception>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // By index: an enumerator of the interface would be one more object a page and one more call an item.
            IReadOnlyList<T> items = page.Items;
            for (int index = 0; index < items.Count; index++)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                cancellationToken.ThrowIfCancellationRequested();
                yield return items[index];
            }
        }
    }
}
