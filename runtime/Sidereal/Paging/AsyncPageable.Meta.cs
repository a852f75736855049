using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace Sidereal;

/// <summary>A listing whose pages carry a typed object of their own.</summary>
/// <typeparam name="T">An item.</typeparam>
/// <typeparam name="TMeta">The object of the response that carries the next link.</typeparam>
public abstract class AsyncPageable<T, TMeta> : AsyncPageable<T>
    where TMeta : class
{
    /// <summary>A listing that a token cancels beside the one of the enumeration.</summary>
    /// <param name="cancellationToken">The token.</param>
    protected AsyncPageable(CancellationToken cancellationToken = default)
        : base(cancellationToken)
    {
    }

    /// <summary>A listing of pages that are there already: what a test gives to code that takes a listing.</summary>
    /// <param name="pages">The pages, in order; <see cref="AsPages"/> finds a stored link in their <see cref="Page{T}.NextPage"/>.</param>
    /// <returns>The listing; it sends nothing.</returns>
    /// <exception cref="ArgumentNullException">The pages are null.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "The items' type is what a test has to say anyway.")]
    public static AsyncPageable<T, TMeta> FromPages(IEnumerable<Page<T, TMeta>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new FixedPageable<T, TMeta>(pages);
    }

    /// <inheritdoc/>
    public abstract override IAsyncEnumerable<Page<T, TMeta>> AsPages(Uri? startFrom = null);

    /// <inheritdoc/>
    public abstract override AsyncPageable<T, TMeta> WithPrefetch();

    /// <inheritdoc/>
    public abstract override AsyncPageable<T, TMeta> WithStreaming();
}
