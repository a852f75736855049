using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Tests.Json.Twin;

/// <summary>What vectors do is done without them too: the tests that compare the two run again on machines that have fewer, or none.</summary>
public sealed class WithoutVectorsTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX2", "256 bits at a time")]
    [InlineData("DOTNET_EnableHWIntrinsic", "any vectors")]
    public async Task The_same_is_read_by_a_machine_without(string setting, string what)
    {
        ProcessStartInfo start = new("dotnet", [typeof(WithoutVectorsTests).Assembly.Location, "-class", "*JsonTwinTests", "-class", "*.JsonCursorTests", "-class", "*.JsonCursorFaultTests", "-class", "*.PackedSidTests", "-class", "*.SidDigitsTests"])
        {
            Environment = { [setting] = "0", ["SIDEREAL_MUTANTS"] = "6000" },
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, $"Without {what}:{Environment.NewLine}{output}");
        Assert.Matches("Total: [1-9][0-9]{2,}, Errors: 0, Failed: 0", output);
    }
}
