using System;
using System.Linq;
using Sidereal.TestKit;
using static Sidereal.Tests.Http.Faults.Place;

namespace Sidereal.Tests.Http.Faults;

/// <content>What looks like a fault and is none, and services that repeat what they were sent.</content>
internal static partial class FaultTable
{
    private static Fault[] Oddities =>
    [
        new("bytes that come one by one", Headers, page => Reply.Trickled(page.Head + page.Json), Ending.None),
        new("chunks of one byte", Body, page => Reply.Raw($"{page.ChunkedHead}{string.Concat(page.Json.Select(one => FaultyPage.Chunk($"{one}")))}0\r\n\r\n"), Ending.None),
        new("chunk extensions and trailers", Body, page => Reply.Raw($"{page.ChunkedHead}{page.Json.Length:x};a=b\r\n{page.Json}\r\n0\r\nX-Trailer: 1\r\n\r\n"), Ending.None),
        new("interim responses", Headers, page => Reply.Raw($"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n{page.Head}{page.Json}"), Ending.None),
        new("a NUL in a header", Headers, page => Reply.RawThenClose($"{page.Head[..^2]}X-Null: a\0b\r\n\r\n{page.Json}"), Ending.None),
        new("a negative length", Headers, page => Reply.RawThenClose(FaultyPage.JsonHead("Content-Length: -1") + page.Json), Ending.None),
        new("two lengths", Headers, page => Reply.RawThenClose($"{page.Head[..^2]}Content-Length: 7\r\n\r\n{page.Json}"), Ending.None),
        new("a second response that nobody asked for", Body, page => Reply.Raw(page.Head + page.Json + FaultyPage.Whole("""{"things":[{"id":"evil"}],"meta":{}}""")), Ending.None),
        new("HTTP/1.0", Headers, page => Reply.RawThenClose($"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{page.Json}"), Ending.None),
        new("no reason phrase", Headers, page => Reply.Raw($"HTTP/1.1 200\r\nContent-Length: {page.Json.Length}\r\n\r\n{page.Json}"), Ending.None),
        new("no type", Headers, page => Reply.Bytes(page.Bytes, null), Ending.None),
        new("a type that cannot be read", Headers, page => Reply.Bytes(page.Bytes, "application/json;;;="), Ending.None),
        new("a cookie", Headers, page => Reply.Json(page.Json, 200, "Set-Cookie: session=evil; Path=/"), Ending.None),
        new("a byte order mark", Body, page => Json([0xEF, 0xBB, 0xBF, .. page.Bytes]), Ending.None),
        new("gzip", Body, page => Reply.Gzip(page.Bytes), Ending.None),
        new("unknown fields", Body, page => Raw(page.Json.Replace("{\"", "{\"unknown\":[{\"a\":null}],\"", StringComparison.Ordinal)), Ending.None),
        new("a name with escapes", Body, page => Raw(page.Json.Replace("\"id\"", "\"\\u0069\\u0064\"", StringComparison.Ordinal)), Ending.None),
        new("a value with escapes", Body, page => Raw(page.Json.Replace("\"id\":\"", "\"id\":\"\\u0000", StringComparison.Ordinal).Replace("\\u0000", "", StringComparison.Ordinal)), Ending.None),
        new("a duplicate property", Body, page => Raw(page.Json.Replace("\"count\":1", "\"count\":2,\"count\":1", StringComparison.Ordinal)), Ending.None),
        new("a depth of 60", Body, page => Raw($"{{\"deep\":{new string('[', 60)}{new string(']', 60)},{page.Json[1..]}"), Ending.None),
    ];

    private static Fault[] Echoes =>
    [
        new("the request repeated as it was", Headers, page => page.Repeating(shown => Reply.RawThenClose($"GET /v1/Things {shown} HTTP/1.1\r\n\r\n")), Ending.Broken),
        new("the request repeated in a header line", Headers, page => page.Repeating(shown => Reply.RawThenClose($"{page.Head[..^2]}{shown}\r\n\r\n")), Ending.Broken),
        new("the request repeated in the reason", Headers, page => page.Repeating(shown => Reply.Raw($"HTTP/1.1 401 No {shown}\r\nContent-Length: 0\r\n\r\n")), Ending.Refused(401)),
        new("the request repeated in the request id", Headers, page => page.Repeating(shown => Reply.Status(401, $"X-Request-Id: {shown}")), Ending.Refused(401)),
        new("the request repeated in the type", Headers, page => page.Repeating(shown => Reply.Bytes(page.Bytes, $"application/json; charset=\"{shown}\"")), Ending.Unusable("instead of UTF-8")),
        new("the request repeated in an error", Body, page => page.Repeating(shown => Reply.Json($$"""{"message":"'{{shown}}' is wrong","more_info":"https://x/{{shown}}"}""", 401)), Ending.Refused(401, "is wrong")),
        new("the request repeated after much else", Body, page => page.Repeating(shown => Reply.Json($$"""{"message":"{{new string('x', 195)}}{{shown}}"}""", 401)), Ending.Refused(401)),
        new("the request repeated in a name", Body, page => page.Repeating(shown => Raw($$"""{"{{shown}}":}""")), Ending.Unusable("cannot be read") with { IsPathOpen = true }),
        new("the request repeated in a value", Body, page => page.Repeating(shown => Raw(page.Json.Replace("\"count\":1", $"\"count\":\"{shown}\"", StringComparison.Ordinal))), Ending.None)
        {
            StrictEnding = Ending.Unusable("cannot be read", "$.things[0].count"),
            IsOfListing = true,
        },
    ];
}
