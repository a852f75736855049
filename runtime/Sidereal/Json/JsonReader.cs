using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>Reads one item of a list of objects, strings or lists.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="json">The cursor, standing on the item.</param>
/// <returns>The item; null for JSON's null.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? JsonReader<out T>(ref JsonCursor json)
    where T : class;
