using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>The memory of processes, as Linux counts it.</summary>
internal static class ProcessMemory
{
    private const string Name = "VmHWM:";

    /// <summary>The largest resident set that a process has had, MB; 0 when there is no such process.</summary>
    public static double Peak(int process)
    {
        string file = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status");
        try
        {
            // VmHWM:	  123456 kB
            string? line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[Name.Length..^"kB".Length], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (IOException)
        {
            return 0; // it ended in between, or this is not Linux
        }
    }
}
