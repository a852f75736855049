using System;
using System.Collections.Generic;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>Keys and values in the order of the document; each key stands once.</summary>
internal sealed class MappingNode : SpecNode
{
    // Below this, comparing is as fast as hashing, and nine mappings in ten are below.
    private const int SmallCount = 8;

    private readonly SpecEntry[] _entries;
    private Dictionary<string, SpecNode>? _byKey;

    public MappingNode(SpecSpan span, SpecEntry[] entries)
        : base(span)
    {
        _entries = entries;
        for (int i = 0; i < entries.Length; i++)
        {
            Adopt(entries[i].Value, i);
        }
    }

    public IReadOnlyList<SpecEntry> Entries => _entries;

    /// <summary>The value of a key; null when the key is absent (a key that is there with the value null gives a <see cref="ScalarNode"/>).</summary>
    public SpecNode? this[string key]
    {
        get
        {
            if (_entries.Length > SmallCount)
            {
                return ByKey().TryGetValue(key, out SpecNode? found) ? found : null;
            }

            foreach (SpecEntry entry in _entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    protected override string Segment(int index) => _entries[index].Key;

    // Two threads may both build it: they build the same, and one of the two stays.
    private Dictionary<string, SpecNode> ByKey()
    {
        if (_byKey is { } known)
        {
            return known;
        }

        Dictionary<string, SpecNode> byKey = new(_entries.Length, StringComparer.Ordinal);
        foreach (SpecEntry entry in _entries)
        {
            byKey.Add(entry.Key, entry.Value);
        }

        _byKey = byKey;
        return byKey;
    }
}
