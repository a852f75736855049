using System;
using System.Collections.Generic;

namespace Sidereal;

/// <summary>One page of a listing.</summary>
/// <typeparam name="T">An item.</typeparam>
public class Page<T>
{
    /// <summary>A page of its parts; a test may make pages of its own.</summary>
    /// <param name="items">The items.</param>
    /// <param name="meta">What the service says about the page.</param>
    /// <param name="nextPage">Where the next page is; null on the last one.</param>
    /// <param name="number">The number of the page, from 1.</param>
    /// <exception cref="ArgumentNullException">The items are null.</exception>
    public Page(IReadOnlyList<T> items, object? meta, Uri? nextPage, int number)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        Meta = meta;
        NextPage = nextPage;
        Number = number;
    }

    /// <summary>The items, in the service's order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The object of the response that carries the next link; <see cref="Page{T, TMeta}"/> has it typed.</summary>
    public object? Meta { get; }

    /// <summary>Where the next page is, as an absolute URI; null on the last page. It may be stored, and given to
    /// <see cref="AsyncPageable{T}.AsPages"/> later to go on from there.</summary>
    /// <remarks>It is the service's word. Before it is followed it is checked to go to the client's own scheme, host and port.</remarks>
    public Uri? NextPage { get; }

    /// <summary>The number of the page in this enumeration, from 1.</summary>
    public int Number { get; }
}
