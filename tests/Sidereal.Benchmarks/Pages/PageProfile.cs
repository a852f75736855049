using System.Collections.Generic;
using System.Linq;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Pages;

/// <summary>Where the time and the memory of an item go: pages that lack one property, in turn with the whole one.</summary>
internal static class PageProfile
{
    public static void Run(int count, Interleaved measuring)
    {
        IReadOnlyList<Cost> costs = measuring.Measure(count, [
            Reading("all properties", count, without: null),
            .. FactorWriter.Names.Select(name => Reading(name, count, name)),
        ]);
        MarkdownTable table = new("property", "ns", "B");
        table.Add(costs[0].Name, Figure.Of(costs[0].Nanoseconds), Figure.Of(costs[0].Bytes));
        foreach (Cost cost in costs.Skip(1))
        {
            table.Add(cost.Name, Figure.Of(costs[0].Nanoseconds - cost.Nanoseconds), Figure.Of(costs[0].Bytes - cost.Bytes));
        }

        table.Print($"What an item costs, and how much less without a property, a page of {count} items by Sidereal");
    }

    private static Contender Reading(string name, int count, string? without)
    {
        byte[] page = PageSource.Page(count, new PageShape(KeyOrder.Document, IsSpaced: false, without));
        return new Contender(name, () => PageReaders.Sidereal(page));
    }
}
