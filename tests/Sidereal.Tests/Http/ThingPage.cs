using System.Collections.Generic;
using System.Linq;
using Sidereal.CompilerServices;

namespace Sidereal.Tests.Http;

/// <summary>The body of one page.</summary>
internal sealed record ThingPage : IJsonModel<ThingPage>
{
    private static readonly JsonProperties JsonProperties = new("things", "meta");

    public IReadOnlyList<Thing>? Things { get; init; }

    public ThingMeta? Meta { get; init; }

    public IReadOnlyDictionary<string, RawJson>? Nonconforming { get; init; }

    /// <summary>A page with things of these ids.</summary>
    public static string Json(IEnumerable<string> ids, string? next = null)
    {
        string things = string.Join(',', ids.Select(id => $$"""{"id":"{{id}}","count":1}"""));
        string link = next is null ? "null" : $"\"{next}\"";
        return $$"""{"things":[{{things}}],"meta":{"size":50,"next":{{link}}} }""";
    }

    public static ThingPage ReadJson(ref JsonCursor json)
    {
        IReadOnlyList<Thing>? things = null;
        ThingMeta? meta = null;
        JsonScope scope = json.BeginObject(JsonProperties);
        while (json.NextProperty(out int property))
        {
            switch (property)
            {
                case 0: things = json.ReadModels<Thing>(); break;
                case 1: meta = json.ReadModel<ThingMeta>(); break;
            }
        }

        return new ThingPage { Things = things, Meta = meta, Nonconforming = json.EndObject(scope) };
    }

    public void WriteJson(JsonObjectWriter json)
    {
        json.Write("things", Things);
        json.Write("meta", Meta);
    }
}
