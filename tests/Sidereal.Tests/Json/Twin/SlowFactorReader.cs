using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Sidereal.Tests.Fixtures;

namespace Sidereal.Tests.Json.Twin;

/// <summary>Reads a <see cref="Factor"/> by the rules that the cursor states, but over a tree of System.Text.Json: slow, and with nothing of the cursor in it.</summary>
internal static class SlowFactorReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The object; null when the document must be refused.</returns>
    internal static Factor? Read(byte[] json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? ReadObject(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Factor ReadObject(JsonElement element)
    {
        Dictionary<string, RawJson> misfits = new(StringComparer.Ordinal);
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (Array.Find(SlowValues.Names, name => HasName(property, name)) is not { } name)
            {
                continue;
            }

            misfits.Remove(name);
            JsonElement value = property.Value;
            values[name] = value.ValueKind == JsonValueKind.Null ? null : ReadValue(name, value);
            if (values[name] is null && value.ValueKind != JsonValueKind.Null)
            {
                misfits[name] = Keep(value);
            }
        }

        T? Get<T>(string name)
            where T : struct => (T?)values.GetValueOrDefault(name);

        return new Factor
        {
            Sid = Get<FactorSid>("sid"),
            Status = Get<FactorStatus>("status"),
            FriendlyName = (string?)values.GetValueOrDefault("friendly_name"),
            Count = Get<long>("count"),
            Small = Get<int>("small"),
            Ratio = Get<double>("ratio"),
            Price = Get<decimal>("price"),
            IsOn = Get<bool>("is_on"),
            DateCreated = Get<DateTimeOffset>("date_created"),
            Day = Get<DateOnly>("day"),
            Key = Get<Guid>("key"),
            Url = (Uri?)values.GetValueOrDefault("url"),
            Data = (byte[]?)values.GetValueOrDefault("data"),
            Config = Get<RawJson>("config"),
            Parent = (Factor?)values.GetValueOrDefault("parent"),
            Children = (IReadOnlyList<Factor>?)values.GetValueOrDefault("children"),
            Tags = (IReadOnlyList<string>?)values.GetValueOrDefault("tags"),
            Nonconforming = misfits.Count == 0 ? null : misfits,
        };
    }

    private static object? ReadValue(string name, JsonElement value) => (name, value.ValueKind) switch
    {
        ("config", _) => Keep(value),
        ("parent", JsonValueKind.Object) => ReadObject(value),
        ("children", JsonValueKind.Array) => ReadList(value, static item => item.ValueKind == JsonValueKind.Object ? ReadObject(item) : null),
        ("tags", JsonValueKind.Array) => ReadList(value, static item => SlowValues.Text(item)),
        ("parent" or "children" or "tags", _) => null,
        _ => SlowValues.Read(name, value),
    };

    private static List<T>? ReadList<T>(JsonElement list, Func<JsonElement, T?> read)
        where T : class
    {
        T?[] items = [.. list.EnumerateArray().Select(read)];
        return items.Contains(null) ? null : [.. items.OfType<T>()];
    }

    private static bool HasName(JsonProperty property, string name)
    {
        try
        {
            return property.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair
        }
    }

    private static RawJson Keep(JsonElement value) => SlowValues.RawText(value) is { } text
        ? RawJson.Parse(text)
        : throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"A value of kind {value.ValueKind} is not UTF-8."));
}
