using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.CompilerServices;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Reads schemas where they are used, each once.</summary>
internal sealed class SchemaReader(ReadingContext context)
{
    private const string Components = "#/components/schemas/";

    private readonly Dictionary<SpecNode, Schema?> _schemas = [];

    /// <summary>The schema at a place or at the end of its reference; null, and a diagnostic, when there is none to read.</summary>
    public Schema? Read(SchemaUse use)
    {
        if (context.References.Resolve(use.Node) is not { } node)
        {
            return null;
        }

        if (!_schemas.TryGetValue(node, out Schema? schema))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            schema = ReadNode(node);
            _schemas.Add(node, schema);
        }

        return schema;
    }

    /// <summary>What the document says of a value where it is used: beside the reference, or else at its end.</summary>
    public string? Description(SchemaUse use) =>
        ((use.Node as MappingNode)?["description"] as ScalarNode)?.Value ?? Read(use)?.Description;

    private Schema? ReadNode(SpecNode node)
    {
        if (node is MappingNode mapping)
        {
            return ReadMapping(mapping);
        }

        // In 3.1, true and false are schemas: anything, and nothing.
        if (node is ScalarNode { Kind: ScalarKind.Boolean })
        {
            return null;
        }

        context.Diagnostics.Report(Descriptors.UnexpectedValue, node.Span, $"A schema must be a mapping, and is {NodeWords.Describe(node)}; the value is kept as JSON");
        return null;
    }

    private Schema ReadMapping(MappingNode node)
    {
        Fields fields = new(node, "a schema", context);
        List<string> types = ReadTypes(fields);
        string? combination = Array.Find(["allOf", "oneOf", "anyOf"], keyword => fields.Any(keyword) is not null);
        List<ScalarNode> values = [.. fields.Scalars("enum").Where(static value => value.Kind != ScalarKind.Null)];
        Schema schema = new()
        {
            Types = [.. types.Where(static type => type != "null")],
            IsNullable = types.Contains("null") | fields.Boolean("nullable") == true,
            Format = fields.Text("format"),
            Pattern = fields.Text("pattern") is null ? null : UsablePattern((ScalarNode)node["pattern"]!),
            Enum = [.. values.Select(SpecValue.From)],
            IsTextEnum = combination is null && values.Count > 0 && (types.Contains("string") || (types.Count == 0 && values.TrueForAll(static value => value.Kind == ScalarKind.String))),
            Properties = ReadProperties(fields, isComplete: combination is null),
            Items = SchemaUse.From(fields.Any("items")),
            Combination = combination is null ? null : new SpecValue(combination, KeySpan(node, combination)),
            Description = fields.Text("description"),
            Bounds = ReadBounds(node, fields),
            ComponentName = ComponentName(node.Pointer),
            Pointer = node.Pointer,
            Span = node.Span,
            TypeSpan = (node["type"] ?? node).Span,
            Node = node,
        };
        fields.Skip("title", "example", "examples", "default", "externalDocs", "xml", "readOnly", "writeOnly", "$comment");
        fields.ReportUnread();
        ReportIdle(schema);
        return schema;
    }

    /// <summary>Fields that say nothing about a value of the schema's type.</summary>
    private void ReportIdle(Schema schema)
    {
        if (schema.Combination is not null)
        {
            return;
        }

        foreach (SpecEntry entry in schema.Node.Entries)
        {
            string? owner = entry.Key switch
            {
                "enum" when schema is { IsTextEnum: false, Enum.Count: > 0 } => "string",
                "pattern" when IsOther("string") => "string",
                "properties" when IsOther("object") => "object",
                "items" when IsOther("array") => "array",
                _ => null,
            };
            if (owner is not null)
            {
                context.ReportNotRead($"a schema whose type is not '{owner}'", entry);
            }
        }

        bool IsOther(string type) => schema.Types.Count > 0 && !schema.Types.Contains(type);
    }

    private static SpecSpan KeySpan(MappingNode node, string key) => node.Entries.First(entry => entry.Key == key).KeySpan;

    /// <summary>The pattern when it is a regular expression; a broken one is reported and costs the value no more than its check.</summary>
    private SpecValue? UsablePattern(ScalarNode pattern)
    {
        _ = TextPattern.TryRead(pattern.Value, out PatternFault? fault);
        if (fault is not { IsBroken: true })
        {
            return SpecValue.From(pattern);
        }

        context.Diagnostics.Report(Descriptors.UnusablePattern, pattern.Span, pattern.Value, fault.Problem);
        return null;
    }

    private List<string> ReadTypes(Fields fields)
    {
        List<string> types = [];
        SpecNode? type = fields.Any("type");
        foreach (SpecNode each in type is SequenceNode several ? several.Items : type is null ? [] : [type])
        {
            if (each is ScalarNode scalar)
            {
                types.Add(scalar.Value);
            }

            if (each is not ScalarNode { Value: "string" or "integer" or "number" or "boolean" or "array" or "object" or "null" })
            {
                context.Diagnostics.Report(Descriptors.UnexpectedValue, each.Span, $"'type' of a schema must be string, integer, number, boolean, array, object or null, and is {NodeWords.Describe(each)}; the value is kept as JSON");
            }
        }

        return types;
    }

    private List<SchemaProperty> ReadProperties(Fields fields, bool isComplete)
    {
        List<ScalarNode> names = fields.Scalars("required");
        HashSet<string> required = new(names.Select(static name => name.Value), StringComparer.Ordinal);
        MappingNode? properties = fields.Mapping("properties");
        foreach (ScalarNode name in names.Where(name => isComplete && properties is not null && properties[name.Value] is null))
        {
            context.Diagnostics.Report(Descriptors.UnusableDetail, name.Span, $"'required' of a schema names '{name.Value}', and the schema has no such property");
        }

        return
        [
            .. (properties?.Entries ?? []).Select(entry => new SchemaProperty
            {
                Name = entry.Key,
                IsRequired = required.Contains(entry.Key),
                Schema = new SchemaUse(entry.Value),
                NameSpan = entry.KeySpan,
            }),
        ];
    }

    private static SpecBounds ReadBounds(MappingNode node, Fields fields)
    {
        return new SpecBounds
        {
            Minimum = Bound("minimum"),
            Maximum = Bound("maximum"),
            MinLength = Bound("minLength"),
            MaxLength = Bound("maxLength"),
        };

        SpecValue? Bound(string name) => fields.Number(name) is null ? null : SpecValue.From((ScalarNode)node[name]!);
    }

    /// <summary>The last part of the pointer when that is all there is below the shared schemas.</summary>
    private static string? ComponentName(string pointer) =>
        pointer.StartsWith(Components, StringComparison.Ordinal) && pointer.IndexOf('/', Components.Length) < 0
            ? pointer.Substring(Components.Length).Replace("~1", "/").Replace("~0", "~")
            : null;
}
