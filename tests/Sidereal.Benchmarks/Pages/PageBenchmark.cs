using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Pages;

/// <summary>Reads pages that are in memory, by all readers in turn.</summary>
internal static class PageBenchmark
{
    public const string OfSidereal = "Sidereal";
    public const string OfText = "System.Text.Json, strings";
    public const string OfPacked = "System.Text.Json, packed SIDs";
    public const string OfTokenWalk = "Utf8JsonReader, tokens only";
    public const string OfCopy = "memcpy";

    /// <summary>All shapes of pages of these sizes.</summary>
    public static void RunAll(Interleaved measuring, IReadOnlyList<int> counts)
    {
        foreach (int count in counts)
        {
            foreach (bool isSpaced in new[] { false, true })
            {
                foreach (KeyOrder order in Enum.GetValues<KeyOrder>())
                {
                    Run(count, new PageShape(order, isSpaced), measuring);
                }
            }

            RunOrders(count, measuring);
        }
    }

    /// <summary>One shape by all readers.</summary>
    /// <returns>The costs of one item, by the reader's name.</returns>
    public static IReadOnlyDictionary<string, Cost> Run(int count, PageShape shape, Interleaved measuring)
    {
        IReadOnlyDictionary<string, Cost> costs = Measure(count, shape, measuring);
        Print(count, shape, costs);
        return costs;
    }

    /// <summary>Compact pages in all orders by our reader, in turn.</summary>
    /// <returns>The costs of one item.</returns>
    public static IReadOnlyDictionary<KeyOrder, Cost> RunOrders(int count, Interleaved measuring)
    {
        KeyOrder[] orders = Enum.GetValues<KeyOrder>();
        IReadOnlyList<Cost> costs = measuring.Measure(count, [.. orders.Select(order =>
        {
            byte[] page = PageSource.Page(count, new PageShape(order, IsSpaced: false));
            return new Contender(NameOf(order), () => PageReaders.Sidereal(page));
        })]);
        MarkdownTable table = new("order of properties", "ns an item", "ratio");
        foreach (Cost cost in costs)
        {
            table.Add(cost.Name, Figure.Of(cost.Nanoseconds), Figure.Of(cost.Nanoseconds / costs[0].Nanoseconds));
        }

        table.Print($"A page of {count} items by Sidereal");
        return orders.Zip(costs).ToDictionary();
    }

    private static string NameOf(KeyOrder order) => order switch
    {
        KeyOrder.Document => "the document's order",
        KeyOrder.Other => "another fixed order",
        _ => "a random order in each item",
    };

    private static Dictionary<string, Cost> Measure(int count, PageShape shape, Interleaved measuring)
    {
        byte[] page = PageSource.Page(count, shape);
        byte[] copy = new byte[page.Length];
        foreach ((string reader, IReadOnlyList<FactorValues> values) in PageReaders.Values(page))
        {
            ValueCheck.Check(reader, values, count, shape.IsSpaced);
        }

        return measuring.Measure(
            count,
            new Contender(OfSidereal, () => PageReaders.Sidereal(page)),
            new Contender(OfText, () => PageReaders.Text(page)),
            new Contender(OfPacked, () => PageReaders.Packed(page)),
            new Contender(OfTokenWalk, () => PageReaders.TokenWalk(page)),
            new Contender(OfCopy, () => PageReaders.Copy(page, copy))).ToDictionary(cost => cost.Name);
    }

    private static void Print(int count, PageShape shape, IReadOnlyDictionary<string, Cost> costs)
    {
        MarkdownTable table = new("reader", "ns an item", "ratio", "B an item");
        double text = costs[OfText].Nanoseconds;
        foreach (Cost cost in costs.Values)
        {
            table.Add(cost.Name, Figure.Of(cost.Nanoseconds), Figure.Of(cost.Nanoseconds / text), Figure.Of(cost.Bytes));
        }

        int bytes = PageSource.Page(count, shape).Length / count;
        table.Print($"A page of {count} items of {bytes} B, {NameOf(shape.Order)}, {(shape.IsSpaced ? "spaced" : "compact")}");
    }
}
