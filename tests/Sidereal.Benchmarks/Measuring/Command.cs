using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>What a command did.</summary>
/// <param name="Output">All that it printed.</param>
/// <param name="Cpu">The CPU time of it and of all processes that it started and waited for.</param>
internal sealed record CommandResult(string Output, TimeSpan Cpu);

/// <summary>Runs other programs.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Runs <c>dotnet</c> to its end. No build server takes part, so all the work is in the processes that are measured.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<CommandResult> DotNetAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(IsOfBuild).ToArray())
        {
            start.Environment.Remove(name); // this process may have been started by a build
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        TimeSpan before = ChildTime.Total();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        TimeSpan cpu = ChildTime.Total() - before;
        return process.ExitCode == 0
            ? new CommandResult(await output, cpu)
            : throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' in {Path.GetFileName(folder)} ended with exit code {process.ExitCode}.\n{await output}\n{await error}");
    }

    private static bool IsOfBuild(string name) => name is "CI" || name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase);
}
