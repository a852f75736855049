extern alias hostile;

using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using hostile::Sidereal.Hostile;

namespace Sidereal.Generator.Tests.Hostile;

/// <summary>A process that gives documents to the generator. When one takes it down, the next is given to another process.</summary>
internal sealed class HostileProcess(params string[] wrapper) : IDisposable
{
    /// <summary>
    /// What a compiler on a small build machine can spare. The text of 64 MB is 128 MB in memory and stands there three times at most (the compiler's, the parser's, a value's); two million values
    /// take some 300 MB. A document that needs more than all of that together would be a way to take a build down.
    /// </summary>
    public const long MemoryLimit = 1_000_000_000;

    /// <summary>Nothing here takes a tenth of it on a machine that does something else besides.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private Process? _process;

    /// <summary>Gives a document to the generator, and says what came of it or how the process ended.</summary>
    public (Answer? Answer, string? Fault) Ask(string name, TimeSpan? patience = null)
    {
        (string? line, string? fault) = Say(name, patience);
        if (line is null)
        {
            return (null, fault);
        }

        Answer answer = JsonSerializer.Deserialize<Answer>(line)!;
        return (answer, answer.Fault());
    }

    /// <summary>Says a line to the process, and gives the line that it answers.</summary>
    public (string? Line, string? Fault) Say(string line, TimeSpan? patience = null)
    {
        Process process = Running();
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        Task<string?> answer = process.StandardOutput.ReadLineAsync();
        if (!answer.Wait(patience ?? Patience))
        {
            process.Kill(entireProcessTree: true);
            End();
            return (null, "There was no answer");
        }

        if (answer.Result is { } said)
        {
            return (said, null);
        }

        process.WaitForExit();
        int code = process.ExitCode;
        End();
        return (null, string.Create(CultureInfo.InvariantCulture, $"The process ended with {code}"));
    }

    public void Dispose()
    {
        if (_process is { HasExited: false } process)
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
            }
        }

        End();
    }

    private void End()
    {
        _process?.Dispose();
        _process = null;
    }

    private Process Running()
    {
        if (_process is not null)
        {
            return _process;
        }

        string[] command = [.. wrapper, "dotnet", Path.Combine(AppContext.BaseDirectory, "Sidereal.Hostile.dll"), "serve"];
        ProcessStartInfo start = new(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit.ToString("X", CultureInfo.InvariantCulture);

        // Neither the debugger's socket nor a dump: the one would be seen as the generator's, the other takes as long as the test.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        _process = Process.Start(start)!;

        // What a process says when it dies can be more than a pipe holds.
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        return _process;
    }
}
