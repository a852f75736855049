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
/// reply of the script; one that finds the script at its end is answered by <see cref="Otherwise"/>.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<LoopbackReply> _script = new();
    private readonly ConcurrentQueue<LoopbackRequest> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _accepting;
    private int _openConnections;
    private int _acceptedConnections;

    public LoopbackServer(params IEnumerable<LoopbackReply> script)
    {
        Then(script);
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Answers what the script does not foresee: with 599, a status that no client expects, unless set.</summary>
    public LoopbackReply Otherwise { get; set; } = Reply.Status(599);

    /// <summary>False for a server that runs long: its requests are not kept.</summary>
    public bool KeepsRequests { get; init; } = true;

    /// <summary>The requests that came in whole, in order.</summary>
    public IReadOnlyList<LoopbackRequest> Requests => [.. _requests];

    /// <summary>How many connections came about, since the beginning.</summary>
    public int AcceptedConnections => Volatile.Read(ref _acceptedConnections);

    /// <summary>How many connections neither side has ended.</summary>
    public int OpenConnections => Volatile.Read(ref _openConnections);

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

    /// <summary>Listens no longer; the connections that there are stay.</summary>
    public void StopListening() => _listener.Stop();

    /// <summary>Waits until every connection has ended.</summary>
    /// <returns>False when one is still there after a time in which any client could have ended it.</returns>
    public async Task<bool> IsLeftAsync()
    {
        long start = Environment.TickCount64;
        while (OpenConnections > 0 && Environment.TickCount64 - start < 30_000)
        {
            await Task.Delay(2);
        }

        return OpenConnections == 0;
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
                Socket socket = await _listener.AcceptSocketAsync(_stop.Token);

                // A head and a body are two writes: without this the second waits 40 ms for the other side's word on the first.
                socket.NoDelay = true;
                Interlocked.Increment(ref _acceptedConnections);
                Interlocked.Increment(ref _openConnections);
                Track(ServeAsync(socket));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private void Track(Task connection)
    {
        if (KeepsRequests)
        {
            _connections.Add(connection);
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
                if (KeepsRequests)
                {
                    _requests.Enqueue(request);
                }

                LoopbackReply reply = _script.TryDequeue(out LoopbackReply? next) ? next : Otherwise;
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
        finally
        {
            Interlocked.Decrement(ref _openConnections);
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
