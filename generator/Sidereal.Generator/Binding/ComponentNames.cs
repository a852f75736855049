using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Generator.Binding;

/// <summary>How the name of a shared schema becomes the name of a type.</summary>
internal static class ComponentNames
{
    /// <summary><c>verify.v2.service.entity.factor</c> → <c>factor</c>.</summary>
    public static string LastSegment(string name) => LastSegments(name, 1);

    /// <summary>How many segments a dotted name has; empty ones do not count.</summary>
    public static int CountSegments(string name) => name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The last segments of a dotted name, for a name that one segment does not tell apart.</summary>
    public static string LastSegments(string name, int count)
    {
        string[] segments = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return segments.Length == 0 ? name : string.Join("_", segments.Skip(Math.Max(0, segments.Length - count)));
    }

    /// <summary>
    /// The name of an enumeration. Where the schema's name has the word <c>enum</c>, the words before it name the owner and the words after it
    /// the values: the owner is said once, the values in the singular. <c>factor_enum_factor_statuses</c> → <c>FactorStatus</c>.
    /// </summary>
    public static string Enumeration(string name)
    {
        List<string> words = [.. CSharpName.Words(name).Select(static word => word.ToLowerInvariant())];
        int at = words.IndexOf("enum");
        if (at <= 0 || at == words.Count - 1)
        {
            return CSharpName.Pascal(name);
        }

        List<string> owner = words.GetRange(0, at);
        List<string> values = words.GetRange(at + 1, words.Count - at - 1);
        values[values.Count - 1] = CSharpName.Singular(values[values.Count - 1]);
        bool namesOwner = values.Count >= owner.Count && owner.SequenceEqual(values.Take(owner.Count));
        return CSharpName.Pascal(string.Join("_", namesOwner ? values : [.. owner, .. values]));
    }
}
