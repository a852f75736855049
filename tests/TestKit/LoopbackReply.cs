using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Sidereal.TestKit;

/// <summary>Answers one request in some way, good or bad.</summary>
public delegate Task LoopbackReply(LoopbackExchange exchange);

/// <summary>The replies that scripts are made of.</summary>
public static class Reply
{
    /// <summary>A good JSON response.</summary>
    public static LoopbackReply Json(string json, int status = 200, params string[] headers) =>
        Bytes(Encoding.UTF8.GetBytes(json), "application/json", status, headers);

    /// <summary>A response whose content is right by HTTP, whatever it holds.</summary>
    public static LoopbackReply Bytes(byte[] body, string? contentType, int status = 200, params string[] headers) => async exchange =>
    {
        await exchange.WriteAsync(Head(status, [.. ContentType(contentType), $"Content-Length: {body.Length}", .. headers]));
        await exchange.WriteAsync(body);
    };

    /// <summary>A response without a body.</summary>
    public static LoopbackReply Status(int status, params string[] headers) =>
        exchange => exchange.WriteAsync(Head(status, status == 204 ? headers : ["Content-Length: 0", .. headers]));

    /// <summary>A JSON response in gzip.</summary>
    public static LoopbackReply Gzip(byte[] body) => Bytes(Gzipped(body), "application/json", 200, "Content-Encoding: gzip");

    /// <summary>The bytes, compressed.</summary>
    public static byte[] Gzipped(byte[] body)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    /// <summary>The text as it is, and then the end of the connection.</summary>
    public static LoopbackReply RawThenClose(string text) => async exchange =>
    {
        await exchange.WriteAsync(text);
        exchange.Close();
    };

    /// <summary>The text as it is, and then a TCP reset.</summary>
    public static LoopbackReply RawThenReset(string text) => async exchange =>
    {
        await exchange.WriteAsync(text);
        exchange.Reset();
    };

    /// <summary>The text as it is, and then nothing more, while the connection stays open.</summary>
    /// <param name="text">What is sent, possibly nothing.</param>
    /// <param name="stalled">Set when it has been sent.</param>
    public static LoopbackReply RawThenStall(string text, LoopbackSignal? stalled = null) => async exchange =>
    {
        await exchange.WriteAsync(text);
        stalled?.Set();
        await exchange.StallAsync();
    };

    /// <summary>The text as it is; the connection stays open for the next request.</summary>
    public static LoopbackReply Raw(string text) => exchange => exchange.WriteAsync(text);

    /// <summary>Each byte by itself.</summary>
    public static LoopbackReply Trickled(string text) => async exchange =>
    {
        foreach (byte part in Encoding.UTF8.GetBytes(text))
        {
            await exchange.WriteAsync(new[] { part });
        }
    };

    /// <summary>A reply that is made of the request.</summary>
    public static LoopbackReply To(Func<LoopbackRequest, LoopbackReply> reply) => exchange => reply(exchange.Request)(exchange);

    /// <summary>A response that first tells that its request is there.</summary>
    public static LoopbackReply Announced(LoopbackReply reply, LoopbackSignal arrived) => exchange =>
    {
        arrived.Set();
        return reply(exchange);
    };

    /// <summary>A chunked body without end, in pieces of the same text.</summary>
    public static LoopbackReply Endless(string piece, int status = 200) => async exchange =>
    {
        await exchange.WriteAsync(Head(status, ["Content-Type: application/json", "Transfer-Encoding: chunked"]));
        while (true)
        {
            await exchange.WriteAsync($"{Encoding.UTF8.GetByteCount(piece):x}\r\n{piece}\r\n");
        }
    };

    /// <summary>Status line and headers, with the empty line.</summary>
    public static string Head(int status, params string[] headers) =>
        $"HTTP/1.1 {status} {Reason(status)}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";

    private static string[] ContentType(string? type) => type is null ? [] : [$"Content-Type: {type}"];

    private static string Reason(int status) => status switch
    {
        200 => "OK",
        401 => "Unauthorized",
        404 => "Not Found",
        _ => "Status",
    };
}
