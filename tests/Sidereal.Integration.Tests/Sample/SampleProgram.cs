using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Sidereal.Integration.Tests;

/// <summary>The sample as a program of its own, run as a person runs it, except that its output goes into the test.</summary>
internal sealed class SampleProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private SampleProgram(string[] arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Factors.dll"), .. arguments];

        // What runs in the background of a script ignores SIGINT and hands that on to its children; a program at a prompt does not.
        ProcessStartInfo start = IsInterruptIgnored() ? new("env", ["--default-signal=INT,TERM", .. command]) : new(command[0], command[1..]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (string variable in (string[])["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_VERIFY_SERVICE_SID"])
        {
            start.Environment.Remove(variable);
        }

        // Nothing of this may reach the service that the sample starts.
        start.Environment["ASPNETCORE_URLS"] = "http://0.0.0.0:0";
        start.Environment["Logging__LogLevel__Default"] = "Trace";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
    }

    public static SampleProgram Start(params string[] arguments) => new(arguments);

    /// <summary>Starts it with an account, but with a proxy that is not there between it and everything else.</summary>
    public static SampleProgram StartCutOff(params string[] arguments) => new(
        arguments,
        ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000000"),
        ("TWILIO_AUTH_TOKEN", "secret"),
        ("TWILIO_VERIFY_SERVICE_SID", "VA00000000000000000000000000000000"),
        ("HTTPS_PROXY", "http://127.0.0.1:1"),
        ("NO_PROXY", ""));

    public static async Task<SampleResult> RunAsync(params string[] arguments)
    {
        using SampleProgram program = new(arguments);
        return await program.WaitAsync();
    }

    public async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    /// <summary>Sends a signal by its POSIX name, such as INT.</summary>
    public async Task SignalAsync(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        await kill.WaitForExitAsync().WaitAsync(Patience);
    }

    public async Task<SampleResult> WaitAsync()
    {
        Task<string> output = _process.StandardOutput.ReadToEndAsync();
        Task<string> error = _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return new SampleResult(_process.ExitCode, Lines(await output), Lines(await error));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static string[] Lines(string text) => text.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsInterruptIgnored()
    {
        const ulong Interrupt = 1UL << (2 - 1);
        const string Ignored = "SigIgn:";
        string? line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}

internal sealed record SampleResult(int ExitCode, string[] Output, string[] Error);
