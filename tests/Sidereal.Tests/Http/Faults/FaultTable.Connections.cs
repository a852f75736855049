using System;
using System.Linq;
using Sidereal.TestKit;
using static Sidereal.Tests.Http.Faults.Place;

namespace Sidereal.Tests.Http.Faults;

/// <content>Responses that do not come through, or not in the form of HTTP.</content>
internal static partial class FaultTable
{
    private static Fault[] Connections =>
    [
        new("a reset before the response", Headers, _ => Reply.RawThenReset(""), Ending.Broken),
        new("a reset within the status line", Headers, _ => Reply.RawThenReset("HTTP/1.1 20"), Ending.Broken),
        new("a reset", Headers, page => Reply.RawThenReset(page.Head[..^8]), Ending.Broken),
        new("a reset", Body, page => Reply.RawThenReset(page.Head + page.Half), Ending.Broken),
        new("an end before the response", Headers, _ => Reply.RawThenClose(""), Ending.Broken with { SendsPerAttempt = 4 }),
        new("an end", Headers, page => Reply.RawThenClose(page.Head[..^8]), Ending.Broken),
        new("an end", Body, page => Reply.RawThenClose(page.Head + page.Half), Ending.Broken),
        new("an end before the body", Body, page => Reply.RawThenClose(page.Head), Ending.Broken),
        new("an end before the last byte", Body, page => Reply.RawThenClose(page.Head + page.Json[..^1]), Ending.Broken),
        new("an end within a chunk", Body, page => Reply.RawThenClose($"{page.ChunkedHead}1000\r\n{page.Half}"), Ending.Broken),
        new("an end between chunks", Body, page => Reply.RawThenClose(page.ChunkedHead + FaultyPage.Chunk(page.Half)), Ending.Broken),
        new("no last chunk", Body, page => Reply.RawThenClose(page.ChunkedHead + FaultyPage.Chunk(page.Json)), Ending.Broken),
        new("a chunk size that is no number", Body, page => Reply.RawThenClose($"{page.ChunkedHead}xyz\r\n{page.Json}\r\n0\r\n\r\n"), Ending.Broken),
        new("a chunk size beyond 64 bits", Body, page => Reply.RawThenClose($"{page.ChunkedHead}{new string('F', 17)}\r\n{page.Json}\r\n0\r\n\r\n"), Ending.Broken),
        new("a chunk longer than its size", Body, page => Reply.RawThenClose($"{page.ChunkedHead}4\r\n{page.Json}\r\n0\r\n\r\n"), Ending.Broken),
        new("compressed and cut", Body, page => CutGzip(page), Ending.Broken),
        new("a stall before the response", Headers, page => page.Stalling(""), Ending.TimedOut),
        new("a stall within the status line", Headers, page => page.Stalling("HTTP/1.1 2"), Ending.TimedOut),
        new("a stall", Headers, page => page.Stalling(page.Head[..^2]), Ending.TimedOut),
        new("a stall", Body, page => page.Stalling(page.Head + page.Half), Ending.TimedOut),
        new("a stall before the body", Body, page => page.Stalling(page.Head), Ending.TimedOut),
        new("a stall before the last byte", Body, page => page.Stalling(page.Head + page.Json[..^1]), Ending.TimedOut),
        new("a stall within a chunk size", Body, page => page.Stalling($"{page.ChunkedHead}1"), Ending.TimedOut),
        new("a stall before the last chunk", Body, page => page.Stalling(page.ChunkedHead + FaultyPage.Chunk(page.Json)), Ending.TimedOut),
        new("a stall between interim responses", Headers, page => page.Stalling("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"), Ending.TimedOut),
        new("another protocol", Headers, _ => Reply.RawThenClose("SSH-2.0-OpenSSH_9.6\r\n"), Ending.Broken),
        new("a TLS alert", Headers, _ => Reply.RawThenClose("\u0015\u0003\u0001\0\u0002\u0002\u0046"), Ending.Broken),
        new("HTTP/2 unasked", Headers, _ => Reply.RawThenClose("HTTP/2 200 OK\r\ncontent-length: 0\r\n\r\n"), Ending.Broken),
        new("a body without a status line", Headers, page => Reply.RawThenClose(page.Json), Ending.Broken),
        new("a status that is no number", Headers, _ => Reply.RawThenClose("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n"), Ending.Broken),
        new("a header without a colon", Headers, page => Reply.RawThenClose($"{page.Head[..^2]}nonsense\r\n\r\n{page.Json}"), Ending.Broken),
        new("a header name with a space", Headers, page => Reply.RawThenClose($"{page.Head[..^2]}not a name: x\r\n\r\n{page.Json}"), Ending.Broken),
        new("headers without end", Headers, page => Reply.RawThenClose(
            page.Head[..^2] + string.Concat(Enumerable.Range(0, 2000).Select(number => $"X-{number}: {new string('x', 50)}\r\n"))), Ending.Broken with { IsRetried = false }),
    ];

    private static LoopbackReply CutGzip(FaultyPage page)
    {
        byte[] bytes = Reply.Gzipped(page.Bytes);
        return async exchange =>
        {
            await exchange.WriteAsync(FaultyPage.JsonHead("Content-Encoding: gzip", $"Content-Length: {bytes.Length}"));
            await exchange.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
            exchange.Close();
        };
    }
}
