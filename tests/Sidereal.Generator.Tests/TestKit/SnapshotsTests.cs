using System;
using System.IO;
using Sidereal.TestKit;
using Xunit;
using Xunit.Sdk;

namespace Sidereal.Generator.Tests.TestKit;

public class SnapshotsTests
{
    private static readonly string Here = Path.Combine(Repository.Root, "tests", "Sidereal.Generator.Tests", "TestKit");

    [Fact]
    public void Text_that_was_accepted_passes() => Snapshots.Match("// Accepted once.\n", "Example");

    [Fact]
    public void Other_text_is_written_beside_the_accepted_one()
    {
        string received = Path.Combine(Here, "Example2.received.cs");
        try
        {
            XunitException refused = Assert.ThrowsAny<XunitException>(() => Snapshots.Match("// New.\n", "Example2"));

            Assert.Contains("Example2.verified.cs does not exist yet", refused.Message, StringComparison.Ordinal);
            Assert.Equal("// New.\n", File.ReadAllText(received));
        }
        finally
        {
            File.Delete(received);
        }
    }

    [Theory]
    [InlineData("/_/tests/Sidereal.Generator.Tests/TestKit/X.cs")]
    [InlineData("/_1/tests/Sidereal.Generator.Tests/TestKit/X.cs")]
    public void The_path_that_a_deterministic_build_records_is_found_in_the_checkout(string recorded) =>
        Assert.Equal(Here, Snapshots.FolderOf(recorded));
}
