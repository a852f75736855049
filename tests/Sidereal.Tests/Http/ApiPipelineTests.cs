using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class ApiPipelineTests
{
    [Fact]
    public async Task An_object_is_read()
    {
        await using LoopbackServer server = new(Reply.Json("""{"id":"a","count":"7","unknown":{}}"""));
        using ThingsClient client = new(server);

        Thing thing = await client.GetAsync();

        Assert.Equal("a", thing.Id);
        Assert.Equal(7, thing.Count);
        Assert.Null(thing.Nonconforming);
    }

    [Fact]
    public async Task A_root_array_is_read()
    {
        await using LoopbackServer server = new(Reply.Json("""[{"id":"a"},{"id":"b"}]"""), Reply.Json("{}"));
        using ThingsClient client = new(server);

        Assert.Equal(["a", "b"], (await client.GetAllAsync()).Select(thing => thing.Id));
        Assert.Equal("$", (await Assert.ThrowsAsync<ApiResponseException>(() => client.GetAllAsync())).JsonPath);
    }

    [Fact]
    public async Task A_response_without_a_body_is_enough_where_none_is_declared()
    {
        LoopbackReply html = Reply.Bytes("<html>"u8.ToArray(), "text/html");
        await using LoopbackServer server = new(
            Reply.Status(204), Reply.Status(202), html, Reply.Status(503), Reply.Status(204), Reply.Status(404));
        using ThingsClient client = new(server);

        await client.DeleteAsync();
        await client.DeleteAsync();
        await client.DeleteAsync();
        await client.DeleteAsync();
        await Assert.ThrowsAsync<ApiException>(() => client.DeleteAsync());

        Assert.Equal(6, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("DELETE", request.Method));
    }

    [Fact]
    public async Task A_fault_of_a_plain_call_has_no_page()
    {
        await using LoopbackServer server = new(Reply.Status(204));
        using ThingsClient client = new(server);

        ApiResponseException exception = await Assert.ThrowsAsync<ApiResponseException>(() => client.GetAsync());

        Assert.Null(exception.PageNumber);
        Assert.Equal(204, (int?)exception.StatusCode);
        Assert.Equal("GetThing (GET /v1/Thing) has an empty body.", exception.Message);
    }

    [Fact]
    public async Task The_HTTP_version_of_a_foreign_HttpClient_is_kept()
    {
        await using LoopbackServer server = new(Reply.RawThenClose(""));
        using HttpClient http = new()
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using ThingsClient client = new(http, new ApiClientOptions { MaxRetries = 0 }, server.Address);

        await Assert.ThrowsAnyAsync<Exception>(() => client.GetAsync());

        // The preface of HTTP/2, which this server does not speak.
        Assert.Equal("PRI", Assert.Single(server.Requests).Method);
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_mix()
    {
        const int Count = 50;
        await using LoopbackServer server = new(
            Enumerable.Repeat<LoopbackReply>(exchange => Reply.Json($$"""{"id":"{{exchange.Request["X-Key"]}}"}""")(exchange), Count));

        await Task.WhenAll(Enumerable.Range(0, Count).Select(async number =>
        {
            using ThingsClient client = new(server.Address, new ApiKeyCredential("X-Key", $"{number}"));
            Assert.Equal($"{number}", (await client.GetAsync()).Id);
        }));
    }
}
