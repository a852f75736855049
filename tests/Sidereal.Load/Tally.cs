using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Sidereal.Load;

/// <summary>What came of the listings so far.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _failed = new();
    private readonly ConcurrentQueue<string> _wrong = new();
    private long _items;
    private int _whole;

    internal long Items => Volatile.Read(ref _items);

    /// <summary>Listings that gave every item, once and in order.</summary>
    internal int Whole => Volatile.Read(ref _whole);

    /// <summary>Listings that ended with an exception of the client, by its type.</summary>
    internal IReadOnlyDictionary<string, int> Failed => _failed;

    internal int FailedCount => _failed.Values.Sum();

    /// <summary>What must not be: wrong items, half pages, other exceptions.</summary>
    internal IReadOnlyCollection<string> Wrong => _wrong;

    internal void AddItem() => Interlocked.Increment(ref _items);

    internal void AddWhole() => Interlocked.Increment(ref _whole);

    internal void AddFailed(string type) => _failed.AddOrUpdate(type, 1, static (_, count) => count + 1);

    internal void AddWrong(string what) => _wrong.Enqueue(what);
}
