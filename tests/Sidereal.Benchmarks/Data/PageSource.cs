using System.IO;
using System.Text.Json;

namespace Sidereal.Benchmarks.Data;

/// <summary>Makes whole pages, for readers that need no server.</summary>
internal static class PageSource
{
    /// <summary>The page with the first items of the listing.</summary>
    public static byte[] Page(int count, PageShape shape)
    {
        FactorWriter writer = new(shape);
        using MemoryStream page = new();
        using (Utf8JsonWriter json = new(page, writer.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("factors");
            for (int index = 0; index < count; index++)
            {
                writer.Write(json, FactorSource.At(index));
            }

            json.WriteEndArray();
            WriteMeta(json, count);
            json.WriteEndObject();
        }

        return page.ToArray();
    }

    private static void WriteMeta(Utf8JsonWriter json, int count)
    {
        string list = $"https://verify.twilio.com/v2/Services/{FactorSource.ServiceSid}/Entities/{FactorSource.Identity}/Factors?PageSize={count}";
        json.WriteStartObject("meta");
        json.WriteNumber("page", 0);
        json.WriteNumber("page_size", count);
        json.WriteString("first_page_url", $"{list}&Page=0");
        json.WriteNull("previous_page_url");
        json.WriteString("url", $"{list}&Page=0");
        json.WriteString("next_page_url", $"{list}&Page=1&PageToken=PT1");
        json.WriteString("key", "factors");
        json.WriteEndObject();
    }
}
