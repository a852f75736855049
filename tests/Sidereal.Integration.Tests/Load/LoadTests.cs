using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>A small share of what <c>Sidereal.Load</c> does for minutes; the figures stand in generator/docs/network.md.</summary>
public sealed class LoadTests
{
    // Not an expectation, only an end for a run that would never end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public async Task Listings_over_one_client_are_whole_and_exact_or_fail_with_a_typed_exception(int faultyPercent)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Sidereal.Load.dll");
        string[] arguments = ["--listings", "8", "--items", "5000", "--page-size", "250", "--faulty", $"{faultyPercent}", "--minutes", "0"];
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true })!;

        CancellationToken token = TestContext.Current.CancellationToken;
        string output = await process.StandardOutput.ReadToEndAsync(token).WaitAsync(Patience, token);
        await process.WaitForExitAsync(token);

        Assert.True(process.ExitCode == 0, output);
        Assert.Contains(" 0 wrong.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WRONG", output, StringComparison.Ordinal);
    }
}
