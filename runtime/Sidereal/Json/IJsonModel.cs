using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>An object of a document that reads and writes its own JSON.</summary>
/// <typeparam name="TSelf">The type that implements the interface.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : class, IJsonModel<TSelf>
{
    /// <summary>The values that did not fit their declared type, by the name they have in JSON; null when all fitted.</summary>
    IReadOnlyDictionary<string, RawJson>? Nonconforming { get; }

    /// <summary>Reads the object that the cursor stands on and leaves the cursor at its end.</summary>
    /// <param name="json">The cursor.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">The text is not JSON, or a value that C# cannot do without is missing; <c>Path</c> says where.</exception>
    static abstract TSelf ReadJson(ref JsonCursor json);

    /// <summary>Writes the properties of the object; its braces are the caller's.</summary>
    /// <param name="json">Takes the properties, in the order in which they are to stand.</param>
    void WriteJson(JsonObjectWriter json);
}
