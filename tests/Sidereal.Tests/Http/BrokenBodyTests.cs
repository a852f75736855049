using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

/// <summary>Pages that do not come through whole, or are not what they should be.</summary>
public sealed class BrokenBodyTests
{
    private const string JsonHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private static readonly string SecondPage = ThingPage.Json(["c", "d"]);

    public static TheoryData<string> CutPages => new(
        $"{JsonHead}Content-Length: {SecondPage.Length}\r\n\r\n{SecondPage[..^10]}",
        $"{JsonHead}Content-Length: {SecondPage.Length}\r\n\r\n",
        $"{JsonHead}Transfer-Encoding: chunked\r\n\r\n10\r\n{SecondPage[..16]}\r\n20\r\n{SecondPage[16..30]}",
        $"{JsonHead}Transfer-Encoding: chunked\r\n\r\n{SecondPage.Length:x}\r\n{SecondPage}\r\n",
        $"{JsonHead}Transfer-Encoding: chunked\r\n\r\nxyz\r\n{SecondPage}\r\n0\r\n\r\n",
        $"{JsonHead}Content-Len");

    public static TheoryData<string, string> UnreadablePages => new()
    {
        { "cut where only the closing connection ends it", $"{JsonHead}Connection: close\r\n\r\n{SecondPage[..^10]}" },
        { "invalid JSON", Whole("application/json", "{\"things\":[{\"id\":}]}") },
        { "no JSON", Whole("application/json", "factors") },
        { "HTML", Whole("text/html", "<html>Please log in</html>") },
        { "JSON that says it is HTML", Whole("text/html; charset=utf-8", SecondPage) },
        { "another charset", Whole("application/json; charset=utf-16", SecondPage) },
        { "empty", Whole("application/json", "") },
        { "white space", Whole("application/json", "  \n") },
        { "204", "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n" },
        { "two documents", Whole("application/json", SecondPage + SecondPage) },
        { "a depth over 64", Whole("application/json", $"{{\"unknown\":{new string('[', 100)}{new string(']', 100)},{SecondPage[1..]}") },
        { "an array", Whole("application/json", "[]") },
        { "null", Whole("application/json", "null") },
        { "an encoding that is not decoded", Whole("application/json", SecondPage, "Content-Encoding: zstd\r\n") },
        { "false gzip", Whole("application/json", SecondPage, "Content-Encoding: gzip\r\n") },
        { "false brotli", Whole("application/json", SecondPage, "Content-Encoding: br\r\n") },
        { "an error body", Whole("application/json", """{"code":20404,"message":"Not found","status":404}""") },
        { "no list", Whole("application/json", """{"meta":{"next":null}}""") },
        { "a null list", Whole("application/json", """{"things":null,"meta":{"next":null}}""") },
        { "no meta", Whole("application/json", """{"things":[{"id":"c"}]}""") },
        { "a meta of another type", Whole("application/json", """{"things":[{"id":"c"}],"meta":"none"}""") },
        { "a next link of another type", Whole("application/json", """{"things":[{"id":"c"}],"meta":{"next":7}}""") },
        { "a next link that is no URI", Whole("application/json", """{"things":[{"id":"c"}],"meta":{"next":"http://[:/"}}""") },
        { "a null item", Whole("application/json", """{"things":[{"id":"c"},null],"meta":{"next":null}}""") },
    };

    [Theory]
    [MemberData(nameof(CutPages))]
    public async Task A_page_that_breaks_off_is_retried_whole(string cut)
    {
        await using LoopbackServer server = new(
            Reply.Json(ThingPage.Json(["a", "b"], "?Page=1")), Reply.RawThenClose(cut), Reply.RawThenReset(cut), Reply.Json(SecondPage));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["a", "b", "c", "d"], outcome.Ids);
        Assert.Equal(4, server.Requests.Count);
        Assert.All(server.Requests.Skip(1), request => Assert.EndsWith("?Page=1", request.Target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CutPages))]
    public async Task A_page_that_always_breaks_off_gives_no_item(string cut)
    {
        await using LoopbackServer server = new(
            Reply.Json(ThingPage.Json(["a", "b"], "?Page=1")), Reply.RawThenClose(cut), Reply.RawThenClose(cut));
        using ThingsClient client = new(server, options => options.MaxRetries = 1);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        HttpRequestException exception = Assert.IsType<HttpRequestException>(outcome.Exception);
        Assert.StartsWith(
            "Page 2 of ListThings (GET /v1/Owners/{Owner}/Things) got no complete response in 2 attempts: ",
            exception.Message,
            StringComparison.Ordinal);
        Assert.Equal(["a", "b"], outcome.Ids);
    }

    [Theory]
    [MemberData(nameof(UnreadablePages))]
    public async Task A_page_that_cannot_be_read_is_one_typed_exception(string fault, string response)
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a", "b"], "?Page=1")), Reply.RawThenClose(response));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        ApiResponseException exception = Assert.IsType<ApiResponseException>(outcome.Exception);
        Assert.Equal(2, exception.PageNumber);
        Assert.Equal("ListThings", exception.OperationId);
        Assert.Equal("GET", exception.Method);
        Assert.Equal("/v1/Owners/{Owner}/Things", exception.PathTemplate);
        Assert.StartsWith("Page 2 of ListThings (GET /v1/Owners/{Owner}/Things) ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.True(server.Requests.Count == 2, fault);
    }

    [Theory]
    [InlineData("""{"things":[{"id":"c"},{"id":}],"meta":{}}""", "$.things[1].id")]
    [InlineData("""{"things":[{"id":"c"},null],"meta":{}}""", "$.things[1]")]
    [InlineData("""{"meta":{"next":null}}""", "$.things")]
    [InlineData("""{"things":[]}""", "$.meta")]
    [InlineData("""{"things":[],"meta":{"next":{}}}""", "$.meta.next")]
    public async Task The_exception_names_the_place_in_the_body(string json, string path)
    {
        await using LoopbackServer server = new(Reply.Json(json));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        ApiResponseException exception = Assert.IsType<ApiResponseException>(outcome.Exception);
        Assert.Equal(path, exception.JsonPath);
        Assert.Equal(1, exception.PageNumber);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
    }

    [Fact]
    public async Task UTF_16_is_one_typed_exception()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
        {
            foreach (byte[] start in (byte[][])[[], encoding.GetPreamble()])
            {
                await using LoopbackServer server = new(Reply.Bytes([.. start, .. encoding.GetBytes(SecondPage)], "application/json"));
                using ThingsClient client = new(server);

                Outcome outcome = await Outcome.OfAsync(client.ListAsync());

                Assert.Contains("UTF-16", Assert.IsType<ApiResponseException>(outcome.Exception).Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Invalid_UTF_8_in_a_value_is_one_typed_exception()
    {
        byte[] body = Encoding.Latin1.GetBytes(ThingPage.Json(["caf\u00E9"]));
        await using LoopbackServer server = new(Reply.Bytes(body, "application/json"));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.IsType<ApiResponseException>(outcome.Exception);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/HAL+JSON")]
    [InlineData(null)]
    public async Task A_byte_order_mark_and_the_types_of_JSON_are_read(string? type)
    {
        await using LoopbackServer server = new(Reply.Bytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SecondPage)], type));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["c", "d"], outcome.Ids);
    }

    [Fact]
    public async Task A_compressed_page_is_read()
    {
        await using LoopbackServer server = new(Reply.Gzip(Encoding.UTF8.GetBytes(SecondPage)));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Equal(["c", "d"], outcome.Ids);
        Assert.Contains("gzip", server.Requests[0]["Accept-Encoding"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_bomb_is_stopped_at_the_limit()
    {
        await using LoopbackServer server = new(Reply.Gzip(Encoding.UTF8.GetBytes(new string(' ', 20_000_000) + SecondPage)));
        using ThingsClient client = new(server, options => options.MaxResponseBytes = 1_000_000);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Contains("1000000 bytes", Assert.IsType<ApiResponseException>(outcome.Exception).Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_body_without_end_is_stopped_at_the_limit()
    {
        await using LoopbackServer server = new(Reply.Endless(new string(' ', 10_000)));
        using ThingsClient client = new(server, options => options.MaxResponseBytes = 1_000_000);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Contains("MaxResponseBytes", Assert.IsType<ApiResponseException>(outcome.Exception).Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        await using LoopbackServer server = new(
            Reply.Json(SecondPage),
            Reply.Json(SecondPage + " "),
            Reply.Gzip(Encoding.UTF8.GetBytes(SecondPage)),
            Reply.Gzip(Encoding.UTF8.GetBytes(SecondPage + " ")));
        using ThingsClient client = new(server, options => options.MaxResponseBytes = SecondPage.Length);

        Assert.Null((await Outcome.OfAsync(client.ListAsync())).Exception);
        Assert.IsType<ApiResponseException>((await Outcome.OfAsync(client.ListAsync())).Exception);
        Assert.Null((await Outcome.OfAsync(client.ListAsync())).Exception);
        Assert.IsType<ApiResponseException>((await Outcome.OfAsync(client.ListAsync())).Exception);
    }

    [Fact]
    public async Task A_page_larger_than_any_first_guess_is_read()
    {
        string[] ids = [.. Enumerable.Range(0, 100_000).Select(id => $"{id}")];
        byte[] body = Encoding.UTF8.GetBytes(ThingPage.Json(ids));
        await using LoopbackServer server = new(Reply.Bytes(body, "application/json"), Reply.Gzip(body));
        using ThingsClient client = new(server);

        Assert.Equal(ids, (await Outcome.OfAsync(client.ListAsync())).Ids);
        Assert.Equal(ids, (await Outcome.OfAsync(client.ListAsync())).Ids);
    }

    [Fact]
    public async Task A_compressed_page_that_breaks_off_gives_no_item()
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(SecondPage));
        }

        byte[] half = compressed.ToArray()[..((int)compressed.ToArray().Length / 2)];
        await using LoopbackServer server = new(Reply.Bytes(half, "application/json", 200, "Content-Encoding: gzip"));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.IsType<ApiResponseException>(outcome.Exception);
        Assert.Empty(outcome.Ids);
    }

    private static string Whole(string type, string body, string headers = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}";
}
