using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class ApiErrorReaderTests
{
    [Fact]
    public async Task The_error_of_Twilio_is_read_whole()
    {
        const string Body =
            """{"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}""";
        await using LoopbackServer server = new(Reply.Json(Body, 401, "Twilio-Request-Id: RQ1", "X-Two: a", "X-Two: b"));
        using ThingsClient client = new(server);

        ApiException exception = Assert.IsType<ApiException>((await Outcome.OfAsync(client.ListAsync(owner: "private"))).Exception);

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal("ListThings", exception.OperationId);
        Assert.Equal("GET", exception.Method);
        Assert.Equal("/v1/Owners/{Owner}/Things", exception.PathTemplate);
        Assert.Equal(20003, exception.Code);
        Assert.Equal("https://www.twilio.com/docs/errors/20003", exception.MoreInfo);
        Assert.Equal("RQ1", exception.RequestId);
        Assert.Equal(Body, exception.Body);
        Assert.Equal(["a", "b"], exception.Headers["x-two"]);
        Assert.Equal(["application/json"], exception.Headers["content-type"]);
        Assert.Equal(
            "Page 1 of ListThings (GET /v1/Owners/{Owner}/Things) was answered with status 401 (Unauthorized): Authenticate. "
            + "(code 20003, see https://www.twilio.com/docs/errors/20003, request RQ1)",
            exception.Message);
    }

    [Theory]
    [InlineData("""{"detail":"No such user","code":20404,"moreInfo":"https://x/y"}""", "No such user", 20404L, "https://x/y")]
    [InlineData("""{"type":"https://x/credit","title":"Out of credit","detail":"It is 30"}""", "It is 30", null, "https://x/credit")]
    [InlineData("""{"type":"about:blank","title":"Not Found"}""", "Not Found", null, null)]
    [InlineData("""{"error":{"message":"No such thing","code":"resource_missing"}}""", "No such thing", null, null)]
    [InlineData("""{"error":"invalid_grant","error_description":"It is over"}""", "It is over", null, null)]
    [InlineData("""{"code":"20404","message":"As a text"}""", "As a text", 20404L, null)]
    [InlineData("""{"code":{},"message":7,"more_info":[]}""", "", null, null)]
    [InlineData("""{"message":"\ud800"}""", "", null, null)]
    [InlineData("""{"code":"\ud800"}""", "", null, null)]
    [InlineData("""{"\ud800":1,"message":"x"}""", "", null, null)]
    [InlineData("[]", "", null, null)]
    [InlineData("<html>", "", null, null)]
    [InlineData("", "", null, null)]
    public async Task Other_shapes_are_read_as_far_as_they_say_something(string body, string message, long? code, string? moreInfo)
    {
        await using LoopbackServer server = new(Reply.Bytes(Encoding.UTF8.GetBytes(body), "application/problem+json", 404));
        using ThingsClient client = new(server);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(code, exception.Code);
        Assert.Equal(moreInfo, exception.MoreInfo);
        Assert.Equal(body, exception.Body);
        Assert.Null(exception.RequestId);
    }

    [Fact]
    public async Task A_long_error_is_bounded()
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"message":"{{new string('x', 1000)}}","padding":"{{new string('y', 200_000)}}"}""");
        await using LoopbackServer server = new(
            Reply.Bytes(body, "application/json", 404), Reply.Bytes([.. body[..1020], .. "}"u8], "application/json", 404));
        using ThingsClient client = new(server);

        Assert.Equal(64 * 1024, (await Assert.ThrowsAsync<ApiException>(() => client.GetAsync())).Body.Length);
        Assert.InRange((await Assert.ThrowsAsync<ApiException>(() => client.GetAsync())).Message.Length, 10, 400);
    }

    [Fact]
    public async Task A_line_break_of_the_service_does_not_reach_the_message()
    {
        await using LoopbackServer server = new(Reply.Json("""{"message":"one\r\ntwo\u2028three"}""", 404));
        using ThingsClient client = new(server);

        Assert.DoesNotContain((await Assert.ThrowsAsync<ApiException>(() => client.GetAsync())).Message, char.IsControl);
    }

    [Fact]
    public async Task An_error_that_announces_more_than_there_can_be_is_read_as_far_as_it_goes()
    {
        await using LoopbackServer server = new(
            Reply.RawThenClose($"HTTP/1.1 404 Not Found\r\nContent-Length: {long.MaxValue}\r\n\r\n{{\"code\":7}}"));
        using ThingsClient client = new(server);

        Assert.Equal(7, (await Assert.ThrowsAsync<ApiException>(() => client.GetAsync())).Code);
    }

    [Fact]
    public async Task An_error_that_breaks_off_still_tells_its_status()
    {
        await using LoopbackServer server = new(Reply.RawThenClose("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{\"code\":20404"));
        using ThingsClient client = new(server);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("{\"code\":20404", exception.Body);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new(
            Reply.Status(status, $"Location: {elsewhere.Address}evil"), Reply.Status(status, "Location: /v1/Thing"));
        using ThingsClient client = new(server);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());
        await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Contains("not followed", exception.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_that_a_foreign_HttpClient_followed_is_an_error()
    {
        await using LoopbackServer elsewhere = new(Reply.Json("""{"id":"evil"}"""));
        await using LoopbackServer server = new(Reply.Status(302, $"Location: {elsewhere.Address}evil"));
        using HttpClient http = new();
        ApiClientOptions options = new() { Credential = new BasicCredential("user", ThingsClient.Secret) };
        using ThingsClient client = new(http, options, server.Address);

        ApiResponseException exception = await Assert.ThrowsAsync<ApiResponseException>(() => client.GetAsync());

        Assert.Contains("AllowAutoRedirect", exception.Message, StringComparison.Ordinal);
        Assert.Null(Assert.Single(elsewhere.Requests)["Authorization"]);
    }
}
