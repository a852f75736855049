using System;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// Puts what an alias stands for in the alias's place, as a copy: each place has a parent of its own, hence a pointer of its own. The copy goes through the builder like
/// anything that is read, so it counts against the same limits; those also bound the recursion.
/// </summary>
internal static class SpecNodeCopy
{
    /// <summary>False when the document goes over a limit with it, which is then reported at <paramref name="place"/>.</summary>
    public static bool TryAdd(SpecNode node, SpecNodeBuilder builder, SpecSpan place) => node switch
    {
        MappingNode mapping => TryAdd(mapping, builder, place),
        SequenceNode sequence => TryAdd(sequence, builder, place),
        ScalarNode scalar => builder.TryAddScalar(scalar.Value, scalar.Kind, scalar.Span, place),
        _ => throw new InvalidOperationException($"There is no copying a {node.GetType().Name}."),
    };

    private static bool TryAdd(MappingNode mapping, SpecNodeBuilder builder, SpecSpan place)
    {
        if (!builder.TryBeginMapping(mapping.Span.Start, place))
        {
            return false;
        }

        foreach (SpecEntry entry in mapping.Entries)
        {
            builder.AddKey(entry.Key, entry.KeySpan);
            if (!TryAdd(entry.Value, builder, place))
            {
                return false;
            }
        }

        builder.End(mapping.Span.Start + mapping.Span.Length);
        return true;
    }

    private static bool TryAdd(SequenceNode sequence, SpecNodeBuilder builder, SpecSpan place)
    {
        if (!builder.TryBeginSequence(sequence.Span.Start, place))
        {
            return false;
        }

        foreach (SpecNode item in sequence.Items)
        {
            if (!TryAdd(item, builder, place))
            {
                return false;
            }
        }

        builder.End(sequence.Span.Start + sequence.Span.Length);
        return true;
    }
}
