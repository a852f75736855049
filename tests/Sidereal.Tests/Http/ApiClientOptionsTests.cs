using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class ApiClientOptionsTests
{
    private static readonly BasicCredential Credential = new("u", "p");

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        ApiClientOptions options = new();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromDays(25));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxRetries = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = long.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxPages = 0);
        Assert.Throws<ArgumentNullException>(() => options.TimeProvider = null!);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://example.com")]
    [InlineData("https://user@example.com")]
    [InlineData("https://example.com/?a=1")]
    [InlineData("https://example.com/#a")]
    public void A_base_address_that_cannot_be_one_is_refused(string address)
    {
        Uri uri = new(address, UriKind.RelativeOrAbsolute);

        Assert.Throws<ArgumentException>(() => new ApiClientOptions { BaseAddress = uri });
        Assert.Throws<ArgumentException>(() => new ThingsClient(uri, Credential));
    }

    [Fact]
    public void A_client_without_an_address_says_so()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => new ThingsClient((Uri)null!, Credential));

        Assert.Contains("BaseAddress", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_without_a_credential_or_HttpClient_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ThingsClient(new Uri("https://example.com"), (ApiCredential)null!));
        Assert.Throws<ArgumentNullException>(() => new ThingsClient((HttpClient)null!));
    }

    [Fact]
    public async Task The_path_of_the_base_address_is_kept()
    {
        await using LoopbackServer server = new(Reply.Json("{}"), Reply.Json("{}"));
        using (ThingsClient client = new(new Uri(server.Address, "/base/path"), Credential))
        {
            await client.GetAsync();
        }

        using (ThingsClient client = new(new Uri(server.Address, "/base/path/"), Credential))
        {
            await client.GetAsync();
        }

        Assert.All(server.Requests, request => Assert.Equal("/base/path/v1/Thing", request.Target));
    }

    [Fact]
    public async Task The_address_comes_from_the_options_then_the_HttpClient_then_the_document()
    {
        await using LoopbackServer server = new(Reply.Json("{}"), Reply.Json("{}"), Reply.Json("{}"));
        Uri nowhere = new("http://127.0.0.1:1");
        ApiClientOptions here = new() { BaseAddress = server.Address };
        using HttpClient http = new() { BaseAddress = server.Address };
        using HttpClient lost = new() { BaseAddress = nowhere };
        using HttpClient plain = new();

        await new ThingsClient(lost, here, nowhere).GetAsync();
        await new ThingsClient(http, server: nowhere).GetAsync();
        await new ThingsClient(plain, server: server.Address).GetAsync();

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Options_are_copied_when_the_client_is_made()
    {
        await using LoopbackServer server = new(Reply.Status(503));
        ApiClientOptions options = new() { MaxRetries = 0 };
        using ThingsClient client = new(server.Address, Credential, options);

        options.MaxRetries = 3;
        options.BaseAddress = new Uri("http://127.0.0.1:1");

        await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_user_agent_is_ours_and_the_users()
    {
        await using LoopbackServer server = new(Reply.Json("{}"), Reply.Json("{}"), Reply.Json("{}"));
        using HttpClient http = new();
        http.DefaultRequestHeaders.Add("User-Agent", "Theirs/1");

        await new ThingsClient(server.Address, Credential).GetAsync();
        await new ThingsClient(server.Address, Credential, new ApiClientOptions { UserAgent = "MyApp/2.1 (test)" }).GetAsync();
        await new ThingsClient(http, server: server.Address).GetAsync();

        Assert.Matches("^Sidereal/[0-9]+[.][0-9]+[.][0-9]+$", server.Requests[0]["User-Agent"]);
        Assert.Equal($"{server.Requests[0]["User-Agent"]} MyApp/2.1 (test)", server.Requests[1]["User-Agent"]);
        Assert.Equal("Theirs/1", server.Requests[2]["User-Agent"]);
        Assert.Equal("application/json", server.Requests[0]["Accept"]);
    }

    [Fact]
    public async Task No_timeout_is_possible()
    {
        await using LoopbackServer server = new(Reply.Json("""{"id":"a"}"""));
        using ThingsClient client = new(server.Address, Credential, new ApiClientOptions { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal("a", (await client.GetAsync()).Id);
    }

    [Fact]
    public async Task Strict_responses_name_the_value_that_does_not_fit()
    {
        const string Json = """{"things":[{"id":"a"},{"id":"b","count":"many"}],"meta":{"next":null}}""";
        await using LoopbackServer server = new(Reply.Json(Json), Reply.Json(Json));
        using ThingsClient lenient = new(server);
        using ThingsClient strict = new(server, options => options.StrictResponses = true);

        await foreach (Page<Thing, ThingMeta> page in lenient.ListAsync().AsPages())
        {
            Assert.Null(page.Items[1].Count);
            Assert.Equal("\"many\"", page.Items[1].Nonconforming!["count"].ToString());
        }

        Outcome outcome = await Outcome.OfAsync(strict.ListAsync());
        Assert.Equal("$.things[1].count", Assert.IsType<ApiResponseException>(outcome.Exception).JsonPath);
        Assert.Empty(outcome.Ids);
    }
}
