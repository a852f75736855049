using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Sidereal.TestKit;
using static Sidereal.Tests.Http.Faults.Place;

namespace Sidereal.Tests.Http.Faults;

/// <content>Bodies that come through and are not the JSON of this operation, or too much of it.</content>
internal static partial class FaultTable
{
    private static Fault[] Bodies =>
    [
        new("cut where only the end of the connection ends it", Body, page => Reply.RawThenClose(FaultyPage.JsonHead("Connection: close") + page.Half), Ending.Unusable("cannot be read", "$.things[1].id")) { IsOfListing = true },
        new("invalid JSON", Body, _ => Raw("{\"id\":}"), Ending.Unusable("cannot be read", "$.id")),
        new("no JSON", Body, _ => Raw("factors"), Ending.Unusable("cannot be read", "$")),
        new("JavaScript", Body, page => Raw($"callback({page.Json})"), Ending.Unusable("cannot be read", "$")),
        new("a comment", Body, page => Raw($"/* */{page.Json}"), Ending.Unusable("cannot be read", "$")),
        new("HTML", Headers, _ => Reply.Bytes("<html>Please log in</html>"u8.ToArray(), "text/html"), Ending.Unusable("'text/html' instead of JSON")),
        new("HTML that says it is JSON", Body, _ => Raw("<html>Please log in</html>"), Ending.Unusable("cannot be read", "$")),
        new("JSON that says it is HTML", Headers, page => Reply.Bytes(page.Bytes, "text/html; charset=utf-8"), Ending.Unusable("'text/html' instead of JSON")),
        new("no body", Headers, _ => Reply.Status(200), Ending.Unusable("has an empty body")),
        new("no body", Body, page => Reply.Raw($"{page.ChunkedHead}0\r\n\r\n"), Ending.Unusable("has an empty body")),
        new("white space", Body, _ => Raw(" \r\n\t "), Ending.Unusable("there is no value", "$")),
        new("status 202 without a body", Headers, _ => Reply.Status(202), Ending.Unusable("has an empty body", status: 202)),
        new("status 204", Headers, _ => Reply.Status(204), Ending.Unusable("has an empty body", status: 204)),
        new("status 205", Headers, _ => Reply.Status(205), Ending.Unusable("has an empty body", status: 205)),
        new("UTF-16 by its charset", Headers, page => Reply.Bytes(page.Bytes, "application/json; charset=utf-16"), Ending.Unusable("'utf-16' instead of UTF-8")),
        new("UTF-16 with a mark", Body, page => Json([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(page.Json)]), Ending.Unusable("UTF-16")),
        new("UTF-16", Body, page => Json(Encoding.BigEndianUnicode.GetBytes(page.Json)), Ending.Unusable("UTF-16")),
        new("UTF-32", Body, page => Json(Encoding.UTF32.GetBytes(page.Json)), Ending.Unusable("UTF-32")),
        new("invalid UTF-8", Body, page => Json(Encoding.Latin1.GetBytes(page.Json.Replace("\"id\":\"", "\"id\":\"\u00C3", StringComparison.Ordinal))), Ending.Unusable("cannot be read", "$.things[0].id")) { IsOfListing = true },
        new("two documents", Body, page => Raw(page.Json + page.Json), Ending.Unusable("cannot be read", "$")),
        new("a document and more", Body, page => Raw(page.Json + "x"), Ending.Unusable("cannot be read", "$")),
        new("a depth over 64", Body, _ => Raw($"{{\"deep\":{new string('[', 100)}{new string(']', 100)}}}"), Ending.Unusable("64 levels", $"$.deep{Repeated("[0]", 62)}")),
        new("a depth over 64 in objects", Body, _ => Raw(Nested(5000)), Ending.Unusable("64 levels", $"${Repeated(".a", 64)}")),
        new("an array", Body, _ => Raw("[]"), Ending.Unusable("is not an object", "$")),
        new("null", Body, _ => Raw("null"), Ending.Unusable("another JSON type") with { JsonPath = "$" }),
        new("a text", Body, _ => Raw("\"things\""), Ending.Unusable("is not an object", "$")),
        new("an encoding that nobody asked for", Headers, page => Reply.Json(page.Json, 200, "Content-Encoding: zstd"), Ending.Unusable("'zstd'")),
        new("false gzip", Headers, page => Reply.Json(page.Json, 200, "Content-Encoding: gzip"), Ending.Unusable("cannot be decompressed")),
        new("false gzip", Body, page => Json([.. Reply.Gzipped(page.Bytes)[..^20], .. new byte[20]], "Content-Encoding: gzip"), Ending.Unusable("cannot be decompressed")),
        new("false deflate", Headers, page => Reply.Json(page.Json, 200, "Content-Encoding: deflate"), Ending.Unusable("cannot be decompressed")),
        new("false brotli", Headers, page => Reply.Json(page.Json, 200, "Content-Encoding: br"), Ending.Unusable("cannot be decompressed")),
        new("a gzip bomb", Body, _ => Reply.Gzip(new byte[20_000_000]), Ending.Unusable("more than 100000 bytes")),
        new("a brotli bomb", Body, _ => Json(Brotli(new byte[20_000_000]), "Content-Encoding: br"), Ending.Unusable("more than 100000 bytes")),
        new("a length over the limit", Headers, page => Reply.RawThenStall(FaultyPage.JsonHead("Content-Length: 100001") + page.Json), Ending.Unusable("more than 100000 bytes")),
        new("a length of 64 bits", Headers, page => Reply.RawThenStall(FaultyPage.JsonHead($"Content-Length: {long.MaxValue}") + page.Json), Ending.Unusable("more than 100000 bytes")),
        new("a page over the limit", Body, page => Reply.Raw(page.ChunkedHead + FaultyPage.Chunk(page.Json + new string(' ', 100_000))), Ending.Unusable("more than 100000 bytes")),
        new("a body without end", Body, _ => Reply.Endless(new string(' ', 10_000)), Ending.Unusable("more than 100000 bytes")),
    ];

    private static LoopbackReply Raw(string body) => Reply.Json(body);

    private static LoopbackReply Json(byte[] body, params string[] headers) => Reply.Bytes(body, "application/json", 200, headers);

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Nested(int depth) => Repeated("{\"a\":", depth);

    private static byte[] Brotli(byte[] body)
    {
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.Fastest))
        {
            brotli.Write(body);
        }

        return compressed.ToArray();
    }
}
