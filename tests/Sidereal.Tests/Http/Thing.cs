using System.Collections.Generic;
using Sidereal.CompilerServices;

namespace Sidereal.Tests.Http;

/// <summary>What an emitted record does, in small.</summary>
internal sealed record Thing : IJsonModel<Thing>
{
    private static readonly JsonProperties JsonProperties = new("id", "count");

    public string? Id { get; init; }

    public long? Count { get; init; }

    public IReadOnlyDictionary<string, RawJson>? Nonconforming { get; init; }

    public static Thing ReadJson(ref JsonCursor json)
    {
        string? id = null;
        long? count = null;
        JsonScope scope = json.BeginObject(JsonProperties);
        while (json.NextProperty(out int property))
        {
            switch (property)
            {
                case 0: id = json.ReadString(); break;
                case 1: count = json.ReadInt64(); break;
            }
        }

        return new Thing { Id = id, Count = count, Nonconforming = json.EndObject(scope) };
    }

    public void WriteJson(JsonObjectWriter json)
    {
        json.Write("id", Id);
        json.Write("count", Count);
    }
}
