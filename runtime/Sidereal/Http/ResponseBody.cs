using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>The body of a response in one pooled array, counted while it comes in.</summary>
/// <param name="isOwnStream">True when the streams are the framework's, which write no more once they have given up.</param>
internal sealed class ResponseBody(bool isOwnStream) : IDisposable
{
    private const int FirstGuess = (32 * 1024) - 1;

    // A length that a service announces is believed up to here; beyond, the array grows with what really comes.
    private const int LargestGuess = (1024 * 1024) - 1;

    private byte[] _buffer = [];
    private int _length;
    private bool _isPooled;

    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads to the end of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="announced">How long the body is said to be; null when that is unknown.</param>
    /// <param name="limit">How many bytes are taken at most.</param>
    /// <param name="observer">Sees what has come; null where nobody does.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>False when there are more bytes than the limit; the first of them are here.</returns>
    internal async ValueTask<bool> ReadAsync(Stream stream, long? announced, long limit, IBodyObserver? observer, CancellationToken cancellationToken)
    {
        observer?.Begin();

        // One byte more than the body needs, so that the read which finds its end needs no larger array.
        Grow((int)Math.Min(Math.Min(announced ?? FirstGuess, LargestGuess), limit) + 1);
        while (true)
        {
            int read = await ReadAsync(stream, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            _length += read;
            if (_length > limit)
            {
                _length = (int)limit;
                return false;
            }

            observer?.Advance(Bytes);
            if (_length == _buffer.Length)
            {
                Grow((int)Math.Min(2L * _length, Array.MaxLength));
            }
        }
    }

    public void Dispose()
    {
        (byte[] buffer, bool isPooled) = (_buffer, _isPooled);
        (_buffer, _length, _isPooled) = ([], 0, false);
        if (isPooled)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
        }
        catch when (!isOwnStream)
        {
            // A stream of somebody else's may still write after it has given up, so the array must not reach another reader.
            _buffer = Bytes.ToArray();
            _isPooled = false;
            throw;
        }
    }

    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(size);
        Bytes.CopyTo(larger);
        int length = _length;
        Dispose();
        (_buffer, _length, _isPooled) = (larger, length, true);
    }
}
