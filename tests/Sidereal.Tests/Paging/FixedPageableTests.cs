using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Tests.Paging;

/// <summary>Listings for the tests of users.</summary>
public sealed class FixedPageableTests
{
    private static readonly Uri Second = new("https://api.example/things?Page=1");

    private static readonly Page<int, string>[] Pages = [new([1, 2], "first", Second, 1), new([], "empty", new Uri("?Page=2", UriKind.Relative), 2), new([3], "last", null, 3)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_items_are_those_of_the_pages()
    {
        AsyncPageable<int, string> listing = AsyncPageable<int, string>.FromPages(Pages);
        AsyncPageable<int> plain = AsyncPageable<int>.FromPages(Pages);

        Assert.Equal([1, 2, 3], await listing.ToListAsync(Token));
        Assert.Equal([1, 2, 3], await listing.WithPrefetch().ToListAsync(Token));
        Assert.Equal([1, 2, 3], await plain.ToListAsync(Token));
        Assert.Equal(["first", "empty", "last"], await listing.AsPages().Select(page => page.Meta).ToListAsync(Token));
        Assert.Equal([1, 2, 3], await plain.AsPages().Select(page => page.Number).ToListAsync(Token));
    }

    [Fact]
    public async Task A_stored_link_goes_on_behind_its_page()
    {
        AsyncPageable<int, string> listing = AsyncPageable<int, string>.FromPages(Pages);

        Assert.Equal(["empty", "last"], await listing.AsPages(Second).Select(page => page.Meta).ToListAsync(Token));
        Assert.Equal([2, 3], await AsyncPageable<int>.FromPages(Pages).AsPages(Second).Select(page => page.Number).ToListAsync(Token));
        Assert.Equal("startFrom", Assert.Throws<ArgumentException>(() => listing.AsPages(new Uri("https://api.example/other"))).ParamName);
    }

    [Fact]
    public async Task The_token_of_the_enumeration_cancels()
    {
        using CancellationTokenSource source = new();
        AsyncPageable<int> listing = AsyncPageable<int>.FromPages(Pages);
        List<int> items = [];

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in listing.WithCancellation(source.Token))
            {
                items.Add(item);
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal([1], items);
    }

    [Fact]
    public async Task Later_changes_of_the_pages_do_not_reach_it()
    {
        List<Page<int>> pages = [new([1], null, null, 1)];
        AsyncPageable<int> listing = AsyncPageable<int>.FromPages(pages);
        pages.Clear();

        Assert.Equal([1], await listing.ToListAsync(Token));
        Assert.Empty(await AsyncPageable<int>.FromPages([]).ToListAsync(Token));
        Assert.Throws<ArgumentNullException>(() => AsyncPageable<int>.FromPages(null!));
    }
}
