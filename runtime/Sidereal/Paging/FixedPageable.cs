using System;
using System.Collections.Generic;

namespace Sidereal;

/// <summary>A listing of pages that are there already.</summary>
internal sealed class FixedPageable<T>(IEnumerable<Page<T>> pages) : AsyncPageable<T>
{
    private readonly Page<T>[] _pages = [.. pages];

    public override IAsyncEnumerable<Page<T>> AsPages(Uri? startFrom = null) =>
        FixedPages.ReadAsync(FixedPages.From<T, Page<T>>(_pages, startFrom));

    public override AsyncPageable<T> WithPrefetch() => this;

    public override AsyncPageable<T> WithStreaming() => this;
}
