using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http;
using Xunit;

namespace Sidereal.Tests.Paging;

/// <summary>Items that are given while their page is still arriving, and what that gives up.</summary>
public sealed class StreamingTests
{
    private static readonly LoopbackReply First = Reply.Json(ThingPage.Json(["a", "b"], "?Page=1"));
    private static readonly LoopbackReply Second = Reply.Trickled(Whole(ThingPage.Json(["c", "d"], "?Page=2")));
    private static readonly LoopbackReply Last = Reply.Json(ThingPage.Json(["e"]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_gives_the_items_of_all_pages_once_and_in_order(bool isPrefetching)
    {
        await using LoopbackServer server = new(First, Second, Last, First, Second, Last);
        using ThingsClient client = new(server);
        AsyncPageable<Thing> things = client.ListAsync().WithStreaming();
        things = isPrefetching ? things.WithPrefetch() : things;

        Assert.Equal(["a", "b", "c", "d", "e"], (await Outcome.OfAsync(things)).Ids);
        Assert.Equal(["a", "b", "c", "d", "e"], (await Outcome.OfAsync(things)).Ids);
        Assert.Equal(6, server.Requests.Count);
    }

    [Theory]
    [InlineData("a", "b,c")]
    [InlineData("a,b", "c")]
    [InlineData("a,b", "")]
    public async Task Of_a_page_that_has_its_list_twice_the_first_one_is_given(string first, string second)
    {
        string page = ThingPage.Json(first.Split(','));
        string twice = page.Replace("\"meta\"", ThingPage.Json(second.Split(',', StringSplitOptions.RemoveEmptyEntries))[1..^1].Split("\"meta\"")[0] + "\"meta\"", StringComparison.Ordinal);
        await using LoopbackServer server = new(Reply.Json(twice));
        using ThingsClient client = new(server);

        Assert.Equal(first.Split(','), (await Outcome.OfAsync(client.ListAsync().WithStreaming())).Ids);
    }

    [Fact]
    public async Task White_space_before_many_items_is_passed_once()
    {
        string[] ids = [.. Enumerable.Range(0, 20_000).Select(static id => $"{id}")];
        await using LoopbackServer server = new(Reply.Json(new string(' ', 8 * 1024 * 1024) + ThingPage.Json(ids)));
        using ThingsClient client = new(server);

        Assert.Equal(ids, (await Outcome.OfAsync(client.ListAsync().WithStreaming())).Ids);
    }

    [Fact]
    public async Task An_item_is_given_before_the_rest_of_its_page_is_there()
    {
        string page = ThingPage.Json(["a", "b", "c"]);
        int cut = page.IndexOf("\"c\"", StringComparison.Ordinal);
        LoopbackSignal seen = new();
        await using LoopbackServer server = new(async exchange =>
        {
            await exchange.WriteAsync(Whole(page)[..^(page.Length - cut)]);
            await seen.WaitAsync();
            await exchange.WriteAsync(page[cut..]);
        });
        using ThingsClient client = new(server);
        List<string?> ids = [];

        await foreach (Thing thing in client.ListAsync().WithStreaming())
        {
            ids.Add(thing.Id);
            if (ids.Count == 2)
            {
                // Without the stream nobody would come here, and the page would wait for ever.
                seen.Set();
            }
        }

        Assert.Equal(["a", "b", "c"], ids);
    }

    [Fact]
    public async Task A_page_that_breaks_off_behind_an_item_is_not_requested_again()
    {
        await using LoopbackServer server = new(Cut(ThingPage.Json(["a", "b", "c"]), "\"c\""), Last);
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync().WithStreaming());

        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.IsType<HttpRequestException>(outcome.Exception);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_page_that_breaks_off_before_its_first_item_is_requested_again()
    {
        await using LoopbackServer server = new(Cut(ThingPage.Json(["x"]), "\"x\""), Last);
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync().WithStreaming());

        Assert.Null(outcome.Exception);
        Assert.Equal(["e"], outcome.Ids);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_fault_in_the_rest_of_a_page_is_seen_behind_the_items_before_it()
    {
        string page = ThingPage.Json(["a", "b"]);
        await using LoopbackServer server = new(Reply.Json(page.Replace("\"meta\"", "\"meta\":nul,\"x\"", StringComparison.Ordinal)));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync().WithStreaming());

        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.Equal("$.meta", Assert.IsType<ApiResponseException>(outcome.Exception).JsonPath);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Nothing_is_given_of_a_body_whose_headers_say_that_it_is_something_else(string contentType)
    {
        string page = ThingPage.Json(["a", "b"]);
        await using LoopbackServer server = new(Reply.Bytes(System.Text.Encoding.ASCII.GetBytes(page), contentType));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync().WithStreaming());

        Assert.Empty(outcome.Ids);
        Assert.IsType<ApiResponseException>(outcome.Exception);
    }

    [Fact]
    public async Task Stopping_within_a_page_that_has_not_arrived_ends_its_request()
    {
        string page = ThingPage.Json(["a", "b"]);
        LoopbackSignal over = new();
        await using LoopbackServer server = new(async exchange =>
        {
            await exchange.WriteAsync(Whole(page)[..^3]);
            await exchange.StallAsync();
            over.Set();
        });
        using ThingsClient client = new(server);

        Assert.Equal(["a"], (await client.ListAsync().WithStreaming().Take(1).ToListAsync(TestContext.Current.CancellationToken)).Select(thing => thing.Id));
        await over.WaitAsync();
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Both_tokens_cancel_a_stream(bool isMethodToken)
    {
        string page = ThingPage.Json(["a", "b"]);
        await using LoopbackServer server = new(Reply.RawThenStall(Whole(page)[..^3]));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();
        AsyncPageable<Thing> things = (isMethodToken ? client.ListAsync(source.Token) : client.ListAsync()).WithStreaming();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing thing in things.WithCancellation(isMethodToken ? TestContext.Current.CancellationToken : source.Token))
            {
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Cancelling_within_a_page_names_that_page_and_not_the_one_requested_ahead()
    {
        // A name with an escape is not seen in passing, so the items come when the page is whole, and the next page is on its way by then.
        string first = ThingPage.Json(["a", "b"], "?Page=1").Replace("\"things\"", "\"\\u0074hings\"", StringComparison.Ordinal);
        LoopbackSignal arrived = new();
        await using LoopbackServer server = new(Reply.Json(first), Reply.RawThenStall("", arrived));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();
        await using IAsyncEnumerator<Thing> things =
            client.ListAsync().WithStreaming().WithPrefetch().GetAsyncEnumerator(source.Token);
        Assert.True(await things.MoveNextAsync());
        await arrived.WaitAsync();
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await things.MoveNextAsync());

        Assert.Equal("Page 1 of ListThings (GET /v1/Owners/{Owner}/Things) was cancelled.", exception.Message);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Pages_of_a_stream_are_whole()
    {
        await using LoopbackServer server = new(First, Last);
        using ThingsClient client = new(server);

        List<int> counts = await client.ListAsync().WithStreaming().AsPages().Select(page => page.Items.Count).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([2, 1], counts);
    }

    private static string Whole(string page) => Reply.Head(200, "Content-Type: application/json", $"Content-Length: {page.Length}") + page;

    private static LoopbackReply Cut(string page, string at) => Reply.RawThenClose(Whole(page)[..^(page.Length - page.IndexOf(at, StringComparison.Ordinal))]);
}
