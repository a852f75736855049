using System.Collections.Generic;
using System.Linq;
using Sidereal.TestKit;
using static Sidereal.Tests.Http.Faults.Place;

namespace Sidereal.Tests.Http.Faults;

/// <content>Statuses other than success, and how long a service asks to wait.</content>
internal static partial class FaultTable
{
    private const string Error = """{"code":20404,"message":"It is not there","more_info":"https://example.com/20404","status":404}""";

    private static readonly int[] Transient = [408, 429, 500, 502, 503, 504];
    private static readonly int[] Final = [400, 401, 403, 404, 405, 407, 409, 410, 413, 422, 451, 501, 505, 599];
    private static readonly int[] Explained = [400, 401, 403, 404, 422];
    private static readonly int[] Redirects = [300, 301, 302, 303, 307, 308];

    private static readonly string[] Waits =
    [
        "0", "7", "3600", "Fri, 02 Jan 2026 03:04:25 GMT", "Fri, 02 Jan 1970 00:00:00 GMT", "-1", "99999999999", "1.5", "soon", "", "1, 2",
    ];

    private static IEnumerable<Fault> Statuses =>
    [
        .. Transient.SelectMany(status => new Fault[]
        {
            new($"status {status}", Headers, _ => Reply.Status(status), Ending.Busy(status)),
            new($"status {status} cut", Body, _ => Reply.RawThenClose(Reply.Head(status, "Content-Length: 100") + "{\"code\":"), Ending.Busy(status)),
        }),
        .. Final.Select(status =>
            new Fault($"status {status}", Headers, _ => Reply.Status(status), Ending.Refused(status))),
        .. Explained.SelectMany(status => new Fault[]
        {
            new($"status {status} with an error", Body, _ => Reply.Json(Error, status), Ending.Refused(status, "It is not there", "20404", "https://example.com/20404")),
            new($"status {status} cut", Body, _ => Reply.RawThenClose(Reply.Head(status, "Content-Length: 100") + "{\"code\":"), Ending.Refused(status)),
        }),
        .. Redirects.SelectMany(status => new Fault[]
        {
            new($"redirect {status} to another origin", Headers, page => Reply.Status(status, $"Location: {page.Elsewhere}v1/Things"), Ending.Refused(status, "not followed")),
            new($"redirect {status} cut", Body, page => Reply.RawThenClose(
                Reply.Head(status, $"Location: {page.Elsewhere}", "Content-Length: 100") + "<html>"), Ending.Refused(status, "not followed")),
        }),
        new("redirect 307 within the origin", Headers, _ => Reply.Status(307, "Location: ?Page=3"), Ending.Refused(307, "not followed")),
        new("redirect 302 to nowhere", Headers, _ => Reply.Status(302), Ending.Refused(302)),
        new("redirect 302 to no URI", Headers, _ => Reply.Status(302, "Location: http://[:/"), Ending.Refused(302)),
        new("status 304", Headers, _ => Reply.Raw(Reply.Head(304)), Ending.Refused(304)),
        new("status 101", Headers, _ => Reply.RawThenClose(Reply.Head(101, "Upgrade: websocket", "Connection: Upgrade")), Ending.Refused(101)),
        new("a challenge for another scheme", Headers, _ => Reply.Status(401, "WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"), Ending.Refused(401)),
        new("an error that is HTML", Body, _ => Reply.Bytes("<html>Bad gateway</html>"u8.ToArray(), "text/html", 404), Ending.Refused(404)),
        new("an error in UTF-16", Body, _ => Reply.Bytes(System.Text.Encoding.Unicode.GetBytes(Error), "application/json", 404), Ending.Refused(404)),
        new("an error with line breaks", Body, _ => Reply.Json("""{"message":"one\r\ntwo\u2028three\u0000"}""", 404), Ending.Refused(404, "one  two three")),
        new("an error of a megabyte", Body, _ => Reply.Json($$"""{"message":"{{new string('x', 1_000_000)}}"}""", 404), Ending.Refused(404)),
        new("an error compressed falsely", Body, _ => Reply.Json(Error, 404, "Content-Encoding: gzip"), Ending.Refused(404)),
        new("an error without end", Body, _ => Reply.Endless(new string(' ', 10_000), 404), Ending.Refused(404)),
        new("an error that nests deeply", Body, _ => Reply.Json(new string('[', 5000), 404), Ending.Refused(404)),
    ];

    private static IEnumerable<Fault> Delays => Waits.Select(wait => new Fault($"Retry-After: {wait}", Headers, _ => Reply.Status(503, $"Retry-After: {wait}"), Ending.Busy(503)));
}
