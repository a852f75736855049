using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http;
using Xunit;

namespace Sidereal.Tests.Paging;

/// <summary>A client that is disposed while it is listing, and listings that go wrong beside others.</summary>
public sealed class DisposalTests
{
    private const string PageTwo = "The ThingsClient was disposed, so Page 2 of ListThings (GET /v1/Owners/{Owner}/Things) has no result.";

    private static readonly LoopbackReply First = Reply.Json(ThingPage.Json(["a", "b"], "?Page=1"));

    [Fact]
    public async Task Before_the_first_page()
    {
        await using LoopbackServer server = new();
        ThingsClient client = new(server);
        AsyncPageable<Thing> things = client.ListAsync();
        client.Dispose();

        Outcome outcome = await Outcome.OfAsync(things);

        Assert.Equal(PageTwo.Replace('2', '1'), Assert.IsType<ObjectDisposedException>(outcome.Exception).Message);
        Assert.Equal(0, server.AcceptedConnections);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task While_a_page_is_awaited(bool isPrefetching)
    {
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(First, Reply.RawThenStall("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", arrived));
        ThingsClient client = new(server);
        AsyncPageable<Thing> things = client.ListAsync();
        Task<Outcome> listing = Outcome.OfAsync(isPrefetching ? things.WithPrefetch() : things);
        await arrived.WaitAsync();
        client.Dispose();

        Outcome outcome = await listing;

        Assert.Equal(PageTwo, Assert.IsType<ObjectDisposedException>(outcome.Exception).Message);
        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.True(await server.IsLeftAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task While_a_page_is_consumed(bool isPrefetching)
    {
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(First, Reply.RawThenStall("", arrived));
        ThingsClient client = new(server);
        AsyncPageable<Thing> things = client.ListAsync();
        await using IAsyncEnumerator<Thing> enumerator =
            (isPrefetching ? things.WithPrefetch() : things).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await enumerator.MoveNextAsync());
        await (isPrefetching ? arrived.WaitAsync() : Task.CompletedTask);
        client.Dispose();

        // The page is there, so it is given; the next one is not.
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Equal("b", enumerator.Current.Id);
        ObjectDisposedException exception = await Assert.ThrowsAsync<ObjectDisposedException>(async () => await enumerator.MoveNextAsync());

        Assert.Equal(PageTwo, exception.Message);
        Assert.True(await server.IsLeftAsync());
        Assert.Equal(isPrefetching ? 2 : 1, server.Requests.Count);
    }

    [Fact]
    public async Task During_the_delay_before_a_retry()
    {
        TestClock clock = new(skipsDelays: false);
        await using LoopbackServer server = new(First, Reply.Status(503));
        ThingsClient client = new(server, options => options.TimeProvider = clock);
        Task<Outcome> listing = Outcome.OfAsync(client.ListAsync());
        await clock.Delayed.WaitAsync();
        client.Dispose();

        Assert.Equal(PageTwo, Assert.IsType<ObjectDisposedException>((await listing).Exception).Message);
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task All_enumerations_are_told()
    {
        const int Count = 20;
        int arrived = 0;
        LoopbackSignal all = new();
        await using LoopbackServer server = new()
        {
            Otherwise = async exchange =>
            {
                if (System.Threading.Interlocked.Increment(ref arrived) == Count)
                {
                    all.Set();
                }

                await exchange.StallAsync();
            },
        };
        ThingsClient client = new(server);
        Task<Outcome>[] listings = [.. Enumerable.Range(0, Count).Select(_ => Outcome.OfAsync(client.ListAsync()))];
        await all.WaitAsync();
        client.Dispose();

        Assert.All(await Task.WhenAll(listings), outcome => Assert.IsType<ObjectDisposedException>(outcome.Exception));
        Assert.True(await server.IsLeftAsync());
    }

    [Fact]
    public async Task One_enumeration_that_fails_does_not_touch_the_others()
    {
        await using LoopbackServer server = new()
        {
            Otherwise = Reply.To(request => request.Target switch
            {
                "/v1/Owners/good/Things" => First,
                "/v1/Owners/bad/Things" => First,
                "/v1/Owners/good/Things?Page=1" => Reply.Json(ThingPage.Json(["c"])),
                _ => Reply.RawThenClose("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{"),
            }),
        };
        using ThingsClient client = new(server);

        Outcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(
            number => Outcome.OfAsync(client.ListAsync(owner: number % 2 == 0 ? "good" : "bad"))));

        Assert.All(outcomes.Where((_, number) => number % 2 == 0), outcome => Assert.Equal((null, 3), (outcome.Exception, outcome.Ids.Count)));
        Assert.All(outcomes.Where((_, number) => number % 2 == 1), outcome =>
        {
            Assert.IsType<ApiException>(outcome.Exception);
            Assert.Equal(["a", "b"], outcome.Ids);
        });
    }
}
