using System;
using System.Collections.Generic;

namespace Sidereal;

/// <summary>A listing of pages that are there already, with objects of their own.</summary>
internal sealed class FixedPageable<T, TMeta>(IEnumerable<Page<T, TMeta>> pages) : AsyncPageable<T, TMeta>
    where TMeta : class
{
    private readonly Page<T, TMeta>[] _pages = [.. pages];

    public override IAsyncEnumerable<Page<T, TMeta>> AsPages(Uri? startFrom = null) =>
        FixedPages.ReadAsync(FixedPages.From<T, Page<T, TMeta>>(_pages, startFrom));

    public override AsyncPageable<T, TMeta> WithPrefetch() => this;

    public override AsyncPageable<T, TMeta> WithStreaming() => this;
}
