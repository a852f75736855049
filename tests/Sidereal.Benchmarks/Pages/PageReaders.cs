using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Sidereal.Benchmarks.Data;
using Sidereal.Benchmarks.Rivals;
using Sidereal.CompilerServices;

namespace Sidereal.Benchmarks.Pages;

/// <summary>The ways to read a page that is in memory as a whole. Each gives what it read, so that none of it can be left out by the compiler.</summary>
internal static class PageReaders
{
    /// <summary>The reading that the client does once it has the bytes of a page.</summary>
    public static ListFactorResponse Sidereal(byte[] page)
    {
        JsonCursor json = new(page);
        ListFactorResponse response = json.ReadModel<ListFactorResponse>() ?? throw new JsonException("The page is null.");
        json.EndDocument();
        return response;
    }

    public static TextPage Text(byte[] page) => JsonSerializer.Deserialize(page, TextJson.Default.TextPage) ?? throw new JsonException("The page is null.");

    public static PackedPage Packed(byte[] page) => JsonSerializer.Deserialize(page, PackedJson.Default.PackedPage) ?? throw new JsonException("The page is null.");

    /// <summary>Goes over the tokens and makes nothing of them: what a reader over <see cref="Utf8JsonReader"/> costs at least.</summary>
    public static int TokenWalk(byte[] page)
    {
        Utf8JsonReader json = new(page);
        int tokens = 0;
        while (json.Read())
        {
            tokens++;
        }

        return tokens;
    }

    public static byte Copy(byte[] page, byte[] destination)
    {
        page.CopyTo(destination, 0);
        return destination[^1];
    }

    /// <summary>The values of each reader that makes items, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FactorValues>> Values(byte[] page) => new Dictionary<string, IReadOnlyList<FactorValues>>
    {
        ["Sidereal"] = [.. Sidereal(page).Factors!.Select(SiderealValues.Of)],
        ["System.Text.Json"] = [.. Text(page).Factors.Select(factor => factor.ToValues())],
        ["System.Text.Json, packed SIDs"] = [.. Packed(page).Factors.Select(factor => factor.ToValues())],
    };
}
