using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Measuring;
using Sidereal.Benchmarks.Rivals;
using Sidereal.CompilerServices;

namespace Sidereal.Benchmarks.Pages;

/// <summary>Writes a page that has been read, again and again into the same memory.</summary>
internal static class WriteBenchmark
{
    public static void Run(int count, Interleaved measuring)
    {
        byte[] page = PageSource.Page(count, new PageShape(KeyOrder.Document, IsSpaced: false));
        ListFactorResponse ours = PageReaders.Sidereal(page);
        TextPage theirs = PageReaders.Text(page);
        PackedPage packed = PageReaders.Packed(page);
        IReadOnlyList<Cost> costs = measuring.Measure(
            count,
            Writing("Sidereal", page.Length, json => new JsonItemWriter(json).Write(ours)),
            Writing(PageBenchmark.OfText, page.Length, json => JsonSerializer.Serialize(json, theirs, TextJson.Default.TextPage)),
            Writing(PageBenchmark.OfPacked, page.Length, json => JsonSerializer.Serialize(json, packed, PackedJson.Default.PackedPage)));
        MarkdownTable table = new("writer", "ns an item", "ratio", "B an item");
        foreach (Cost cost in costs)
        {
            table.Add(cost.Name, Figure.Of(cost.Nanoseconds), Figure.Of(cost.Nanoseconds / costs[1].Nanoseconds), Figure.Of(cost.Bytes));
        }

        table.Print($"A page of {count} items, written");
    }

    // What is written must be what was read, or about as long where a writer has another form for the same.
    private static Contender Writing(string name, int length, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> text = new(length * 2);
        Utf8JsonWriter json = new(text);
        return new Contender(name, () =>
        {
            text.ResetWrittenCount();
            json.Reset();
            write(json);
            json.Flush();
            if (Math.Abs(text.WrittenCount - length) > length / 10)
            {
                throw new InvalidOperationException($"{name} wrote {text.WrittenCount} bytes in place of {length}.");
            }
        });
    }
}
