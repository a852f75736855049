using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http.Faults;
using Xunit;

namespace Sidereal.Tests.Http;

/// <summary>Where a secret could get to beside its own service: redirects, cookies, what .NET tells of requests, and messages.</summary>
public sealed class SecrecyTests
{
    public static TheoryData<string> Credentials => new(TestCredential.All.Select(credential => credential.Name));

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Nothing_is_sent_to_where_a_redirect_leads(string name)
    {
        TestCredential credential = TestCredential.All.Single(one => one.Name == name);
        await using LoopbackServer elsewhere = new();
        foreach (int status in (int[])[301, 302, 303, 307, 308])
        {
            await using LoopbackServer server = new(Reply.Status(status, $"Location: {elsewhere.Address}m"));
            using ThingsClient client = new(server.Address, credential.Create());

            await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

            Assert.NotNull(credential.ShownBy(Assert.Single(server.Requests)));
        }

        Assert.Equal(0, elsewhere.AcceptedConnections);
    }

    [Fact]
    public async Task A_cookie_of_the_service_is_not_kept()
    {
        LoopbackReply first = Reply.Json(ThingPage.Json(["a"], "?Page=1"), 200, "Set-Cookie: a=b; Path=/", "Set-Cookie: c=d; Domain=127.0.0.1");
        await using LoopbackServer server = new(first, Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server);

        Assert.Null((await Outcome.OfAsync(client.ListAsync())).Exception);

        Assert.All(server.Requests, request => Assert.Null(request["Cookie"]));
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task What_dotnet_itself_traces_of_our_requests_has_no_secret(string name)
    {
        TestCredential credential = TestCredential.All.Single(one => one.Name == name);
        ConcurrentQueue<Activity> activities = new();
        using Activity test = new Activity("test").Start();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == test.TraceId)
                {
                    activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using LoopbackServer server = new(Reply.Json("""{"id":"a"}"""));
        using ThingsClient client = new(server.Address, credential.Create());

        await client.GetAsync();

        string tags = string.Join(' ', Assert.Single(activities).TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
        Assert.Contains("url.full=", tags, StringComparison.Ordinal);
        Assert.All(credential.Secrets, secret => Assert.DoesNotContain(secret, tags, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("p4ssw0rd-of-mine", "Your token p4ssw0rd-of-mine is wrong", "Your token [concealed] is wrong")]
    [InlineData("p4ssw0rd-of-mine", "Your token P4SSW0RD-of-mine is wrong", "Your token [concealed] is wrong")]
    [InlineData("p4ssw0rd-of-mine", "Your token p4ssw0rd-of... is wrong", "Your token [concealed]... is wrong")]
    [InlineData("p4ssw0rd-of-mine", "p4ssw0rd-of-mine, p4ssw0rd-of-mine", "[concealed], [concealed]")]
    [InlineData("p4ssw0rd-of-mine", "Your token p4ss is wrong", "Your token p4ss is wrong")]
    [InlineData("p4ss", "Your token p4ss is wrong", "Your token p4ss is wrong")]
    public async Task A_secret_that_a_service_repeats_is_taken_out_of_the_message(string password, string answer, string shown)
    {
        await using LoopbackServer server = new(Reply.Json($$"""{"message":"{{answer}}"}""", 401));
        using ThingsClient client = new(server.Address, new BasicCredential("somebody", password));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.EndsWith($": {shown}.", exception.Message, StringComparison.Ordinal);
        Assert.Contains(answer, exception.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_in_the_defaults_of_a_foreign_HttpClient_is_taken_out_too()
    {
        LoopbackReply reply = Reply.Json("""{"message":"The key k3y-0f-th3-t3st of the tenant acme is old"}""", 401);
        await using LoopbackServer server = new(reply);
        using HttpClient http = new();
        http.DefaultRequestHeaders.Add("X-Api-Key", "k3y-0f-th3-t3st");
        http.DefaultRequestHeaders.Add("Accept-Language", "tenant");
        using ThingsClient client = new(http, server: server.Address);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.EndsWith(": The key [concealed] of the tenant acme is old.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_caller_asked_for_is_not_a_secret()
    {
        await using LoopbackServer server = new(Reply.To(request => Reply.Json($$"""{"message":"There is no {{request.Target}}"}""", 404)));
        using ThingsClient client = new(server.Address, new ApiKeyCredential("key", "k3y-0f-th3-t3st", ApiKeyPlace.Query));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.EndsWith(": There is no /v1/Thing?key=[concealed].", exception.Message, StringComparison.Ordinal);
    }
}
