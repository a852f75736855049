using System.Text;
using Sidereal.CompilerServices;

namespace Sidereal.Tests.Fixtures;

/// <summary>Reads documents as a client does.</summary>
internal static class Reading
{
    internal static T Read<T>(string json, bool isStrict = false)
        where T : class, IJsonModel<T> => Read<T>(Encoding.UTF8.GetBytes(json), isStrict);

    internal static T Read<T>(byte[] json, bool isStrict = false)
        where T : class, IJsonModel<T>
    {
        JsonCursor cursor = new(json, isStrict);
        T model = cursor.ReadModel<T>()!;
        cursor.EndDocument();
        return model;
    }
}
