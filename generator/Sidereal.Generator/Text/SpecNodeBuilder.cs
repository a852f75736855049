using System;
using System.Collections.Generic;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// Puts a tree together from what a reader meets in the text, one piece after the other, and keeps the limits while it does:
/// the readers do not recurse, so no document can overflow the compiler's stack or fill its memory.
/// </summary>
internal sealed class SpecNodeBuilder(int maxNodes, SpecDiagnostics diagnostics)
{
    /// <summary>Mappings and sequences inside each other. Real documents stay below 40.</summary>
    public const int MaxDepth = 100;

    /// <summary>Values in one document, with everything that aliases stand for. GitHub's, with 13 million characters, has 258,000.</summary>
    public const int MaxNodes = 2_000_000;

    /// <summary>Marks an entry that the mapping loses when it is closed, by reference: any text may be a key.</summary>
    private static readonly string Dropped = new('?', 1);

    // Up to here comparing each key with those before it is faster than a set.
    private const int SmallCount = 16;

    private readonly Stack<Frame> _open = new();
    private readonly List<SpecEntry> _entries = [];
    private readonly List<SpecNode> _items = [];
    private int _nodeCount;

    /// <summary>The whole document, once its last mapping or sequence is closed.</summary>
    public SpecNode? Root { get; private set; }

    public int Depth => _open.Count;

    public bool IsInMapping => _open.Count > 0 && _open.Peek().IsMapping;

    /// <summary>Whether what comes next is a key: a mapping is open and its last key has its value.</summary>
    public bool ExpectsKey => IsInMapping && _open.Peek().Key is null;

    /// <summary>Opens a mapping; false when the document goes over a limit, which is then reported at <paramref name="place"/>.</summary>
    public bool TryBeginMapping(int start, SpecSpan place) => TryBegin(new Frame(start, isMapping: true, _entries.Count), place);

    /// <summary>Opens a sequence; false when the document goes over a limit, which is then reported at <paramref name="place"/>.</summary>
    public bool TryBeginSequence(int start, SpecSpan place) => TryBegin(new Frame(start, isMapping: false, _items.Count), place);

    public void AddKey(string key, SpecSpan span)
    {
        Frame frame = _open.Peek();
        frame.Key = key;
        frame.KeySpan = span;
    }

    /// <summary>The next key is YAML's <c>&lt;&lt;</c>: its value is a mapping whose entries belong to the one that is open.</summary>
    public void AddMergeKey(SpecSpan span)
    {
        AddKey(MergeKeys.Key, span);
        _open.Peek().HasMergeKey = true;
    }

    /// <summary>What comes next is read and counted like everything else, and is no part of the mapping that is open: a key that is no text, or the value of such a key.</summary>
    public void AddDroppedKey(SpecSpan span)
    {
        AddKey(Dropped, span);
        _open.Peek().HasDroppedKey = true;
    }

    public bool TryAddScalar(string value, ScalarKind kind, SpecSpan span, SpecSpan place)
    {
        if (!TryCount(place))
        {
            return false;
        }

        Add(new ScalarNode(span, value, kind));
        return true;
    }

    /// <summary>Closes what was opened last and gives it back. <paramref name="end"/> null: where its last child ends, as in YAML's block style.</summary>
    public SpecNode End(int? end)
    {
        Frame frame = _open.Pop();
        SpecNode node;
        if (frame.IsMapping)
        {
            SpecEntry[] entries = TakeFrom(_entries, frame.First);
            int lastEnd = entries.Length == 0 ? frame.Start : EndOf(entries[entries.Length - 1]);
            entries = frame.HasDroppedKey ? Array.FindAll(entries, static entry => !ReferenceEquals(entry.Key, Dropped)) : entries;
            entries = frame.HasMergeKey ? MergeKeys.Resolve(entries, diagnostics) : entries;
            node = new MappingNode(SpanTo(frame.Start, end ?? lastEnd), WithoutDuplicates(entries));
        }
        else
        {
            SpecNode[] items = TakeFrom(_items, frame.First);
            int lastEnd = items.Length == 0 ? frame.Start : EndOf(items[items.Length - 1]);
            node = new SequenceNode(SpanTo(frame.Start, end ?? lastEnd), items);
        }

        Add(node);
        return node;
    }

    private static int EndOf(SpecNode node) => node.Span.Start + node.Span.Length;

    // What an alias stands for ends above the key; the entry does not.
    private static int EndOf(SpecEntry entry) => Math.Max(entry.KeySpan.Start + entry.KeySpan.Length, EndOf(entry.Value));

    private static SpecSpan SpanTo(int start, int end) => new(start, Math.Max(0, end - start));

    private static T[] TakeFrom<T>(List<T> list, int first)
    {
        T[] taken = new T[list.Count - first];
        list.CopyTo(first, taken, 0, taken.Length);
        list.RemoveRange(first, taken.Length);
        return taken;
    }

    private bool TryBegin(Frame frame, SpecSpan place)
    {
        if (_open.Count == MaxDepth)
        {
            diagnostics.Report(Descriptors.LimitExceeded, place, "More than 100 mappings and sequences stand inside each other here; no OpenAPI document needs that many, so this one is not read: make it flatter, with $ref");
            return false;
        }

        _open.Push(frame);
        return TryCount(place);
    }

    private bool TryCount(SpecSpan place)
    {
        if (++_nodeCount > maxNodes)
        {
            diagnostics.Report(Descriptors.LimitExceeded, place, FormattableString.Invariant($"Up to here the document has more than {maxNodes:N0} values, counting what aliases stand for, so it is not read; split it, or take away aliases that repeat each other"));
            return false;
        }

        return true;
    }

    private void Add(SpecNode node)
    {
        if (_open.Count == 0)
        {
            Root = node;
        }
        else if (_open.Peek() is { IsMapping: true } mapping)
        {
            _entries.Add(new SpecEntry(mapping.Key!, mapping.KeySpan, node));
            mapping.Key = null;
        }
        else
        {
            _items.Add(node);
        }
    }

    /// <summary>The first of two entries with one key stays: it is the one that the report's "a second time" leaves in place.</summary>
    private SpecEntry[] WithoutDuplicates(SpecEntry[] entries)
    {
        HashSet<string>? keys = entries.Length > SmallCount ? new HashSet<string>(StringComparer.Ordinal) : null;
        List<SpecEntry>? kept = null;
        for (int i = 0; i < entries.Length; i++)
        {
            SpecEntry entry = entries[i];
            bool isFirst = keys?.Add(entry.Key) ?? IsFirst(entries, i);
            if (isFirst)
            {
                kept?.Add(entry);
                continue;
            }

            diagnostics.Report(Descriptors.DuplicateKey, entry.KeySpan, Excerpt.Of(entry.Key));
            kept ??= [.. new ArraySegment<SpecEntry>(entries, 0, i)];
        }

        return kept?.ToArray() ?? entries;
    }

    // A loop and no search with a delegate: two million entries would make as many of them.
    private static bool IsFirst(SpecEntry[] entries, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (string.Equals(entries[i].Key, entries[index].Key, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Frame(int start, bool isMapping, int first)
    {
        public int Start { get; } = start;

        public bool IsMapping { get; } = isMapping;

        /// <summary>Where the children of this frame begin in the list that all frames share.</summary>
        public int First { get; } = first;

        public string? Key { get; set; }

        public SpecSpan KeySpan { get; set; }

        public bool HasMergeKey { get; set; }

        public bool HasDroppedKey { get; set; }
    }
}
