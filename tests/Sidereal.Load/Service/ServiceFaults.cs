using System;
using System.Threading;
using Sidereal.TestKit;

namespace Sidereal.Load.Service;

/// <summary>Draws what becomes of a response.</summary>
internal sealed class ServiceFaults(LoadOptions options)
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(options.Seed);

    /// <summary>The page, or a fault in its place.</summary>
    internal LoopbackReply Draw(byte[] page)
    {
        (int percent, int kind, int last) = Next();
        if (percent >= options.FaultyPercent)
        {
            return Reply.Bytes(page, "application/json");
        }

        // Most faults pass; one in three hundred does not, so that a run has listings that end with an exception.
        return last == 0 ? Lasting(page, kind) : Passing(page, kind);
    }

    private (int Percent, int Kind, int Last) Next()
    {
        lock (_lock)
        {
            return (_random.Next(100), _random.Next(int.MaxValue), _random.Next(300));
        }
    }

    private static LoopbackReply Passing(byte[] page, int kind) => (kind % 8) switch
    {
        0 => Reply.Status(503),
        1 => Reply.Status(500),
        2 => Reply.Status(429, "Retry-After: 0"),
        3 => Reply.Status(503, "Retry-After: 1"),
        4 => Reply.RawThenReset(""),
        5 => Reply.RawThenReset("HTTP/1.1 200 OK\r\nContent-Ty"),
        6 => Cut(page, $"Content-Length: {page.Length}"),
        _ => Cut(page, "Transfer-Encoding: chunked"),
    };

    private static LoopbackReply Lasting(byte[] page, int kind) => (kind % 4) switch
    {
        0 => Reply.Json("""{"code":20404,"message":"It is not there","status":404}""", 404),
        1 => Reply.Bytes(page[..(page.Length / 2)], "application/json"),
        2 => Reply.Bytes("<html>"u8.ToArray(), "text/html"),
        _ => Reply.Json("""{"factors":[],"meta":{"next_page_url":"http://127.0.0.2/elsewhere"}}"""),
    };

    /// <summary>The first half of the page, and then the end of the connection.</summary>
    private static LoopbackReply Cut(byte[] page, string framing) => async exchange =>
    {
        await exchange.WriteAsync(Reply.Head(200, "Content-Type: application/json", framing));
        if (framing.StartsWith("Transfer", StringComparison.Ordinal))
        {
            await exchange.WriteAsync($"{page.Length:x}\r\n");
        }

        await exchange.WriteAsync(page.AsMemory(0, page.Length / 2));
        exchange.Close();
    };
}
