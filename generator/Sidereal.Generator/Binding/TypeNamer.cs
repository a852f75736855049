using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.CompilerServices;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>
/// Gives each discovered type its name. A shared schema is called by the last segment of its name, or by more segments where one does not tell
/// it from others. An inline object is called by its property where all inline objects of that property are equal (<c>Meta</c>), else by owner
/// and property; an inline enumeration always by both. Whoever comes too late gets a number, and a diagnostic says so.
/// </summary>
internal sealed class TypeNamer(DiscoveredTypes discovered, IEnumerable<string> reserved, HashSet<string> taken, SpecDiagnostics diagnostics)
{
    private const int MostSegments = 8;

    // Files are named after types, and some file systems do not see letter case.
    private readonly UniqueNames _names = new(reserved, StringComparer.OrdinalIgnoreCase);
    private readonly TypeNames _result = new(discovered);
    private readonly ILookup<(string?, bool), DiscoveredType> _inline = discovered.Types
        .Where(static type => type.Schema is { IsObject: true, ComponentName: null })
        .ToLookup(static type => (type.Origin.WireName, type.Origin.IsItem));

    public TypeNames Name()
    {
        NameComponents();
        foreach (DiscoveredSid sid in discovered.Sids)
        {
            string name = SidNamer.Name(sid, discovered);
            string prefix = SidFormat.TryRead(sid.Pattern)!.Prefix;
            _result.Add(sid, Take(name, CSharpName.Join(name, CSharpName.Pascal(prefix)), sid.Schema));
        }

        foreach (DiscoveredType type in discovered.Types.Where(static type => type.Schema.ComponentName is null))
        {
            string owner = OwnerName(type.Origin);
            string property = CSharpName.Join(CSharpName.Pascal(type.Origin.WireName ?? "response"), type.Origin.IsItem ? "Item" : string.Empty);
            string both = CSharpName.Join(owner, property);
            bool standsAlone = type.Schema.IsObject && type.Origin.WireName is not null && IsOnlyShape(type);
            _result.Add(type.Schema, standsAlone ? Take(property, both, type.Schema) : Take(both, both, type.Schema));
        }

        return _result;
    }

    private void NameComponents()
    {
        List<DiscoveredType> unnamed = [.. discovered.Types.Where(static type => type.Schema.ComponentName is not null)];
        for (int segments = 1; unnamed.Count > 0; segments++)
        {
            // A name of more segments than any person writes is not worth another look at all the others.
            bool isLastChance = segments >= Math.Min(MostSegments, unnamed.Max(static type => ComponentNames.CountSegments(type.Schema.ComponentName!)));
            foreach (IGrouping<string, DiscoveredType> rivals in unnamed.ToLookup(type => Candidate(type, segments), StringComparer.OrdinalIgnoreCase))
            {
                if (isLastChance)
                {
                    foreach (DiscoveredType type in rivals)
                    {
                        _result.Add(type.Schema, Take(rivals.Key, rivals.Key, type.Schema));
                    }
                }
                else if (rivals.Count() == 1 && _names.TryTake(rivals.Key))
                {
                    _result.Add(rivals.Single().Schema, rivals.Key);
                }
            }

            unnamed.RemoveAll(type => _result.IsNamed(type.Schema));
        }

        ReportTaken();
    }

    /// <summary>More segments need no word where the document has several such names. Where C# has the name, its author should hear of it.</summary>
    private void ReportTaken()
    {
        foreach (DiscoveredType type in discovered.Types.Where(static type => type.Schema.ComponentName is not null))
        {
            string wanted = Candidate(type, segments: 1);
            if (taken.Contains(wanted))
            {
                ReportRenamed(wanted, _result.Of(type.Schema), type.Schema);
            }
        }
    }

    private static string Candidate(DiscoveredType type, int segments)
    {
        string name = ComponentNames.LastSegments(type.Schema.ComponentName!, segments);
        return type.Schema.IsTextEnum ? ComponentNames.Enumeration(name) : CSharpName.Pascal(name);
    }

    private string OwnerName(Origin origin) => origin.Owner is { } owner ? _result.Of(owner) : CSharpName.Pascal(origin.OperationId!);

    private bool IsOnlyShape(DiscoveredType type) => _inline[(type.Origin.WireName, type.Origin.IsItem)].Take(2).Count() == 1;

    private string Take(string wanted, string second, Schema schema)
    {
        if (_names.TryTake(wanted))
        {
            return wanted;
        }

        string name = _names.Take(second == wanted ? wanted : second);
        ReportRenamed(wanted, name, schema);
        return name;
    }

    private void ReportRenamed(string wanted, string name, Schema schema) => diagnostics.Report(
        Descriptors.Renamed,
        schema.Span,
        $"Another type is called '{wanted}' already, so this one is called '{name}'; give the schema a name of its own under components/schemas to choose a better one");
}

/// <summary>The names of all types of a document.</summary>
internal sealed class TypeNames(DiscoveredTypes discovered)
{
    private readonly Dictionary<Schema, string> _types = [];
    private readonly Dictionary<string, string> _sids = new(StringComparer.Ordinal);

    public void Add(Schema schema, string name) => _types.Add(schema, name);

    public void Add(DiscoveredSid sid, string name) => _sids.Add(sid.Pattern, name);

    public bool IsNamed(Schema schema) => _types.ContainsKey(schema);

    public string Of(Schema schema) => _types[discovered.Canonical(schema)];

    public string OfSid(string pattern) => _sids[pattern];
}
