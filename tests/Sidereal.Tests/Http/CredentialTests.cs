using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class CredentialTests
{
    private const string Body = """{"id":"a"}""";

    [Fact]
    public async Task Basic_is_sent_in_UTF_8()
    {
        LoopbackRequest request = await SendAsync(new BasicCredential("AC1", "pä:ss"));

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("AC1:pä:ss")), request["Authorization"]);
    }

    [Fact]
    public async Task A_bearer_token_is_sent()
    {
        Assert.Equal("Bearer t.o~k+e/n==", (await SendAsync(new BearerCredential("t.o~k+e/n==")))["Authorization"]);
    }

    [Fact]
    public async Task A_bearer_callback_is_asked_for_every_attempt_and_page()
    {
        int calls = 0;
        await using LoopbackServer server = new(
            Reply.Status(503), Reply.Json(ThingPage.Json(["a"], "?Page=1")), Reply.Json(ThingPage.Json(["b"])));
        BearerCredential credential = new(_ => ValueTask.FromResult($"t{++calls}"));
        using ThingsClient client = new(server.Address, credential, new ApiClientOptions { TimeProvider = new TestClock() });

        Assert.Null((await Outcome.OfAsync(client.ListAsync())).Exception);

        Assert.Equal(["Bearer t1", "Bearer t2", "Bearer t3"], server.Requests.Select(request => request["Authorization"]));
    }

    [Fact]
    public async Task An_API_key_is_sent_in_a_header()
    {
        Assert.Equal("k3y", (await SendAsync(new ApiKeyCredential("X-Api-Key", "k3y")))["x-api-key"]);
    }

    [Fact]
    public async Task An_API_key_is_sent_in_a_cookie()
    {
        Assert.Equal("session=k3y", (await SendAsync(new ApiKeyCredential("session", "k3y", ApiKeyPlace.Cookie)))["Cookie"]);
    }

    [Fact]
    public async Task An_API_key_in_the_query_replaces_the_one_of_a_next_link()
    {
        await using LoopbackServer server = new(
            Reply.Json(ThingPage.Json(["a"], "?key=old&Page=1&keys=2")), Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server.Address, new ApiKeyCredential("key", "k 3&y", ApiKeyPlace.Query));

        Assert.Null((await Outcome.OfAsync(client.ListAsync())).Exception);

        Assert.Equal("/v1/Owners/me/Things?key=k%203%26y", server.Requests[0].Target);
        Assert.Equal("/v1/Owners/me/Things?Page=1&keys=2&key=k%203%26y", server.Requests[1].Target);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("a\r\nX-Evil: 1")]
    public async Task A_control_character_never_reaches_the_wire(string text)
    {
        Assert.Throws<ArgumentException>(() => new BasicCredential("u" + text, "p"));
        Assert.Throws<ArgumentException>(() => new BasicCredential("u", "p" + text));
        Assert.Throws<ArgumentException>(() => new BearerCredential("t" + text));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("X-Key", "v" + text));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("X-Key" + text, "v"));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("c", "v" + text, ApiKeyPlace.Cookie));
        Assert.Throws<ArgumentException>(() => new ApiClientOptions { UserAgent = "App" + text });

        await using LoopbackServer server = new();
        using ThingsClient client = new(server.Address, new BearerCredential(_ => ValueTask.FromResult("t" + text)));
        await Assert.ThrowsAsync<ArgumentException>(() => client.GetAsync());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void What_cannot_be_a_credential_is_refused()
    {
        Assert.Equal("userName", Assert.Throws<ArgumentException>(() => new BasicCredential("a:b", "p")).ParamName);
        Assert.Throws<ArgumentException>(() => new BasicCredential("", "p"));
        Assert.Throws<ArgumentNullException>(() => new BasicCredential(null!, "p"));
        Assert.Throws<ArgumentNullException>(() => new BasicCredential("a", null!));
        Assert.Throws<ArgumentException>(() => new BearerCredential(""));
        Assert.Throws<ArgumentException>(() => new BearerCredential("tök"));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("", "v"));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("n", ""));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("a b", "v"));
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential("c", "a;b", ApiKeyPlace.Cookie));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiKeyCredential("n", "v", (ApiKeyPlace)7));
    }

    [Fact]
    public void A_credential_prints_no_secret()
    {
        Assert.Equal("BasicCredential", new BasicCredential("u", "p").ToString());
        Assert.Equal("BearerCredential", new BearerCredential("t").ToString());
        Assert.Equal("ApiKeyCredential", new ApiKeyCredential("n", "v").ToString());
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new BearerCredential("s3cret\n"));
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_over_an_HttpClient_takes_the_credential_of_its_options()
    {
        await using LoopbackServer server = new(Reply.Json(Body));
        using HttpClient http = new();
        ApiClientOptions options = new() { BaseAddress = server.Address, Credential = new BearerCredential("t") };
        using ThingsClient client = new(http, options);

        await client.GetAsync();

        Assert.Equal("Bearer t", server.Requests[0]["Authorization"]);
    }

    [Fact]
    public async Task An_API_key_in_a_header_of_the_content_is_told()
    {
        await using LoopbackServer server = new();
        using ThingsClient client = new(server.Address, new ApiKeyCredential("Content-Type", "k3y"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync());

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_credential_cannot_send_a_request_elsewhere()
    {
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new();
        using ThingsClient client = new(server.Address, new MovingCredential(elsewhere.Address));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync());

        Assert.Empty(elsewhere.Requests);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_callback_without_a_token_is_told()
    {
        await using LoopbackServer server = new();
        using ThingsClient client = new(server.Address, new BearerCredential(_ => ValueTask.FromResult("")));

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync());

        Assert.Contains("no token", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static async Task<LoopbackRequest> SendAsync(ApiCredential credential)
    {
        await using LoopbackServer server = new(Reply.Json(Body));
        using ThingsClient client = new(server.Address, credential);
        await client.GetAsync();
        return Assert.Single(server.Requests);
    }

    private sealed class MovingCredential(Uri target) : ApiCredential
    {
        protected internal override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = target;
            return ValueTask.CompletedTask;
        }
    }
}
