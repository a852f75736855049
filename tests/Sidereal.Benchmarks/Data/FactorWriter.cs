using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sidereal.Benchmarks.Data;

/// <summary>Writes items in a shape.</summary>
internal sealed class FactorWriter(PageShape shape)
{
    private static readonly IReadOnlyList<(string Name, Action<Utf8JsonWriter, FactorValues> Write)> Properties =
    [
        ("sid", static (json, factor) => json.WriteString("sid", factor.Sid)),
        ("account_sid", static (json, factor) => json.WriteString("account_sid", factor.AccountSid)),
        ("service_sid", static (json, factor) => json.WriteString("service_sid", factor.ServiceSid)),
        ("entity_sid", static (json, factor) => json.WriteString("entity_sid", factor.EntitySid)),
        ("identity", static (json, factor) => json.WriteString("identity", factor.Identity)),
        ("date_created", static (json, factor) => WriteDate(json, "date_created", factor.DateCreated)),
        ("date_updated", static (json, factor) => WriteDate(json, "date_updated", factor.DateUpdated)),
        ("friendly_name", static (json, factor) => json.WriteString("friendly_name", factor.FriendlyName)),
        ("status", static (json, factor) => json.WriteString("status", factor.Status)),
        ("factor_type", static (json, factor) => json.WriteString("factor_type", factor.FactorType)),
        ("config", static (json, factor) => WriteJson(json, "config", factor.Config)),
        ("metadata", static (json, factor) => WriteJson(json, "metadata", factor.Metadata)),
        ("url", static (json, factor) => json.WriteString("url", factor.Url)),
    ];

    /// <summary>The names of all properties, in the document's order.</summary>
    public static IEnumerable<string> Names => Properties.Select(property => property.Name);

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
        foreach ((string name, Action<Utf8JsonWriter, FactorValues> write) in Ordered())
        {
            if (name != shape.Without)
            {
                write(json, factor);
            }
        }

        json.WriteEndObject();
    }

    private IEnumerable<(string Name, Action<Utf8JsonWriter, FactorValues> Write)> Ordered() => shape.Order switch
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
