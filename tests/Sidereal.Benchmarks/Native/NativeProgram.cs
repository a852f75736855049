using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Native;

/// <summary>What one run of a program took, from outside.</summary>
/// <param name="FirstItem">From its start to the line about its first item, milliseconds.</param>
/// <param name="Wall">From its start to its end, milliseconds.</param>
/// <param name="Cpu">Its CPU time, milliseconds.</param>
/// <param name="Memory">The largest resident set that was seen, MB.</param>
internal sealed record ProgramRun(double FirstItem, double Wall, double Cpu, double Memory);

/// <summary>A program that lists the factors of a service and prints a line at the first one and a line at the end.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="File">What is started.</param>
/// <param name="Leading">Arguments before its own.</param>
internal sealed record NativeProgram(string Name, string File, params string[] Leading)
{
    /// <summary>Lists everything once.</summary>
    /// <exception cref="InvalidOperationException">It did not list what there is.</exception>
    public async Task<ProgramRun> RunAsync(Uri address, int count, int pageSize)
    {
        ProcessStartInfo start = new(
            File, [.. Leading, "--base-address", address.AbsoluteUri, "--page-size", pageSize.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        TimeSpan cpu = ChildTime.Total();
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<double> memory = Task.Run(() => PeakMemoryAsync(process));
        await process.StandardOutput.ReadLineAsync();
        TimeSpan first = Stopwatch.GetElapsedTime(started);
        string? last = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        TimeSpan wall = Stopwatch.GetElapsedTime(started);
        if (last != string.Create(CultureInfo.InvariantCulture, $"Listed {count} factors."))
        {
            throw new InvalidOperationException($"{Name} said '{last}' at its end.");
        }

        return new ProgramRun(first.TotalMilliseconds, wall.TotalMilliseconds, (ChildTime.Total() - cpu).TotalMilliseconds, await memory);
    }

    // The file is gone with the process, so it is read again and again while there is one.
    private static async Task<double> PeakMemoryAsync(Process process)
    {
        double peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, ProcessMemory.Peak(process.Id));
            await Task.Delay(2);
        }

        return peak;
    }
}
