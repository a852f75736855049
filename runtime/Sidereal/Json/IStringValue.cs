using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>Marks a value type whose JSON is a string, the one that its <c>ToString()</c> gives: SIDs and open enums.</summary>
/// <remarks>It lets one <c>Write</c> take both, since C# does not tell overloads apart by their constraints.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStringValue;
