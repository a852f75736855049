using System;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http;
using Xunit;

namespace Sidereal.Tests.Paging;

public sealed class NextLinkResolverTests
{
    [Theory]
    [InlineData("?Page=1", "/v1/Owners/me/Things?Page=1")]
    [InlineData("/v2/More?Page=1", "/v2/More?Page=1")]
    [InlineData("More", "/v1/Owners/me/More")]
    [InlineData("{0}v1/More?a=%2F", "/v1/More?a=%2F")]
    [InlineData("//{1}/v1/More", "/v1/More")]
    [InlineData("HTTP://{1}/v1/More#part", "/v1/More")]
    [InlineData("http:/v1/More", "/v1/More")]
    [InlineData("/\\\\evil.example/v1", "//evil.example/v1")]
    public async Task A_link_to_our_own_origin_is_followed(string link, string target)
    {
        await using LoopbackServer server = new();
        string next = string.Format(null, link, server.Address, server.Address.Authority);
        server.Then(Reply.Json(ThingPage.Json(["a"], next)), Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.Equal(target, server.Requests[1].Target);
        Assert.NotNull(server.Requests[1]["Authorization"]);
    }

    [Theory]
    [InlineData("{1}v1/More")]
    [InlineData("//{2}/v1/More")]
    [InlineData("https://127.0.0.1:{0}/v1/More")]
    [InlineData("ftp://127.0.0.1:{0}/v1/More")]
    [InlineData("http://127.0.0.1/v1/More")]
    [InlineData("http://localhost:{0}/v1/More")]
    [InlineData("http://user@127.0.0.1:{0}/v1/More")]
    [InlineData("http://user:pass@127.0.0.1:{0}/v1/More")]
    [InlineData("http://127.0.0.1:{0}@evil.example/v1/More")]
    [InlineData("http://127.0.0.1.evil.example:{0}/v1/More")]
    [InlineData("\\\\\\\\evil.example\\\\v1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:application/json,[]")]
    public async Task A_link_to_another_origin_is_refused_before_anything_is_sent(string link)
    {
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new();
        string next = string.Format(null, link, server.Address.Port, elsewhere.Address, elsewhere.Address.Authority);
        LoopbackReply page = Reply.Json(ThingPage.Json(["a"], next));
        server.Then(page, page);
        using ThingsClient client = new(server);

        Outcome[] outcomes = [await Outcome.OfAsync(client.ListAsync()), await Outcome.OfAsync(client.ListAsync().WithPrefetch())];

        Assert.All(outcomes, outcome =>
        {
            ApiResponseException exception = Assert.IsType<ApiResponseException>(outcome.Exception);
            Assert.Equal(1, exception.PageNumber);
            Assert.DoesNotContain("pass", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(ThingsClient.Secret, exception.ToString(), StringComparison.Ordinal);
            Assert.Equal(["a"], outcome.Ids);
        });
        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public void Only_scheme_host_and_port_of_our_own_are_ours()
    {
        Origin ours = Origin.Of(new Uri("https://verify.twilio.com"));

        // One slash: a path of our own, whatever a person reads into it.
        Assert.True(ours.Owns(new Uri(new Uri("https://verify.twilio.com/v2"), "https:/evil.example/v2")));
        Assert.True(ours.Owns(new Uri("HTTPS://VERIFY.TWILIO.COM:443/v2")));
        Assert.False(ours.Owns(new Uri("https://verify.twilio.com:8443/v2")));
        Assert.False(ours.Owns(new Uri("http://verify.twilio.com/v2")));
        Assert.False(ours.Owns(new Uri("https://u@verify.twilio.com/v2")));
        Assert.False(ours.Owns(new Uri("/v2", UriKind.Relative)));
        Assert.True(Origin.Of(new Uri("https://bücher.example")).Owns(new Uri("https://xn--bcher-kva.example/")));
    }

    [Fact]
    public async Task The_same_link_again_is_an_error_and_no_loop()
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], "/v1/Owners/me/Things")));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Contains("requested before", Assert.IsType<ApiResponseException>(outcome.Exception).Message, StringComparison.Ordinal);
        Assert.Equal(["a"], outcome.Ids);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_circle_of_links_is_an_error_and_no_loop()
    {
        await using LoopbackServer server = new(
            Reply.Json(ThingPage.Json(["a"], "?Page=1")),
            Reply.Json(ThingPage.Json(["b"], "?Page=2")),
            Reply.Json(ThingPage.Json(["c"], "?Page=1#again")));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Equal(3, Assert.IsType<ApiResponseException>(outcome.Exception).PageNumber);
        Assert.Equal(["a", "b", "c"], outcome.Ids);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Pages_without_end_stop_at_MaxPages()
    {
        await using LoopbackServer server = new(
            Enumerable.Range(1, 100).Select(page => Reply.Json(ThingPage.Json([$"{page}"], $"?Page={page}"))));
        using ThingsClient client = new(server, options => options.MaxPages = 5);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Contains("MaxPages", Assert.IsType<ApiResponseException>(outcome.Exception).Message, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5"], outcome.Ids);
        Assert.Equal(5, server.Requests.Count);
    }

    [Fact]
    public async Task A_listing_of_exactly_MaxPages_is_whole()
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], "?Page=1")), Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server, options => options.MaxPages = 2);

        Assert.Null((await Outcome.OfAsync(client.ListAsync())).Exception);
    }
}
