using System;

namespace Sidereal.CompilerServices;

/// <summary>Keeps texts of one document, many in one array: an array for each would cost more than the texts.</summary>
/// <remarks>A text that is kept keeps its array, at most 16 KiB, from the garbage collector.</remarks>
/// <param name="isOpen">Whether the document goes on behind what is known of it.</param>
internal sealed class JsonSlab(bool isOpen = false)
{
    private const int FirstBlock = 512;
    private const int LargestBlock = 16 * 1024;

    // A longer text would waste what is left of the block.
    private const int LongestShared = LargestBlock / 8;

    private byte[] _block = [];
    private int _used;

    // The first text gets its own array: most documents have no second one.
    private int _nextBlock;

    // How many bytes have been copied, for a guess at how many there will be.
    private long _copied;

    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">How much of the document has been read, in bytes.</param>
    /// <param name="length">The length of the document, in bytes.</param>
    /// <returns>The copy.</returns>
    internal ReadOnlyMemory<byte> Copy(ReadOnlySpan<byte> text, int at, int length)
    {
        _copied += text.Length;
        if (text.Length > _block.Length - _used)
        {
            if (_nextBlock == 0 || text.Length > LongestShared)
            {
                _nextBlock = Math.Max(_nextBlock, FirstBlock);
                return text.ToArray();
            }

            _block = GC.AllocateUninitializedArray<byte>(Math.Max(Math.Min(_nextBlock, Rest(at, length)), text.Length));
            _used = 0;
            _nextBlock = Math.Min(_nextBlock * 2, LargestBlock);
        }

        Memory<byte> copy = _block.AsMemory(_used, text.Length);
        text.CopyTo(copy.Span);
        _used += text.Length;
        return copy;
    }

    // What the rest of the document may need if it is like what has been read, and an eighth more: so that the last block is not half empty.
    private int Rest(int at, int length) => isOpen ? LargestBlock : (int)Math.Min(_copied * (length - at) / Math.Max(at, 1) * 9 / 8, LargestBlock);
}
