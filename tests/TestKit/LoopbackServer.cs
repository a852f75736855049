using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal.TestKit;

/// <summary>An HTTP/1.1 server on 127.0.0.1 that speaks through a raw socket, so that it can break the rules. Each request takes the next
/// reply of the script; one that finds the script at its end is answered with 599 and is a failure of the test.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<LoopbackReply> _script = new();
    private readonly ConcurrentQueue<LoopbackRequest> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _accepting;

    public LoopbackServer(params IEnumerable<LoopbackReply> script)
    {
        Then(script);
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>The requests that came in whole, in order.</summary>
    public IReadOnlyList<LoopbackRequest> Requests => [.. _requests];

    /// <summary>An address where nothing listens.</summary>
    public static Uri ClosedAddress()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Appends to the script.</summary>
    public void Then(params IEnumerable<LoopbackReply> replies)
    {
        foreach (LoopbackReply reply in replies)
        {
            _script.Enqueue(reply);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await Task.Yield();
        try
        {
            await using NetworkStream stream = new(socket, ownsSocket: true);
            using StreamReader reader = new(stream, Encoding.Latin1, leaveOpen: true);
            while (await ReadAsync(reader) is { } request)
            {
                _requests.Enqueue(request);
                LoopbackReply reply = _script.TryDequeue(out LoopbackReply? next) ? next : Reply.Status(599);
                LoopbackExchange exchange = new(request, socket, _stop.Token);
                await reply(exchange);
                if (exchange.IsOver)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (
            exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The other side, or the end of the test, cut the connection.
        }
    }

    // Bodies are of no interest here; a request that has one announces its length.
    private async Task<LoopbackRequest?> ReadAsync(StreamReader reader)
    {
        string? line = await reader.ReadLineAsync(_stop.Token);
        if (line?.Split(' ') is not { Length: 3 } parts)
        {
            return null;
        }

        List<KeyValuePair<string, string>> headers = [];
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } header)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            headers.Add(new(header[..colon], header[(colon + 1)..].Trim()));
        }

        LoopbackRequest request = new(parts[0], parts[1], headers);
        if (int.TryParse(request["Content-Length"], out int length) && length > 0)
        {
            await reader.ReadBlockAsync(new char[length], _stop.Token);
        }

        return request;
    }
}
