using System;
using System.Collections.Generic;

namespace Sidereal.Benchmarks.Data;

/// <summary>Makes sure that a reader gives what was written: a figure of something wrong is worth nothing.</summary>
internal static class ValueCheck
{
    /// <summary>Compares what was read with the items of the listing, from its first on.</summary>
    /// <exception cref="InvalidOperationException">A value differs, or an item is missing or too many.</exception>
    public static void Check(string reader, IReadOnlyList<FactorValues> read, int count, bool isSpaced)
    {
        if (read.Count != count)
        {
            throw new InvalidOperationException($"{reader} read {read.Count} items of {count}.");
        }

        for (int index = 0; index < count; index++)
        {
            FactorValues expected = FactorSource.At(index);
            FactorValues actual = isSpaced ? read[index] with { Config = Compact(read[index].Config), Metadata = Compact(read[index].Metadata) } : read[index];
            if (actual != expected)
            {
                throw new InvalidOperationException($"{reader} read item {index} as {actual} instead of {expected}.");
            }
        }
    }

    // No value in the source has a space beside those that stand in names of its own.
    private static string? Compact(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        return System.Text.Json.JsonSerializer.Serialize(document.RootElement, PlainJson.Default.JsonElement);
    }
}
