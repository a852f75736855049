using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Sidereal.Package.Tests;

/// <summary>Runs programs as a person at a prompt would.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs <c>dotnet</c>; no servers stay behind, and what this process's own build or test run has set is not handed on.</summary>
    public static Task<ProcessResult> RunAsync(string folder, string? packagesFolder, params string[] arguments) => StartAsync("dotnet", folder, packagesFolder, arguments);

    public static async Task<ProcessResult> StartAsync(string program, string folder, string? packagesFolder, params string[] arguments)
    {
        using Process process = Process.Start(Prepare(program, folder, packagesFolder, arguments))!;
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

        return new ProcessResult(process.ExitCode, await output, await error);
    }

    /// <summary>How a program is started so that what this process's own build or test run has set is not handed on.</summary>
    public static ProcessStartInfo Prepare(string program, string folder, string? packagesFolder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "CI" })
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packagesFolder is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        }

        return start;
    }
}

internal sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    /// <summary>The same, if the program ended well; otherwise the test ends with all that it said.</summary>
    public ProcessResult Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}.\n{Output}\n{Error}");
}
