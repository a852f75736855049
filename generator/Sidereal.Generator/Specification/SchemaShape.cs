using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>What a schema says, without its prose: equal for two inline objects that may share a type.</summary>
internal static class SchemaShape
{
    private static readonly HashSet<string> Prose = new(["description", "example", "examples", "title", "externalDocs"], StringComparer.Ordinal);

    // Recursion is bounded by the depth that the readers accept.
    public static string Of(SpecNode node)
    {
        StringBuilder shape = new();
        Write(node, shape);
        return shape.ToString();
    }

    private static void Write(SpecNode node, StringBuilder shape)
    {
        switch (node)
        {
            case MappingNode mapping:
                shape.Append('{');
                foreach (SpecEntry entry in mapping.Entries.Where(static entry => !(Prose.Contains(entry.Key) && entry.Value is ScalarNode)).OrderBy(static entry => entry.Key, StringComparer.Ordinal))
                {
                    Text(entry.Key, shape);
                    Write(entry.Value, shape);
                }

                shape.Append('}');
                break;
            case SequenceNode sequence:
                shape.Append('[');
                foreach (SpecNode item in sequence.Items)
                {
                    Write(item, shape);
                }

                shape.Append(']');
                break;
            case ScalarNode scalar:
                Text(scalar.Value, shape);
                break;
        }
    }

    // The length in front keeps two texts apart from one that looks like both.
    private static void Text(string text, StringBuilder shape) => shape.Append(text.Length).Append(':').Append(text);
}
