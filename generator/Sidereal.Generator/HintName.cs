using System;
using System.Globalization;
using System.Linq;

namespace Sidereal.Generator;

/// <summary>The file name of emitted code: namespace and type, of letters that every file system takes, at most 100 characters.</summary>
internal static class HintName
{
    private const string Ending = ".g.cs";
    private const int Longest = 100;

    /// <param name="inNamespace">The namespace, or null for the global one.</param>
    /// <param name="name">The type.</param>
    /// <param name="isDistinct">Whether letter case alone tells the name from another one: the compiler takes such files for one.</param>
    public static string Of(string? inNamespace, string name, bool isDistinct = false)
    {
        string whole = (inNamespace is null ? name : inNamespace + "." + name).Replace("@", string.Empty);
        string plain = new([.. whole.Select(static character => IsPlain(character) ? character : '_')]);
        int room = Longest - Ending.Length;
        if (isDistinct || plain != whole || plain.Length > room)
        {
            string hash = Hash(whole).ToString("x8", CultureInfo.InvariantCulture) + ".";
            plain = hash + plain.Substring(Math.Max(0, plain.Length - (room - hash.Length)));
        }

        return plain + Ending;
    }

    private static bool IsPlain(char character) => character < 0x80 && (char.IsLetterOrDigit(character) || character is '.' or '_' or '-');

    // FNV-1a: string.GetHashCode differs from one process to the next.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
