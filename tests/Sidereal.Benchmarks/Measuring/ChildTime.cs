using System;
using System.Runtime.InteropServices;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>The CPU time of processes that have ended, as the system counts it for their parent.</summary>
internal static partial class ChildTime
{
    private const int Children = -1;

    // Seconds and microseconds of user and of system time, and fourteen more numbers.
    private const int Longs = 18;

    /// <summary>What all children of this process, and theirs, have used until they ended.</summary>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux.</exception>
    public static TimeSpan Total()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("The CPU time of builds is measured on Linux only.");
        }

        Span<long> usage = stackalloc long[Longs];
        return GetResourceUsage(Children, ref usage[0]) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new InvalidOperationException("The system does not say what its processes have used.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref long usage);
}
