using System.Collections.Generic;

namespace Sidereal.Generator.Emission;

/// <summary>Names that nobody but emitted code uses. Where the document has the same one, ours gives way.</summary>
internal static class PlumbingName
{
    /// <summary>The name, with as many underscores at its end as make it none of those that are taken.</summary>
    public static string Beside(string name, IEnumerable<string> taken)
    {
        HashSet<string> others = [.. taken];
        return others.Contains(name) ? Beside(name + "_", others) : name;
    }
}
