using System.Collections.Generic;
using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>
/// What a <see cref="JsonCursor"/> knows of an object that it has not read to its end; kept by the caller while the cursor reads an object inside.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonScope
{
    /// <summary>Where the object's brace stands in the text.</summary>
    internal int Start;

    /// <summary>What stands before the name of the next property: the object's brace, on which the cursor still is, or a comma.</summary>
    internal byte Before;

    /// <summary>Whether there is no place to keep a value that does not fit: at the root.</summary>
    internal bool MustFit;

    /// <summary>Whether the value that is being read is an item of a list of the object's.</summary>
    internal bool IsInList;

    /// <summary>Whether an item of the list did not fit.</summary>
    internal bool HasMisfitItem;

    /// <summary>The names of the properties; null around the root.</summary>
    internal JsonProperties? Properties;

    /// <summary>The property whose value is being read; -1 before the first.</summary>
    internal int Property;

    /// <summary>What did not fit so far, by property.</summary>
    internal Dictionary<string, RawJson>? Nonconforming;
}
