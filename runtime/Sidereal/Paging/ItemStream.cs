using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>The items of one page, handed over while the page is still arriving.</summary>
/// <param name="list">The name of the list in the root of the response.</param>
/// <param name="isStrict">Whether each value that does not fit is an exception.</param>
internal sealed class ItemStream<T>(string list, bool isStrict) : IBodyObserver
    where T : class, IJsonModel<T>
{
    private readonly Channel<T> _items = Channel.CreateUnbounded<T>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly JsonItemFinder _finder = new(list);
    private bool _isOver;

    public bool HasGiven { get; private set; }

    public JsonHead? Head { get; private set; }

    public void Begin()
    {
        _finder.Reset();
        Head = null;
        _isOver = false;
    }

    public void Advance(ReadOnlySpan<byte> body)
    {
        try
        {
            while (!_isOver && _finder.TryNext(body, out Range item))
            {
                Head ??= new JsonHead(body.Length);
                JsonCursor json = new(body, isStrict, Head, item.Start.Value);
                T value = T.ReadJson(ref json);
                Head.Add(value, _finder.List, item.End.Value);
                HasGiven |= _items.Writer.TryWrite(value);
            }
        }
        catch (JsonException)
        {
            // Whoever reads the whole page says what is wrong, and where.
            _isOver = true;
        }
    }

    /// <summary>Whether the items of a page begin with those that the stream has given.</summary>
    internal bool Began(IReadOnlyList<T> items) => Head is null || Head.IsOf(items);

    /// <summary>Ends the stream: what was not given by now is in the page.</summary>
    internal void Complete() => _items.Writer.TryComplete();

    /// <summary>The items, until the stream ends.</summary>
    internal IAsyncEnumerable<T> ReadAsync(CancellationToken cancellationToken) => _items.Reader.ReadAllAsync(cancellationToken);
}
