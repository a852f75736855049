using System;
using System.Collections.Generic;
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

    /// <inheritdoc/>
    public abstract override IAsyncEnumerable<Page<T, TMeta>> AsPages(Uri? startFrom = null);

    /// <inheritdoc/>
    public abstract override AsyncPageable<T, TMeta> WithPrefetch();
}
