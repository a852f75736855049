using System;
using System.Collections.Generic;
using Sidereal.CompilerServices;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Walks from the operations through all schemas that they reach. A queue, not recursion: a document decides how deep schemas go.</summary>
internal sealed class TypeDiscovery(SchemaReader schemas)
{
    private readonly DiscoveredTypes _found = new();
    private readonly Queue<(SchemaUse Use, Origin Origin, string? Tag)> _pending = new();
    private readonly Dictionary<Schema, DiscoveredType> _types = [];
    private readonly Dictionary<string, DiscoveredSid> _sids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string WireName, string Shape), Schema> _inline = [];

    public DiscoveredTypes Discover(IEnumerable<OperationPlan> operations)
    {
        foreach (OperationPlan plan in operations)
        {
            string? tag = plan.Operation.Tag;
            foreach (Parameter parameter in plan.Parameters)
            {
                _pending.Enqueue((parameter.Schema!, new Origin(null, plan.OperationId, parameter.Name, IsItem: false), tag));
            }

            if (plan.Response is { } response)
            {
                _pending.Enqueue((response, new Origin(null, plan.OperationId, null, IsItem: false), tag));
            }
        }

        while (_pending.Count > 0)
        {
            (SchemaUse use, Origin origin, string? tag) = _pending.Dequeue();
            if (schemas.Read(use) is { } schema)
            {
                Visit(schema, origin, tag);
            }
        }

        return _found;
    }

    private void Visit(Schema schema, Origin origin, string? tag)
    {
        if (schema.IsArray)
        {
            _pending.Enqueue((schema.Items!, origin with { IsItem = true }, tag));
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
            if (known.Tag is not null && known.Tag != tag)
            {
                known.Tag = null;
                EnqueueProperties(canonical, tag: null);
            }

            return;
        }

        if (schema is { IsObject: true, ComponentName: null } && origin.WireName is { } wireName)
        {
            (string, string) key = (wireName, schema.Shape);
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

    private void EnqueueProperties(Schema schema, string? tag)
    {
        foreach (SchemaProperty property in schema.IsObject ? schema.Properties : [])
        {
            _pending.Enqueue((property.Schema, new Origin(schema, null, property.Name, IsItem: false), tag));
        }
    }

    private static string? Shared(string? tag, string? other) => tag == other ? tag : null;
}
