using System;
using System.Collections.Generic;

namespace Sidereal;

/// <summary>One page of a listing, with what the service says about it.</summary>
/// <typeparam name="T">An item.</typeparam>
/// <typeparam name="TMeta">The object of the response that carries the next link.</typeparam>
public sealed class Page<T, TMeta> : Page<T>
    where TMeta : class
{
    /// <summary>A page of its parts; a test may make pages of its own.</summary>
    /// <param name="items">The items.</param>
    /// <param name="meta">What the service says about the page.</param>
    /// <param name="nextPage">Where the next page is; null on the last one.</param>
    /// <param name="number">The number of the page, from 1.</param>
    /// <exception cref="ArgumentNullException">The items or the meta object are null.</exception>
    public Page(IReadOnlyList<T> items, TMeta meta, Uri? nextPage, int number)
        : base(items, meta, nextPage, number)
    {
        ArgumentNullException.ThrowIfNull(meta);
        Meta = meta;
    }

    /// <summary>The object of the response that carries the next link.</summary>
    public new TMeta Meta { get; }
}
