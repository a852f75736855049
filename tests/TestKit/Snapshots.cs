using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace Sidereal.TestKit;

/// <summary>
/// Compares emitted code with a file that a person has looked at, by Verify's conventions: <c>Name.verified.cs</c> stands beside the test and is committed; on a difference
/// <c>Name.received.cs</c> is written beside it, and accepting it means renaming it. This is the one file to replace by Verify.SourceGenerators, should that become a dependency.
/// </summary>
internal static class Snapshots
{
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        string folder = FolderOf(testFile);
        string verified = Path.Combine(folder, name + ".verified.cs");
        string received = Path.Combine(folder, name + ".received.cs");
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            // What an earlier run left says nothing any more.
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new XunitException(expected is null
            ? $"{verified} does not exist yet; look at {Path.GetFileName(received)} and rename it when it is right."
            : $"{FirstDifference(expected, actual)}\nIf the new text is right, rename {received} over {Path.GetFileName(verified)}.");
    }

    /// <summary>The folder of a test's source. A deterministic build records "/_/tests/X.cs", which is no path on any machine: what follows the mapped root is looked up below the real one.</summary>
    internal static string FolderOf(string testFile)
    {
        string path = testFile.Replace('\\', '/');
        int mappedRoot = path.StartsWith("/_", StringComparison.Ordinal) ? path.IndexOf('/', 1) : -1;
        string folder = Path.GetDirectoryName(mappedRoot < 0 ? testFile : Path.Combine(Repository.Root, path[(mappedRoot + 1)..]))!;
        return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"'{testFile}' is not in this checkout ({Repository.Root}).");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"Line {line + 1} differs.\n  verified: {At(left, line)}\n  received: {At(right, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}
