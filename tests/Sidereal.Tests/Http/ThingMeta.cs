using System.Collections.Generic;
using Sidereal.CompilerServices;

namespace Sidereal.Tests.Http;

/// <summary>The object beside the items, with the next link.</summary>
internal sealed record ThingMeta : IJsonModel<ThingMeta>
{
    private static readonly JsonProperties JsonProperties = new("next", "size");

    public string? Next { get; init; }

    public long? Size { get; init; }

    public IReadOnlyDictionary<string, RawJson>? Nonconforming { get; init; }

    public static ThingMeta ReadJson(ref JsonCursor json)
    {
        string? next = null;
        long? size = null;
        JsonScope scope = json.BeginObject(JsonProperties);
        while (json.NextProperty(out int property))
        {
            switch (property)
            {
                case 0: next = json.ReadString(); break;
                case 1: size = json.ReadInt64(); break;
            }
        }

        return new ThingMeta { Next = next, Size = size, Nonconforming = json.EndObject(scope) };
    }

    public void WriteJson(JsonObjectWriter json)
    {
        json.Write("next", Next);
        json.Write("size", Size);
    }
}
