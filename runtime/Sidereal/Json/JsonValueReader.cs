using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>Reads one item of a list of values: numbers, dates, SIDs, open enums.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="json">The cursor, standing on the item.</param>
/// <returns>The item; null for JSON's null.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? JsonValueReader<T>(ref JsonCursor json)
    where T : struct;
