using System;
using System.IO;
using System.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>What the README shows of the generated code is what is generated.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_generated_code_in_the_readme_is_the_snapshots()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        string section = readme[readme.IndexOf("## What the generated code looks like", StringComparison.Ordinal)..];
        string code = section.Split("```csharp\n")[1].Split("```")[0];
        string[] snapshot = [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Sidereal.Generator.Tests", "Pipeline", "VerifyClient.verified.cs")).Select(line => line.Trim())];

        string[] shown = [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != "/// …")];
        Assert.True(shown.Length > 20);
        Assert.All(shown, line => Assert.Contains(line, snapshot));
    }
}
