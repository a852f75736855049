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

    /// <summary>The costs of one item, by the reader's name.</summary>
    public static IReadOnlyDictionary<string, Cost> Measure(int count, PageShape shape, Interleaved measuring)
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

    public static void Run(Interleaved measuring, IReadOnlyList<int> counts)
    {
        foreach (int count in counts)
        {
            foreach (bool isSpaced in new[] { false, true })
            {
                foreach (KeyOrder order in Enum.GetValues<KeyOrder>())
                {
                    PageShape shape = new(order, isSpaced);
                    Print(count, shape, Measure(count, shape, measuring));
                }
            }
        }
    }

    private static void Print(int count, PageShape shape, IReadOnlyDictionary<string, Cost> costs)
    {
        MarkdownTable table = new("reader", "ns an item", "ratio", "B an item");
        double text = costs[OfText].Nanoseconds;
        foreach (Cost cost in costs.Values)
        {
            table.Add(cost.Name, Figure.Of(cost.Nanoseconds), Figure.Of(cost.Nanoseconds / text), Figure.Of(cost.Bytes));
        }

        string order = shape.Order switch { KeyOrder.Document => "the document's order", KeyOrder.Other => "another fixed order", _ => "a random order in each item" };
        int bytes = PageSource.Page(count, shape).Length / count;
        table.Print($"A page of {count} items of {bytes} B, {order}, {(shape.IsSpaced ? "spaced" : "compact")}");
    }
}
