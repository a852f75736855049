using System;
using System.Collections.Generic;

namespace Sidereal.Generator.Text;

/// <summary>The anchors of a YAML document so far. A name may be given again: an alias stands for the node that carried it last.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchor> _byName = new(StringComparer.Ordinal);

    /// <summary>An anchor begins to count where it stands, before its node is read: an alias inside that node is a cycle and not somebody else's.</summary>
    public Anchor Declare(string name)
    {
        Anchor anchor = new();
        _byName[name] = anchor;
        return anchor;
    }

    public Anchor? Find(string name) => _byName.TryGetValue(name, out Anchor? anchor) ? anchor : null;

    internal sealed class Anchor
    {
        /// <summary>What the anchor marks; null while it is being read.</summary>
        public SpecNode? Node { get; set; }
    }
}
