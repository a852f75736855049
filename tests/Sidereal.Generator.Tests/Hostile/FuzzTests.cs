using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Generator.Tests.Hostile;

/// <summary>
/// Mutated documents, in a process that they may take down: only our own diagnostics come out, and code without errors of syntax. The cases are the same in every run;
/// <c>dotnet run --project tests/Sidereal.Hostile -- fuzz readers 1000000 1000000</c> runs others, as many as there is time for.
/// </summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData("readers", 28_000)]
    [InlineData("generator", 2_000)]
    public async Task Mutated_documents_bring_out_nothing_but_our_own_diagnostics(string part, int count)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sidereal.Hostile.dll"), "fuzz", part, $"{count}"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = HostileProcess.MemoryLimit.ToString("X", CultureInfo.InvariantCulture);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            Assert.Fail("A mutated document hangs; the last number in the log is less than a thousand cases away");
        }

        string said = await output;
        Assert.StartsWith($"{part}: {count} mutations of ", said, StringComparison.Ordinal);
        Assert.EndsWith(" 0 faults", said.TrimEnd(), StringComparison.Ordinal);
    }
}
