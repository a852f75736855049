using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Integration.Tests;

public sealed class ListingTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_factor_is_listed_once()
    {
        using VerifyClient client = service.Client();

        List<Factor> factors = await List(client).ToListAsync(Token);

        Assert.Equal(ServiceFixture.FactorCount, factors.Count);
        Assert.Equal(ServiceFixture.FactorCount, factors.Select(factor => factor.Sid).Distinct().Count());
        Assert.All(factors, factor =>
        {
            Assert.NotNull(factor.Sid);
            Assert.Null(factor.Nonconforming);
            Assert.Equal(ServiceFixture.Service, factor.ServiceSid);
            Assert.Equal(ServiceFixture.Identity, factor.Identity);
            Assert.EndsWith($"/Factors/{factor.Sid}", factor.Url?.AbsolutePath);
        });
    }

    [Theory]
    [InlineData(1, 120)]
    [InlineData(7, 18)]
    [InlineData(50, 3)]
    [InlineData(60, 2)]
    [InlineData(119, 2)]
    [InlineData(120, 1)]
    [InlineData(1000, 1)]
    public async Task A_page_has_as_many_factors_as_asked_for(int pageSize, int pageCount)
    {
        using VerifyClient client = service.Client();

        List<Page<Factor, Meta>> pages = await List(client, pageSize).AsPages().ToListAsync(Token);

        Assert.Equal(pageCount, pages.Count);
        Assert.All(pages, page => Assert.Equal(pageSize, page.Meta.PageSize));
        Assert.All(pages[..^1], page => Assert.Equal(pageSize, page.Items.Count));
        Assert.Equal(ServiceFixture.FactorCount, pages.Sum(page => page.Items.Count));
        Assert.Equal(Enumerable.Range(1, pageCount), pages.Select(page => page.Number));
        Assert.Equal(Enumerable.Range(0, pageCount).Select(index => (long?)index), pages.Select(page => page.Meta.Page));
        Assert.All(pages[..^1], page => Assert.Equal(page.Meta.NextPageUrl, page.NextPage));
        Assert.Null(pages[^1].NextPage);
    }

    [Fact]
    public async Task Without_a_page_size_the_service_chooses_50()
    {
        using VerifyClient client = service.Client(out RequestLog log);

        List<Page<Factor, Meta>> pages = await List(client).AsPages().ToListAsync(Token);

        Assert.Equal([50, 50, 20], pages.Select(page => page.Items.Count));
        Assert.Equal(3, log.Requests.Count);
        Assert.Empty(log.Requests.First().Query);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(100, 2)]
    public async Task Taking_some_requests_no_more_pages_than_they_are_on(int count, int requests)
    {
        using VerifyClient client = service.Client(out RequestLog log);

        List<Factor> factors = await List(client, 50).Take(count).ToListAsync(Token);

        Assert.Equal(count, factors.Count);
        Assert.Equal(requests, log.Requests.Count);
    }

    [Fact]
    public async Task Nothing_is_requested_until_a_factor_is_asked_for()
    {
        using VerifyClient client = service.Client(out RequestLog log);

        await using IAsyncEnumerator<Factor> factors = List(client).GetAsyncEnumerator(Token);
        Assert.Empty(log.Requests);

        Assert.True(await factors.MoveNextAsync());
        Assert.Single(log.Requests);
    }

    [Fact]
    public async Task Each_enumeration_starts_afresh()
    {
        using VerifyClient client = service.Client();
        AsyncPageable<Factor> factors = List(client);

        List<Factor> first = await factors.ToListAsync(Token);
        List<Factor> second = await factors.ToListAsync(Token);

        Assert.Equal(first.Select(factor => factor.Sid), second.Select(factor => factor.Sid));
    }

    [Fact]
    public async Task A_listing_goes_on_where_another_client_stopped()
    {
        List<Factor> all;
        Uri? stored;
        using (VerifyClient client = service.Client())
        {
            all = await List(client, 50).ToListAsync(Token);
            stored = (await List(client, 50).AsPages().FirstAsync(Token)).NextPage;
        }

        using VerifyClient later = service.Client(out RequestLog log);
        List<Page<Factor, Meta>> rest = await List(later, 50).AsPages(stored).ToListAsync(Token);

        Assert.Equal(all.Skip(50).Select(factor => factor.Sid), rest.SelectMany(page => page.Items).Select(factor => factor.Sid));
        Assert.Equal(2, log.Requests.Count);
    }

    [Fact]
    public async Task Prefetching_lists_the_same()
    {
        using VerifyClient client = service.Client();

        List<Factor> plain = await List(client, 7).ToListAsync(Token);
        List<Factor> prefetched = await List(client, 7).WithPrefetch().ToListAsync(Token);

        Assert.Equal(plain.Select(factor => factor.Sid), prefetched.Select(factor => factor.Sid));
    }

    [Fact]
    public async Task Cancelling_stops_before_the_next_page()
    {
        using VerifyClient client = service.Client(out RequestLog log);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        int listed = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Factor factor in client.ListFactorAsync(
                ServiceFixture.Service, ServiceFixture.Identity, pageSize: 50, cancellationToken: stop.Token))
            {
                if (++listed == 50)
                {
                    await stop.CancelAsync();
                }
            }
        });

        Assert.Equal(50, listed);
        Assert.Single(log.Requests);
    }

    [Theory]
    [InlineData("a/b c%é?#&=")]
    [InlineData("%2F")]
    [InlineData("DD6840aec40ad01ebc2001c0330000aa33")]
    public async Task An_identity_arrives_as_it_was_given_on_every_page(string identity)
    {
        using VerifyClient client = service.Client();

        List<Factor> factors = await client.ListFactorAsync(ServiceFixture.Service, identity, pageSize: 50, cancellationToken: Token)
            .ToListAsync(Token);

        Assert.Equal(ServiceFixture.FactorCount, factors.Count);
        Assert.All(factors, factor => Assert.Equal(identity, factor.Identity));
    }

    [Fact]
    public void A_page_size_out_of_bounds_is_refused_before_anything_is_sent()
    {
        using VerifyClient client = service.Client(out RequestLog log);
        long tooMany = 1001;

        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => List(client, tooMany));

        Assert.Equal("pageSize", exception.ParamName);
        Assert.Empty(log.Requests);
    }

    private static AsyncPageable<Factor, Meta> List(VerifyClient client, long? pageSize = null) =>
        client.ListFactorAsync(ServiceFixture.Service, ServiceFixture.Identity, pageSize: pageSize, cancellationToken: Token);
}
