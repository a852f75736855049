using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class RetryStrategyTests
{
    private static readonly string OnePage = ThingPage.Json(["a", "b"]);

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_transient_status_on_GET_is_retried(int status)
    {
        await using LoopbackServer server = new(Reply.Status(status), Reply.Json(OnePage));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Target, server.Requests[1].Target);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task Another_status_is_not_retried(int status)
    {
        await using LoopbackServer server = new(Reply.Status(status));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Equal((HttpStatusCode)status, Assert.IsType<ApiException>(outcome.Exception).StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task After_three_retries_the_last_answer_is_the_exception()
    {
        await using LoopbackServer server = new(Enumerable.Repeat(Reply.Status(503), 4));
        using ThingsClient client = new(server);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task No_retries_means_one_request()
    {
        await using LoopbackServer server = new(Reply.Status(503));
        using ThingsClient client = new(server, options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_POST_is_retried_after_429()
    {
        await using LoopbackServer server = new(Reply.Status(429), Reply.Json("""{"id":"a"}"""));
        using ThingsClient client = new(server);

        Assert.Equal("a", (await client.CreateAsync()).Id);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_POST_is_not_retried_after_another_status(int status)
    {
        await using LoopbackServer server = new(Reply.Status(status));
        using ThingsClient client = new(server);

        await Assert.ThrowsAsync<ApiException>(() => client.CreateAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_POST_is_not_retried_after_a_reset()
    {
        await using LoopbackServer server = new(Reply.RawThenReset(""));
        using ThingsClient client = new(server);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_reset_before_the_answer_is_retried()
    {
        await using LoopbackServer server = new(Reply.RawThenReset(""), Reply.RawThenClose(""), Reply.Json(OnePage));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_refused_connection_is_retried_and_then_told_without_secrets()
    {
        TestClock clock = new();
        using ThingsClient client = new(LoopbackServer.ClosedAddress(), options => (options.TimeProvider, options.MaxRetries) = (clock, 2));

        Outcome outcome = await Outcome.OfAsync(client.ListAsync(owner: "private"));

        HttpRequestException exception = Assert.IsType<HttpRequestException>(outcome.Exception);
        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
        Assert.Contains("ListThings", exception.Message, StringComparison.Ordinal);
        Assert.Contains("3 attempts", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ThingsClient.Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("private", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, clock.Delays.Count);
    }

    [Fact]
    public async Task A_connection_that_is_refused_on_a_later_page_is_told_with_the_page()
    {
        TestClock clock = new();
        await using LoopbackServer server = new();
        server.Then(exchange =>
        {
            server.StopListening();
            return Reply.Json(ThingPage.Json(["a"], "?Page=1"), 200, "Connection: close")(exchange);
        });
        using ThingsClient client = new(server, options => options.TimeProvider = clock);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        HttpRequestException exception = Assert.IsType<HttpRequestException>(outcome.Exception);
        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
        Assert.StartsWith("Page 2 of ListThings", exception.Message, StringComparison.Ordinal);
        Assert.Contains("4 attempts", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["a"], outcome.Ids);
        Assert.Equal(3, clock.Delays.Count);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Delays_grow_differ_and_are_capped()
    {
        TestClock clock = new();
        await using LoopbackServer server = new(Enumerable.Repeat(Reply.Status(503), 13));
        using ThingsClient client = new(server, options => (options.TimeProvider, options.MaxRetries) = (clock, 12));

        await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        TimeSpan[] delays = [.. clock.Delays];
        Assert.Equal(12, delays.Length);
        Assert.All(delays, delay => Assert.InRange(delay, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(10)));
        Assert.True(delays[..3].Distinct().Count() > 1, "Every delay is the same.");
        Assert.True(delays[^1] > delays[0], "The delays do not grow.");
    }

    [Fact]
    public async Task Two_clients_do_not_wait_for_the_same_time()
    {
        HashSet<TimeSpan> firstDelays = [];
        for (int attempt = 0; attempt < 8; attempt++)
        {
            TestClock clock = new();
            await using LoopbackServer server = new(Reply.Status(503), Reply.Json(OnePage));
            using ThingsClient client = new(server, options => options.TimeProvider = clock);
            await client.GetAsync();
            firstDelays.Add(Assert.Single(clock.Delays));
        }

        Assert.True(firstDelays.Count > 1, "Eight clients waited for the same time.");
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public void Only_methods_that_may_be_repeated_are(string method, bool isIdempotent) =>
        Assert.Equal(isIdempotent, new ApiOperation("Do", new HttpMethod(method), "/things").IsIdempotent);

    [Theory]
    [InlineData("7", 7)]
    [InlineData("60", 60)]
    [InlineData("3600", 60)]
    [InlineData("Fri, 02 Jan 2026 03:04:25 GMT", 20)]
    [InlineData("Sat, 03 Jan 2026 00:00:00 GMT", 60)]
    public async Task Retry_After_takes_the_place_of_the_delay_up_to_a_minute(string header, int seconds)
    {
        TestClock clock = new();
        await using LoopbackServer server = new(Reply.Status(503, $"Retry-After: {header}"), Reply.Json(OnePage));
        using ThingsClient client = new(server, options => options.TimeProvider = clock);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], clock.Delays);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Thu, 01 Jan 2026 00:00:00 GMT")]
    public async Task Retry_After_nothing_is_a_retry_at_once(string header)
    {
        TestClock clock = new(skipsDelays: false);
        await using LoopbackServer server = new(Reply.Status(503, $"Retry-After: {header}"), Reply.Json(OnePage));
        using ThingsClient client = new(server, options => options.TimeProvider = clock);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Empty(clock.Delays);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("1.5")]
    [InlineData("soon")]
    [InlineData("")]
    public async Task Retry_After_that_cannot_be_read_leaves_the_usual_delay(string header)
    {
        TestClock clock = new();
        await using LoopbackServer server = new(Reply.Status(503, $"Retry-After: {header}"), Reply.Json(OnePage));
        using ThingsClient client = new(server, options => options.TimeProvider = clock);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.InRange(Assert.Single(clock.Delays), TimeSpan.FromTicks(1), TimeSpan.FromSeconds(2));
    }
}
