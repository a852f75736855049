using System;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http;
using Xunit;

namespace Sidereal.Tests.Paging;

public sealed class NextLinkResolverTests
{
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
