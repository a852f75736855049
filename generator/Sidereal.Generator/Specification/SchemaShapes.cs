using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>
/// What schemas say, without their prose: equal for two inline objects that may share a type. A shape is a number, and what stands inside another thing is written into its shape
/// as a number too: each node of a document is looked at once, however many schemas stand around it.
/// </summary>
internal sealed class SchemaShapes
{
    private static readonly HashSet<string> Prose = new(["description", "example", "examples", "title", "externalDocs"], StringComparer.Ordinal);

    private readonly Dictionary<string, int> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, int> _known = [];

    /// <summary>The shape of a schema. Recursion is bounded by the depth that the readers accept.</summary>
    public int Of(SpecNode node)
    {
        if (_known.TryGetValue(node, out int known))
        {
            return known;
        }

        string written = node switch
        {
            MappingNode mapping => Write(mapping),
            SequenceNode sequence => "[" + string.Join(",", sequence.Items.Select(item => Number(Of(item)))),
            ScalarNode scalar => "=" + scalar.Value,
            _ => throw new InvalidOperationException($"There is no shape of a {node.GetType().Name}."),
        };
        if (!_shapes.TryGetValue(written, out int shape))
        {
            shape = _shapes.Count;
            _shapes.Add(written, shape);
        }

        _known.Add(node, shape);
        return shape;
    }

    private string Write(MappingNode mapping)
    {
        StringBuilder written = new("{");
        foreach (SpecEntry entry in mapping.Entries.Where(static entry => !(Prose.Contains(entry.Key) && entry.Value is ScalarNode)).OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            // The length in front keeps two keys apart from one that looks like both.
            written.Append(Number(entry.Key.Length)).Append(':').Append(entry.Key).Append(Number(Of(entry.Value))).Append(',');
        }

        return written.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
