using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Generator.Binding;

/// <summary>
/// Names an identifier. First, by the resource that it identifies: a shared schema whose own property <c>sid</c> or <c>id</c> has the pattern
/// (the shortest schema name where several do). Else by the name under which it goes most often; on a tie by the words with which all of those end.
/// </summary>
internal static class SidNamer
{
    private static readonly string[] OwnNames = ["sid", "id"];

    public static string Name(DiscoveredSid sid, DiscoveredTypes discovered)
    {
        Origin? own = sid.Origins
            .Where(static origin => origin is { Owner.ComponentName: not null, IsItem: false } && OwnNames.Contains(origin.WireName))
            .OrderBy(static origin => origin.Owner!.ComponentName!.Length)
            .ThenBy(static origin => origin.Owner!.ComponentName, StringComparer.Ordinal)
            .FirstOrDefault();
        return own is null
            ? MostFrequent(sid, discovered)
            : CSharpName.Join(CSharpName.Pascal(ComponentNames.LastSegment(own.Owner!.ComponentName!)), CSharpName.Pascal(own.WireName!));
    }

    private static string MostFrequent(DiscoveredSid sid, DiscoveredTypes discovered)
    {
        var names = sid.Origins
            .Select(origin => Spoken(origin, discovered))
            .Select(static name => string.Join("_", CSharpName.Words(name)).ToLowerInvariant())
            .GroupBy(static name => name, StringComparer.Ordinal)
            .Select(static group => (Words: group.Key.Split('_'), Count: group.Count()))
            .ToList();
        int most = names.Max(static name => name.Count);
        List<string[]> candidates = [.. names.Where(name => name.Count == most).Select(static name => name.Words)];
        string[] words = [.. CommonEnding(candidates)];
        return CSharpName.Pascal(string.Join("_", words.Length > 0 ? words : candidates[0]));
    }

    /// <summary>The name at one place; a bare <c>id</c> says nothing without whatever it belongs to.</summary>
    private static string Spoken(Origin origin, DiscoveredTypes discovered)
    {
        string name = origin.WireName ?? string.Empty;
        if (!OwnNames.Contains(name))
        {
            return name;
        }

        Origin? around = origin.Owner is { } owner ? discovered.OriginOf(owner) : null;
        return (around?.WireName ?? around?.OperationId ?? origin.OperationId) + "_" + name;
    }

    private static IEnumerable<string> CommonEnding(List<string[]> names)
    {
        int length = 0;
        while (names.All(name => length < name.Length && name[name.Length - 1 - length] == names[0][names[0].Length - 1 - length]))
        {
            length++;
        }

        return names[0].Skip(names[0].Length - length);
    }
}
