using System;
using System.Collections.Generic;
using System.Threading;
using Sidereal.CompilerServices;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Walks from the operations through all schemas that they reach. A queue, not recursion: a document decides how deep schemas go.</summary>
internal sealed class TypeDiscovery(SchemaReader schemas)
{
    private readonly DiscoveredTypes _found = new();
    private readonly Queue<(SchemaUse Use, Origin Origin, string? Tag, int Nesting)> _pending = new();
    private readonly Dictionary<Schema, DiscoveredType> _types = [];
    private readonly Dictionary<string, DiscoveredSid> _sids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string WireName, int Shape), Schema> _inline = [];
    private readonly SchemaShapes _shapes = new();

    public DiscoveredTypes Discover(IEnumerable<OperationPlan> operations, CancellationToken cancellationToken)
    {
        foreach (OperationPlan plan in operations)
        {
            string? tag = plan.Operation.Tag;
            foreach (Parameter parameter in plan.Parameters)
            {
                _pending.Enqueue((parameter.Schema!, new Origin(null, plan.OperationId, parameter.Name, IsItem: false), tag, 0));
            }

            if (plan.Response is { } response)
            {
                _pending.Enqueue((response, new Origin(null, plan.OperationId, null, IsItem: false), tag, 0));
            }
        }

        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (SchemaUse use, Origin origin, string? tag, int nesting) = _pending.Dequeue();
            if (schemas.Read(use) is { } schema)
            {
                Visit(schema, origin, tag, nesting);
            }
        }

        return _found;
    }

    private void Visit(Schema schema, Origin origin, string? tag, int nesting)
    {
        if (schema.IsArray)
        {
            // Deeper lists are kept as JSON, so nothing in them needs a name; a list of itself ends here as well.
            if (nesting < TypeResolver.DeepestNesting)
            {
                _pending.Enqueue((schema.Items!, origin with { IsItem = true }, tag, nesting + 1));
            }
        }
        else if (SidOf(schema) is { } sid)
        {
            VisitSid(sid.Pattern, schema, origin, tag);
        }
        else if (schema.IsObject || schema.IsTextEnum)
        {
            VisitType(schema, origin, tag);
        }
    }

    /// <summary>The shape of an identifier, when the schema is one.</summary>
    public static SidFormat? SidOf(Schema schema) =>
        schema is { Combination: null, Pattern: { } pattern, Enum.Count: 0 } && (schema.Type == "string" || schema.Types.Count == 0) ? SidFormat.TryRead(pattern.Text) : null;

    private void VisitSid(string pattern, Schema schema, Origin origin, string? tag)
    {
        if (!_sids.TryGetValue(pattern, out DiscoveredSid? sid))
        {
            sid = new DiscoveredSid { Pattern = pattern, Schema = schema, Tag = tag };
            _sids.Add(pattern, sid);
            _found.Sids.Add(sid);
        }

        sid.Origins.Add(origin);
        sid.Tag = Shared(sid.Tag, tag);
    }

    private void VisitType(Schema schema, Origin origin, string? tag)
    {
        Schema canonical = _found.Canonical(schema);
        if (_types.TryGetValue(canonical, out DiscoveredType? known))
        {
            Share(known, tag);
            return;
        }

        if (schema is { IsObject: true, ComponentName: null } && origin.WireName is { } wireName)
        {
            (string, int) key = (wireName, _shapes.Of(schema.Node));
            if (_inline.TryGetValue(key, out Schema? first))
            {
                _found.Duplicates.Add(schema, first);
                VisitType(first, origin, tag);
                return;
            }

            _inline.Add(key, schema);
        }

        DiscoveredType type = new() { Schema = schema, Origin = origin, Tag = tag };
        _types.Add(schema, type);
        _found.Types.Add(type);
        EnqueueProperties(schema, tag);
    }

    /// <summary>Notes that several tags reach a type, and all that it reaches.</summary>
    private void Share(DiscoveredType type, string? tag)
    {
        Stack<DiscoveredType> pending = new([type]);
        while (pending.Count > 0)
        {
            DiscoveredType next = pending.Pop();
            if (next.Tag is null || next.Tag == tag)
            {
                continue;
            }

            next.Tag = null;
            foreach (SchemaProperty property in next.Schema.Properties)
            {
                if (ElementOf(property.Schema) is not { } inner)
                {
                    continue;
                }

                if (_types.TryGetValue(_found.Canonical(inner), out DiscoveredType? reached))
                {
                    pending.Push(reached);
                }
                else if (SidOf(inner) is { } format && _sids.TryGetValue(format.Pattern, out DiscoveredSid? sid))
                {
                    sid.Tag = null;
                }
            }
        }
    }

    /// <summary>What a property holds, or what the items of its list are.</summary>
    private Schema? ElementOf(SchemaUse use)
    {
        Schema? schema = schemas.Read(use);
        for (int nesting = 0; schema is { IsArray: true } && nesting < TypeResolver.DeepestNesting; nesting++)
        {
            schema = schemas.Read(schema.Items!);
        }

        return schema;
    }

    private void EnqueueProperties(Schema schema, string? tag)
    {
        foreach (SchemaProperty property in schema.IsObject ? schema.Properties : [])
        {
            _pending.Enqueue((property.Schema, new Origin(schema, null, property.Name, IsItem: false), tag, 0));
        }
    }

    private static string? Shared(string? tag, string? other) => tag == other ? tag : null;
}
