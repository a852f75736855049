using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http;
using Xunit;

namespace Sidereal.Tests.Paging;

public sealed class ApiPageableTests
{
    private static readonly LoopbackReply First = Reply.Json(ThingPage.Json(["a", "b"], "?Page=1"));
    private static readonly LoopbackReply Second = Reply.Json(ThingPage.Json(["c", "d"], "?Page=2"));
    private static readonly LoopbackReply Last = Reply.Json(ThingPage.Json(["e"]));

    [Fact]
    public async Task Nothing_is_sent_before_the_first_item_is_wanted()
    {
        await using LoopbackServer server = new(First, Second, Last);
        using ThingsClient client = new(server);

        AsyncPageable<Thing> things = client.ListAsync();
        _ = things.AsPages();
        _ = things.WithPrefetch();
        await using (things.GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            Assert.Empty(server.Requests);
        }

        Assert.Equal(["a", "b", "c", "d", "e"], (await Outcome.OfAsync(things)).Ids);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Stopping_within_the_first_page_is_one_request(int count)
    {
        await using LoopbackServer server = new(First);
        using ThingsClient client = new(server);
        List<string?> ids = [];

        await foreach (Thing thing in client.ListAsync().Take(count))
        {
            ids.Add(thing.Id);
        }

        Assert.Equal(count, ids.Count);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Every_enumeration_starts_afresh()
    {
        await using LoopbackServer server = new(First, Last, First, Last);
        using ThingsClient client = new(server);
        AsyncPageable<Thing> things = client.ListAsync();

        Assert.Equal(["a", "b", "e"], (await Outcome.OfAsync(things)).Ids);
        Assert.Equal(["a", "b", "e"], (await Outcome.OfAsync(things)).Ids);

        IAsyncEnumerable<Page<Thing>> pages = things.AsPages();
        Assert.Equal("/v1/Owners/me/Things", server.Requests[2].Target);
        server.Then(Last, Last);
        Assert.Equal(1, await pages.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await pages.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Enumerations_at_the_same_time_are_independent()
    {
        LoopbackReply any = exchange => exchange.Request.Target switch
        {
            "/v1/Owners/me/Things" => First(exchange),
            "/v1/Owners/me/Things?Page=1" => Second(exchange),
            _ => Last(exchange),
        };
        await using LoopbackServer server = new(Enumerable.Repeat(any, 60));
        using ThingsClient client = new(server);
        AsyncPageable<Thing, ThingMeta> things = client.ListAsync();

        Outcome[] outcomes = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(number => Outcome.OfAsync(number % 2 == 0 ? things : things.WithPrefetch())));

        Assert.All(outcomes, outcome => Assert.Equal(["a", "b", "c", "d", "e"], outcome.Ids));
        Assert.Equal(60, server.Requests.Count);
    }

    [Fact]
    public async Task An_empty_page_with_a_next_link_goes_on()
    {
        await using LoopbackServer server = new(
            Reply.Json(ThingPage.Json([], "?Page=1")), Reply.Json(ThingPage.Json([], "?Page=2")), Last);
        using ThingsClient client = new(server);

        Assert.Equal(["e"], (await Outcome.OfAsync(client.ListAsync())).Ids);
    }

    [Theory]
    [InlineData("""{"things":[{"id":"a"}],"meta":{"next":null}}""")]
    [InlineData("""{"things":[{"id":"a"}],"meta":{"next":""}}""")]
    [InlineData("""{"things":[{"id":"a"}],"meta":{}}""")]
    public async Task No_link_is_the_end(string json)
    {
        await using LoopbackServer server = new(Reply.Json(json));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["a"], outcome.Ids);
    }

    [Fact]
    public async Task A_page_has_its_items_its_meta_object_and_its_number()
    {
        await using LoopbackServer server = new(First, Last);
        using ThingsClient client = new(server);
        List<Page<Thing, ThingMeta>> pages = [];

        await foreach (Page<Thing, ThingMeta> page in client.ListAsync().AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Equal(["a", "b"], pages[0].Items.Select(thing => thing.Id));
        Assert.Equal(50, pages[0].Meta.Size);
        Assert.Same(pages[0].Meta, ((Page<Thing>)pages[0]).Meta);
        Assert.Equal(new Uri(server.Address, "/v1/Owners/me/Things?Page=1"), pages[0].NextPage);
        Assert.Null(pages[1].NextPage);
    }

    [Fact]
    public async Task A_stored_link_goes_on_from_there()
    {
        await using LoopbackServer server = new(Second, Last);
        using ThingsClient client = new(server);
        Uri stored = new(server.Address, "/v1/Owners/me/Things?Page=1");
        List<string?> ids = [];

        await foreach (Page<Thing, ThingMeta> page in client.ListAsync().AsPages(stored))
        {
            ids.AddRange(page.Items.Select(thing => thing.Id));
        }

        Assert.Equal(["c", "d", "e"], ids);
        Assert.Equal("/v1/Owners/me/Things?Page=1", server.Requests[0].Target);
    }

    [Fact]
    public async Task A_stored_link_to_elsewhere_is_refused()
    {
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new();
        using ThingsClient client = new(server);

        ArgumentException exception = Assert.Throws<ArgumentException>(() => client.ListAsync().AsPages(elsewhere.Address));

        Assert.Equal("startFrom", exception.ParamName);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Prefetch_requests_the_next_page_while_this_one_is_consumed()
    {
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(First, Reply.Announced(Last, arrived));
        using ThingsClient client = new(server);
        AsyncPageable<Thing> things = client.ListAsync().WithPrefetch();
        await using IAsyncEnumerator<Thing> enumerator = things.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await enumerator.MoveNextAsync());
        await arrived.WaitAsync();

        Assert.Equal("a", enumerator.Current.Id);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Without_prefetch_the_next_page_waits()
    {
        await using LoopbackServer server = new(First, Last);
        using ThingsClient client = new(server);
        await using IAsyncEnumerator<Thing> enumerator = client.ListAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await enumerator.MoveNextAsync());
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Single(server.Requests);
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Disposing_an_enumeration_ends_the_page_that_was_requested_ahead()
    {
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(First, Reply.RawThenStall("", arrived));
        using ThingsClient client = new(server);
        IAsyncEnumerator<Thing> enumerator = client.ListAsync().WithPrefetch().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await enumerator.MoveNextAsync());
        await arrived.WaitAsync();

        // Without the cancellation this would wait for the stalled page.
        await enumerator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_fault_of_a_page_that_nobody_waits_for_is_seen_all_the_same()
    {
        ConcurrentQueue<Exception> unobserved = new();
        void Note(object? sender, UnobservedTaskExceptionEventArgs arguments) => unobserved.Enqueue(arguments.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await StopBeforeAFaultAsync();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }

        Assert.DoesNotContain(unobserved, exception => exception.InnerException is ApiException { StatusCode: HttpStatusCode.Gone });
    }

    [Fact]
    public async Task A_fault_of_the_page_ahead_comes_after_the_items_before_it()
    {
        await using LoopbackServer server = new(First, Reply.Status(404));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync().WithPrefetch());

        Assert.IsType<ApiException>(outcome.Exception);
        Assert.Equal(["a", "b"], outcome.Ids);
    }

    [Fact]
    public async Task Cancelling_while_the_page_ahead_is_under_way_carries_the_callers_token()
    {
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(First, Reply.RawThenStall("", arrived));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();

        Task<Outcome> listing = Outcome.OfAsync(client.ListAsync(source.Token).WithPrefetch());
        await arrived.WaitAsync();
        await source.CancelAsync();

        Outcome outcome = await listing;
        Assert.Equal(source.Token, Assert.IsType<OperationCanceledException>(outcome.Exception, exactMatch: false).CancellationToken);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_listing_can_be_made_by_hand_for_a_test()
    {
        HandMade listing = new([new Page<int, string>([1, 2], "meta", nextPage: null, number: 1)]);

        List<int> items = [];
        await foreach (int item in listing)
        {
            items.Add(item);
        }

        Assert.Equal([1, 2], items);
    }

    private static async Task StopBeforeAFaultAsync()
    {
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(First, Reply.Announced(Reply.Status(410), arrived));
        using ThingsClient client = new(server);
        await foreach (Thing _ in client.ListAsync().WithPrefetch())
        {
            await arrived.WaitAsync();
            break;
        }
    }

    private sealed class HandMade(IReadOnlyList<Page<int, string>> pages) : AsyncPageable<int, string>
    {
        public override IAsyncEnumerable<Page<int, string>> AsPages(Uri? startFrom = null) => pages.ToAsyncEnumerable();

        public override AsyncPageable<int, string> WithPrefetch() => this;

        public override AsyncPageable<int, string> WithStreaming() => this;
    }
}
