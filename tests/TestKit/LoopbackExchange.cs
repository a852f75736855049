using System;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal.TestKit;

/// <summary>A request that waits for its answer, and the connection it came on.</summary>
public sealed class LoopbackExchange(LoopbackRequest request, Socket socket, CancellationToken stopped)
{
    public LoopbackRequest Request { get; } = request;

    /// <summary>Cancelled when the server is disposed.</summary>
    public CancellationToken Stopped { get; } = stopped;

    /// <summary>True when the connection takes no further request.</summary>
    public bool IsOver { get; private set; }

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await socket.SendAsync(bytes, Stopped)..];
        }
    }

    /// <summary>Says nothing more, until the other side ends the connection or the server is disposed.</summary>
    public async Task StallAsync()
    {
        byte[] unexpected = new byte[256];
        while (await socket.ReceiveAsync(unexpected, Stopped) > 0)
        {
        }

        IsOver = true;
    }

    /// <summary>Ends the connection in good order.</summary>
    public void Close()
    {
        IsOver = true;
        socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    }

    /// <summary>Ends the connection with a TCP reset.</summary>
    public void Reset()
    {
        IsOver = true;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }
}
