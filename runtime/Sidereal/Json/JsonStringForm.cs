using System;

namespace Sidereal.CompilerServices;

/// <summary>What is special about the text of a JSON string: it says how the text may be read.</summary>
[Flags]
internal enum JsonStringForm
{
    /// <summary>Nothing: ASCII that stands for itself.</summary>
    Plain = 0,

    /// <summary>There are escapes in it.</summary>
    Escaped = 1,

    /// <summary>There are bytes in it that are not ASCII.</summary>
    NotAscii = 2,
}
