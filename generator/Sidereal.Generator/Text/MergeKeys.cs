using System;
using System.Collections.Generic;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// YAML's merge key: <c>&lt;&lt;: *defaults</c> puts the entries of another mapping into this one. YAML 1.2 dropped it, but the tools that documents are
/// checked with (all that stand on js-yaml) resolve it, so a document that works everywhere else would fail here alone.
/// What it brings is counted as nodes before it is merged, and the merge itself does not recurse.
/// </summary>
internal static class MergeKeys
{
    /// <summary>Marks an entry as a merge key, by reference: a quoted "&lt;&lt;" is an ordinary key.</summary>
    public static readonly string Key = new('<', 2);

    public static bool IsMergeKey(SpecEntry entry) => ReferenceEquals(entry.Key, Key);

    /// <summary>
    /// The entries with what the merge keys bring at the places of the merge keys. A key that the mapping has itself stays as it is; of two merged mappings the first counts.
    /// </summary>
    public static SpecEntry[] Resolve(SpecEntry[] entries, SpecDiagnostics diagnostics)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (SpecEntry entry in entries)
        {
            if (!IsMergeKey(entry))
            {
                taken.Add(entry.Key);
            }
        }

        List<SpecEntry> merged = [];
        bool isMerged = false;
        foreach (SpecEntry entry in entries)
        {
            if (!IsMergeKey(entry))
            {
                merged.Add(entry);
            }
            else if (isMerged)
            {
                diagnostics.Report(Descriptors.DuplicateKey, entry.KeySpan, Key);
            }
            else
            {
                isMerged = true;
                Merge(entry.Value, merged, taken, diagnostics);
            }
        }

        return [.. merged];
    }

    private static void Merge(SpecNode value, List<SpecEntry> merged, HashSet<string> taken, SpecDiagnostics diagnostics)
    {
        foreach (SpecNode source in value is SequenceNode sequence ? sequence.Items : [value])
        {
            if (source is not MappingNode mapping)
            {
                diagnostics.Report(Descriptors.UnsupportedYaml, source.Span, "The key '<<' merges a mapping, or a list of mappings, into this one, and this value is neither; put quotes around '<<' if it is meant as a name");
                continue;
            }

            foreach (SpecEntry entry in mapping.Entries)
            {
                if (taken.Add(entry.Key))
                {
                    merged.Add(entry);
                }
            }
        }
    }
}
