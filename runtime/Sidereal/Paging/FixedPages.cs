using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>Pages that are there already, enumerated as those of a service are.</summary>
internal static class FixedPages
{
    /// <summary>The pages from the one on that a link leads to.</summary>
    /// <exception cref="ArgumentException">No page has the link as its next page.</exception>
    internal static TPage[] From<T, TPage>(TPage[] pages, Uri? startFrom)
        where TPage : Page<T>
    {
        if (startFrom is null)
        {
            return pages;
        }

        int before = Array.FindIndex(pages, page => page.NextPage == startFrom);
        return before >= 0 ? pages[(before + 1)..] : throw new ArgumentException("No page has this as its next page.", nameof(startFrom));
    }

    internal static async IAsyncEnumerable<TPage> ReadAsync<TPage>(
        TPage[] pages, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (TPage page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // As from a service: not within the call that asked for it, where a test would miss what happens in between.
            await Task.Yield();
            yield return page;
        }
    }
}
