using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Generator.Declarations;

/// <summary>How the attribute's argument finds an additional file: as the end of its path, on a folder boundary.</summary>
internal static class DocumentName
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>Whether a file can be a document at all.</summary>
    public static bool IsCandidate(string path) => Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static bool Matches(string path, string argument)
    {
        string whole = Normalize(path);
        string end = Normalize(argument);
        return whole.EndsWith(end, StringComparison.Ordinal)
            && (whole.Length == end.Length || end.StartsWith("/", StringComparison.Ordinal) || whole[whole.Length - end.Length - 1] == '/');
    }

    /// <summary>The file's name without folders.</summary>
    public static string FileName(string path)
    {
        string whole = Normalize(path);
        return whole.Substring(whole.LastIndexOf('/') + 1);
    }

    /// <summary>The file that was probably meant: the same name in other letters, with another extension, or a slip of one or two characters; null where none is near.</summary>
    public static string? Nearest(IEnumerable<string> paths, string argument)
    {
        string wanted = FileName(argument).ToUpperInvariant();
        return paths
            .Select(static path => FileName(path))
            .Select(name => (Name: name, Distance: EditDistance(name.ToUpperInvariant(), wanted)))
            .Where(near => near.Distance <= 2 || Stem(near.Name).Equals(Stem(FileName(argument)), StringComparison.OrdinalIgnoreCase))
            .OrderBy(static near => near.Distance)
            .Select(static near => near.Name)
            .FirstOrDefault();
    }

    private static string Normalize(string path)
    {
        string normal = path.Replace('\\', '/');
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
    }

    private static string Stem(string name) => name.Split('.')[0];

    private static int EditDistance(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
