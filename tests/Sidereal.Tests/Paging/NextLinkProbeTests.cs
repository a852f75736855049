using System;
using System.Linq;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Sidereal.Tests.Http;
using Xunit;

namespace Sidereal.Tests.Paging;

/// <summary>Next links of every shape, over real sockets: which are followed, with which request, and which are not.</summary>
public sealed class NextLinkProbeTests
{
    private const string NoUri = "that is no URI";
    private const string Foreign = " instead of ";
    private const string UserInformation = "user information";
    private const string SeenBefore = "requested before";

    private static readonly string LongQuery = new('x', 200_000);

    /// <summary>The link as JSON has it, with PORT for our own port and OTHER for that of another server; and the request's target.</summary>
    public static TheoryData<string, string> Followed => new()
    {
        { "?Page=1", "/v1/Owners/me/Things?Page=1" },
        { "?Page=1#part", "/v1/Owners/me/Things?Page=1" },
        { "  ?Page=1  ", "/v1/Owners/me/Things?Page=1" },
        { "?", "/v1/Owners/me/Things?" },
        { "/v2/More?Page=1", "/v2/More?Page=1" },
        { "More", "/v1/Owners/me/More" },
        { ".", "/v1/Owners/me/" },
        { "./More", "/v1/Owners/me/More" },
        { "../More", "/v1/Owners/More" },
        { "../../../../../More", "/More" },
        { "/a/../b", "/b" },
        { "/%2e%2E/b", "/b" },
        { "/a%2Fb", "/a%2Fb" },
        { "/a%5Cb", "/a%5Cb" },
        { "/%C3%A4?x=%E4", "/%C3%A4?x=%E4" },
        { "/\u00E4 b?\u00F6", "/%C3%A4%20b?%C3%B6" },
        { "/v1?a=%zz&b=+%2B", "/v1?a=%25zz&b=+%2B" },
        { "/v1?\\r\\nX-Evil: 1", "/v1?%0D%0AX-Evil:%201" },
        { "/v1?%0d%0aX-Evil:1", "/v1?%0d%0aX-Evil:1" },
        { "/v1//x//", "/v1//x//" },
        { "http:?Page=1", "/v1/Owners/me/?Page=1" },
        { "http:/evil.example/m", "/evil.example/m" },
        { "http:m", "/v1/Owners/me/m" },
        { "http;//evil.example", "/v1/Owners/me/http;//evil.example" },
        { "://x", "/v1/Owners/me/://x" },
        { "http://127.0.0.1:PORT", "/" },
        { "HTTP://127.0.0.1:0PORT/m", "/m" },
        { "//127.0.0.1:PORT/m", "/m" },
        { "http://127.1:PORT/m", "/m" },
        { "http://0x7f000001:PORT/m", "/m" },
        { "http://2130706433:PORT/m", "/m" },
        { "http://@127.0.0.1:PORT/m", "/m" },
        { "http://127.0.0.1:PORT#@evil.example/", "/" },
        { "http://127.0.0.1:PORT?@evil.example/", "/?@evil.example/" },
        { "/\\t/evil.example/m", "/%09/evil.example/m" },
        { "/\\n/evil.example/m", "/%0A/evil.example/m" },
        { "/\\\\evil.example/m", "//evil.example/m" },
        { "?LONG", $"/v1/Owners/me/Things?{LongQuery}" },
    };

    /// <summary>The link, and what the exception says of it.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "http:///m", NoUri },
        { "https:/evil.example/m", NoUri },
        { "///evil.example/m", NoUri },
        { "////evil.example/m", NoUri },
        { "//", NoUri },
        { "http://", NoUri },
        { "http://127.0.0.1:99999/", NoUri },
        { "http://127.0.0.1:-1/", NoUri },
        { "http://127.0.0.1:PORT .evil.example/", NoUri },
        { "http://127.0.0.1:PORT%40evil.example/", NoUri },
        { "http://127.0.0.1%00.evil.example:PORT/", NoUri },
        { "http://127.0.0.1%2eevil.example:PORT/", NoUri },
        { "http://evil.example\\\\@127.0.0.1:PORT/", NoUri },
        { "//127.0.0.1:PORT\\\\@evil.example/m", NoUri },
        { "http:\\\\\\\\127.0.0.1:OTHER\\\\m", NoUri },
        { "http://127.0.0.1:OTHER/m", Foreign },
        { "//127.0.0.1:OTHER/m", Foreign },
        { "\\t//127.0.0.1:OTHER/m", Foreign },
        { "\\\\/127.0.0.1:OTHER/m", Foreign },
        { "http://127.0.0.1/m", Foreign },
        { "http://127.0.0.1:/m", Foreign },
        { "https://127.0.0.1:PORT/m", Foreign },
        { "ws://127.0.0.1:PORT/m", Foreign },
        { "ftp://127.0.0.1:PORT/m", Foreign },
        { "http://127.0.0.1.:PORT/m", Foreign },
        { "http://[::1]:PORT/m", Foreign },
        { "http://[::ffff:127.0.0.1]:PORT/m", Foreign },
        { "http://localhost:PORT/m", Foreign },
        { "http://127.0.0.1.evil.example:PORT/m", Foreign },
        { "http://evil.example#@127.0.0.1:PORT/", Foreign },
        { "http://evil.example?@127.0.0.1:PORT/", Foreign },
        { "http://user@127.0.0.1:PORT/m", UserInformation },
        { "http://user:pass@127.0.0.1:PORT/m", UserInformation },
        { "http://:@127.0.0.1:PORT/m", UserInformation },
        { "http://127.0.0.1:PORT@evil.example/m", UserInformation },
        { "\\\\\\\\evil.example\\\\m", Foreign },
        { "C:\\\\m", Foreign },
        { "file:///etc/passwd", Foreign },
        { "data:application/json,[]", Foreign },
        { "javascript:alert(1)", Foreign },
        { "mailto:a@b.example", UserInformation },
        { "about:blank", Foreign },
        { "view-source:http://127.0.0.1:PORT/", Foreign },
        { "#part", SeenBefore },
        { "http:", SeenBefore },
        { "HTTP://127.0.0.1:PORT/v1/Owners/x/../me/Things#again", SeenBefore },
        { "/v1/Owners/%6De/Things", SeenBefore },
    };

    /// <summary>A base address, a link, and the target and Host header of the request; null where it is refused.</summary>
    public static TheoryData<string, string, string?> Named => new()
    {
        { "http://api.example", "http://API.Example/m", "api.example" },
        { "http://api.example", "http://api.example:80/m", "api.example" },
        { "http://api.example:80", "//api.example/m", "api.example" },
        { "http://API.example", "http://api.example/m", "api.example" },
        { "http://b\u00FCcher.example", "http://xn--bcher-kva.example/m", "xn--bcher-kva.example" },
        { "http://xn--bcher-kva.example", "http://B\u00DCCHER.example/m", "xn--bcher-kva.example" },
        { "http://api.example", "http://api\u3002example/m", "api.example" },
        { "http://api.example", "http://api.example./m", null },
        { "http://api.example", "http://api.example:8080/m", null },
        { "http://api.example", "https://api.example/m", null },
        { "http://api.example", "http://www.api.example/m", null },
        { "http://api.example", "http://api.examp\u04CFe/m", null },
        { "http://api.example", "http://bücher.example/m", null },
    };

    [Theory]
    [MemberData(nameof(Followed))]
    public async Task A_link_to_our_own_origin_is_followed_with_this_request(string link, string target)
    {
        await using LoopbackServer server = new();
        server.Then(Reply.Json(ThingPage.Json(["a"], Filled(link, server, server))), Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Null(outcome.Exception);
        Assert.Equal(["a", "b"], outcome.Ids);
        Assert.Equal(["/v1/Owners/me/Things", target], server.Requests.Select(request => request.Target));
        Assert.All(server.Requests, request =>
        {
            Assert.Equal(server.Address.Authority, request["Host"]);
            Assert.NotNull(request["Authorization"]);
            Assert.Null(request["X-Evil"]);
        });
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_link_to_elsewhere_is_refused_before_anything_is_sent(string link, string says)
    {
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new();
        LoopbackReply page = Reply.Json(ThingPage.Json(["a"], Filled(link, server, elsewhere)));
        server.Then(page, page);
        using ThingsClient client = new(server);

        Outcome[] outcomes = [await Outcome.OfAsync(client.ListAsync()), await Outcome.OfAsync(client.ListAsync().WithPrefetch())];

        Assert.All(outcomes, outcome =>
        {
            ApiResponseException exception = Assert.IsType<ApiResponseException>(outcome.Exception);
            Assert.Contains(says, exception.Message, StringComparison.Ordinal);
            Assert.Equal(("$.meta.next", 1), (exception.JsonPath, exception.PageNumber));
            Assert.DoesNotContain("pass", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(ThingsClient.Secret, exception.ToString(), StringComparison.Ordinal);
            Assert.Equal(says == NoUri ? [] : ["a"], outcome.Ids);
        });
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(0, elsewhere.AcceptedConnections);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public async Task Names_of_hosts_are_compared_as_the_wire_has_them(string address, string link, string? host)
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], link)), Reply.Json(ThingPage.Json(["b"])));
        using HttpClient http = new(ConnectingTo(server));
        ApiClientOptions options = new() { BaseAddress = new Uri(address), Credential = new BasicCredential("user", ThingsClient.Secret) };
        using ThingsClient client = new(http, options);

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        Assert.Equal(host is null ? typeof(ApiResponseException) : null, outcome.Exception?.GetType());
        Assert.Equal(host is null ? ["/v1/Owners/me/Things"] : ["/v1/Owners/me/Things", "/m"], server.Requests.Select(request => request.Target));
        Assert.Equal(host ?? new Uri(address).IdnHost, server.Requests[^1]["Host"]);
    }

    [Theory]
    [InlineData("http://\uFF41pi.example/m")]
    [InlineData("http://\u24D0pi.example/m")]
    public async Task A_name_in_another_form_of_letters_is_our_own_or_refused(string link)
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], link)), Reply.Json(ThingPage.Json(["b"])));
        using HttpClient http = new(ConnectingTo(server));
        using ThingsClient client = new(http, new ApiClientOptions { BaseAddress = new Uri("http://api.example") });

        Outcome outcome = await Outcome.OfAsync(client.ListAsync());

        // Whether the forms are one depends on whether the program runs with ICU; the name on the wire does not.
        Assert.True(outcome.Exception is null or ApiResponseException, $"{outcome.Exception}");
        Assert.All(server.Requests, request => Assert.Equal("api.example", request["Host"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_loop_of_any_length_is_an_error(int length)
    {
        LoopbackReply page = Reply.To(request =>
        {
            int number = request.Target.EndsWith("Things", StringComparison.Ordinal) ? 0 : request.Target[^1] - '0';
            return Reply.Json(ThingPage.Json([$"{number}"], number == length ? "?Page=1" : $"?Page={number + 1}"));
        });
        await using LoopbackServer server = new() { Otherwise = page };
        using ThingsClient client = new(server);

        foreach (bool isPrefetching in (bool[])[false, true])
        {
            Outcome outcome = await Outcome.OfAsync(isPrefetching ? client.ListAsync().WithPrefetch() : client.ListAsync());

            ApiResponseException exception = Assert.IsType<ApiResponseException>(outcome.Exception);
            Assert.Contains(SeenBefore, exception.Message, StringComparison.Ordinal);
            Assert.Equal(length + 1, exception.PageNumber);
            Assert.Equal(Enumerable.Range(0, length + 1).Select(number => $"{number}"), outcome.Ids);
        }

        Assert.Equal(2 * (length + 1), server.Requests.Count);
    }

    [Theory]
    [InlineData("?Page=7", "/v1/Owners/me/Things?Page=7")]
    [InlineData("/v2/More", "/v2/More")]
    [InlineData("http://127.0.0.1:PORT/m", "/m")]
    [InlineData("http://127.0.0.1:OTHER/m", null)]
    [InlineData("//127.0.0.1:OTHER/m", null)]
    [InlineData("http://user@127.0.0.1:PORT/m", null)]
    [InlineData("data:,x", null)]
    public async Task A_stored_link_is_held_to_the_same(string link, string? target)
    {
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json(["a"], "?Page=8")), Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server);
        Uri stored = new(Filled(link, server, elsewhere), UriKind.RelativeOrAbsolute);

        if (target is null)
        {
            Assert.Equal("startFrom", Assert.Throws<ArgumentException>(() => client.ListAsync().AsPages(stored)).ParamName);
            Assert.Empty(server.Requests);
        }
        else
        {
            Assert.Equal(2, await client.ListAsync().AsPages(stored).CountAsync(TestContext.Current.CancellationToken));
            Assert.Equal([target, $"{target.Split('?')[0]}?Page=8"], server.Requests.Select(request => request.Target));
        }

        Assert.Equal(0, elsewhere.AcceptedConnections);
    }

    private static string Filled(string link, LoopbackServer server, LoopbackServer elsewhere) => link
        .Replace("PORT", $"{server.Address.Port}", StringComparison.Ordinal)
        .Replace("OTHER", $"{elsewhere.Address.Port}", StringComparison.Ordinal)
        .Replace("LONG", LongQuery, StringComparison.Ordinal);

    /// <summary>A handler to which every host is this server, so that a name may be any.</summary>
    private static SocketsHttpHandler ConnectingTo(LoopbackServer server)
    {
        SocketsHttpHandler handler = ApiHttpHandler.Create();
        handler.ConnectCallback = async (_, cancellationToken) =>
        {
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(server.Address.Host, server.Address.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        };
        return handler;
    }
}
