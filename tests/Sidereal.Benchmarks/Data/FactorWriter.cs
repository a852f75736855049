using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sidereal.Benchmarks.Data;

/// <summary>Writes items in a shape.</summary>
internal sealed class FactorWriter(PageShape shape)
{
    private static readonly IReadOnlyList<Action<Utf8JsonWriter, FactorValues>> Properties =
    [
        static (json, factor) => json.WriteString("sid", factor.Sid),
        static (json, factor) => json.WriteString("account_sid", factor.AccountSid),
        static (json, factor) => json.WriteString("service_sid", factor.ServiceSid),
        static (json, factor) => json.WriteString("entity_sid", factor.EntitySid),
        static (json, factor) => json.WriteString("identity", factor.Identity),
        static (json, factor) => WriteDate(json, "date_created", factor.DateCreated),
        static (json, factor) => WriteDate(json, "date_updated", factor.DateUpdated),
        static (json, factor) => json.WriteString("friendly_name", factor.FriendlyName),
        static (json, factor) => json.WriteString("status", factor.Status),
        static (json, factor) => json.WriteString("factor_type", factor.FactorType),
        static (json, factor) => WriteJson(json, "config", factor.Config),
        static (json, factor) => WriteJson(json, "metadata", factor.Metadata),
        static (json, factor) => json.WriteString("url", factor.Url),
    ];

    private readonly Random _random = new(1);

    /// <summary>What the JSON is written with: indented or not, and with letters as they are.</summary>
    public JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = shape.IsSpaced,
    };

    public void Write(Utf8JsonWriter json, FactorValues factor)
    {
        json.WriteStartObject();
        foreach (Action<Utf8JsonWriter, FactorValues> write in Ordered())
        {
            write(json, factor);
        }

        json.WriteEndObject();
    }

    private IEnumerable<Action<Utf8JsonWriter, FactorValues>> Ordered() => shape.Order switch
    {
        KeyOrder.Document => Properties,
        KeyOrder.Other => Properties.Reverse(),
        _ => Properties.OrderBy(_ => _random.Next()).ToArray(),
    };

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? value) =>
        json.WriteString(name, value!.Value.UtcDateTime); // the service writes Z

    // Through an element, so that an indented page is indented in here too.
    private static void WriteJson(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        using JsonDocument document = JsonDocument.Parse(value);
        document.RootElement.WriteTo(json);
    }
}
