using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>A value type whose <c>default</c> is no value: it may stand for null where a question mark would cost memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDefaultable
{
    /// <summary>Whether this is <c>default</c>.</summary>
    bool IsDefault { get; }
}
