using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class CancellationTests
{
    private const string HalfPage =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"things\":[{\"id\":\"a\"},";

    /// <summary>Which of the two tokens is cancelled: the method's, or the enumeration's.</summary>
    public static TheoryData<bool> Either => new(true, false);

    [Theory]
    [MemberData(nameof(Either))]
    public async Task Cancelled_before_means_no_request(bool isMethodToken)
    {
        await using LoopbackServer server = new();
        using ThingsClient client = new(server);
        CancellationToken cancelled = new(canceled: true);

        Outcome outcome = await ListAsync(client, isMethodToken, cancelled);

        AssertCancelled(outcome, cancelled);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Either))]
    public async Task Cancelled_while_the_headers_are_awaited(bool isMethodToken)
    {
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.RawThenStall("", stalled));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();

        Task<Outcome> listing = ListAsync(client, isMethodToken, source.Token);
        await stalled.WaitAsync();
        await source.CancelAsync();

        AssertCancelled(await listing, source.Token);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Either))]
    public async Task Cancelled_during_the_body(bool isMethodToken)
    {
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.RawThenStall(HalfPage, stalled));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();

        Task<Outcome> listing = ListAsync(client, isMethodToken, source.Token);
        await stalled.WaitAsync();
        await source.CancelAsync();

        AssertCancelled(await listing, source.Token);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Either))]
    public async Task Cancelled_during_a_delay(bool isMethodToken)
    {
        TestClock clock = new(skipsDelays: false);
        await using LoopbackServer server = new(Reply.Status(503));
        using ThingsClient client = new(server, options => options.TimeProvider = clock);
        using CancellationTokenSource source = new();

        Task<Outcome> listing = ListAsync(client, isMethodToken, source.Token);
        await clock.Delayed.WaitAsync();
        await source.CancelAsync();

        AssertCancelled(await listing, source.Token);
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Either))]
    public async Task Cancelled_between_two_items_of_a_page(bool isMethodToken)
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a", "b"], "?Page=1")));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();
        AsyncPageable<Thing> things = isMethodToken ? client.ListAsync(source.Token) : client.ListAsync();
        await using IAsyncEnumerator<Thing> enumerator = things.GetAsyncEnumerator(isMethodToken ? default : source.Token);

        Assert.True(await enumerator.MoveNextAsync());
        await source.CancelAsync();

        OperationCanceledException exception =
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await enumerator.MoveNextAsync());
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_plain_call_is_cancelled_with_the_callers_token()
    {
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.RawThenStall(HalfPage, stalled));
        using ThingsClient client = new(server);
        using CancellationTokenSource source = new();

        Task<Thing> call = client.GetAsync(source.Token);
        await stalled.WaitAsync();
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    [Theory]
    [InlineData("")]
    [InlineData(HalfPage)]
    public async Task An_attempt_that_stalls_is_given_up_and_retried(string sent)
    {
        TestClock clock = new();
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.RawThenStall(sent, stalled), Reply.Json(ThingPage.Json(["a"])));
        using ThingsClient client = new(server, options => options.TimeProvider = clock);

        Task<Outcome> listing = Outcome.OfAsync(client.ListAsync());
        await stalled.WaitAsync();
        clock.Advance(TimeSpan.FromSeconds(99));
        Assert.Single(server.Requests);
        clock.Advance(TimeSpan.FromSeconds(1));

        Outcome outcome = await listing;
        Assert.Null(outcome.Exception);
        Assert.Equal(["a"], outcome.Ids);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(HalfPage)]
    public async Task A_stall_that_stays_is_a_timeout_that_names_the_operation(string sent)
    {
        TestClock clock = new();
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.RawThenStall(sent, stalled));
        using ThingsClient client = new(
            server, options => (options.TimeProvider, options.MaxRetries, options.Timeout) = (clock, 0, TimeSpan.FromMinutes(5)));

        Task<Outcome> listing = Outcome.OfAsync(client.ListAsync());
        await stalled.WaitAsync();
        clock.Advance(TimeSpan.FromMinutes(5));

        TimeoutException exception = Assert.IsType<TimeoutException>((await listing).Exception);
        Assert.Contains("ListThings (GET /v1/Owners/{Owner}/Things)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("00:05:00", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_POST_that_stalls_is_not_sent_again()
    {
        TestClock clock = new();
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.RawThenStall("", stalled));
        using ThingsClient client = new(server, options => options.TimeProvider = clock);

        Task<Thing> call = client.CreateAsync();
        await stalled.WaitAsync();
        clock.Advance(TimeSpan.FromSeconds(100));

        await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_timeout_of_a_foreign_HttpClient_is_a_timeout_too()
    {
        await using LoopbackServer server = new(Reply.RawThenStall(""));
        using HttpClient http = new() { Timeout = TimeSpan.FromMilliseconds(100) };
        using ThingsClient client = new(http, new ApiClientOptions { MaxRetries = 0 }, server.Address);

        await Assert.ThrowsAsync<TimeoutException>(() => client.GetAsync());
    }

    [Fact]
    public async Task A_stalled_error_body_still_tells_the_status()
    {
        TestClock clock = new();
        LoopbackSignal answered = new();
        await using LoopbackServer server = new(Reply.RawThenStall("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{\"code\":"));
        using HttpClient http = new(new HeadersHandler(answered));
        using ThingsClient client = new(http, new ApiClientOptions { TimeProvider = clock }, server.Address);

        Task<Thing> call = client.GetAsync();
        await answered.WaitAsync();
        clock.Advance(TimeSpan.FromSeconds(100));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => call);
        Assert.Equal(404, (int)exception.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Disposing_the_client_ends_what_is_under_way()
    {
        LoopbackSignal stalled = new();
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], "?Page=1")), Reply.RawThenStall(HalfPage, stalled));
        ThingsClient client = new(server);

        Task<Outcome> listing = Outcome.OfAsync(client.ListAsync());
        await stalled.WaitAsync();
        client.Dispose();

        Outcome outcome = await listing;
        ObjectDisposedException exception = Assert.IsType<ObjectDisposedException>(outcome.Exception);
        Assert.StartsWith("The ThingsClient was disposed, so Page 2 of ListThings", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["a"], outcome.Ids);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_disposed_client_sends_nothing()
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], "?Page=1")));
        ThingsClient client = new(server);
        await using IAsyncEnumerator<Thing> enumerator = client.ListAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await enumerator.MoveNextAsync());

        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await enumerator.MoveNextAsync());
        ObjectDisposedException exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetAsync());
        Assert.Equal("The ThingsClient was disposed, so GetThing (GET /v1/Thing) has no result.", exception.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_foreign_HttpClient_is_not_disposed()
    {
        await using LoopbackServer server = new(Reply.Json("""{"id":"a"}"""), Reply.Json("""{"id":"b"}"""));
        using HttpClient http = new();
        using (ThingsClient first = new(http, server: server.Address))
        {
            Assert.Equal("a", (await first.GetAsync()).Id);
        }

        using ThingsClient second = new(http, server: server.Address);
        Assert.Equal("b", (await second.GetAsync()).Id);
    }

    private static Task<Outcome> ListAsync(ThingsClient client, bool isMethodToken, CancellationToken token)
    {
        // The other token can be cancelled, and is not.
        CancellationToken other = TestContext.Current.CancellationToken;
        return Outcome.OfAsync(client.ListAsync(isMethodToken ? token : other), isMethodToken ? other : token);
    }

    private static void AssertCancelled(Outcome outcome, CancellationToken token)
    {
        OperationCanceledException exception = Assert.IsType<OperationCanceledException>(outcome.Exception, exactMatch: false);
        Assert.Equal(token, exception.CancellationToken);
        Assert.Empty(outcome.Ids);
    }

    /// <summary>Tells that the headers of a response are on this side of the connection.</summary>
    private sealed class HeadersHandler(LoopbackSignal answered) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            answered.Set();
            return response;
        }
    }
}
