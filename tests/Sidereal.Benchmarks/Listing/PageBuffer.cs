using System;
using System.IO;
using System.Threading.Tasks;

namespace Sidereal.Benchmarks.Listing;

/// <summary>A buffer for one body after the other; it grows to the largest.</summary>
internal sealed class PageBuffer
{
    private byte[] _bytes = new byte[64 * 1024];

    public byte[] Bytes => _bytes;

    /// <summary>Reads a body to its end and gives its length.</summary>
    public async ValueTask<int> FillAsync(Stream body)
    {
        int length = 0;
        while (await body.ReadAsync(_bytes.AsMemory(length)) is int read and > 0)
        {
            length += read;
            if (length == _bytes.Length)
            {
                Array.Resize(ref _bytes, 2 * length);
            }
        }

        return length;
    }
}
