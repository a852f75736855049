using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Perfolizer.Horology;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>The CPU time of the current thread: what code takes, however many others wait for the same processor. Where a system has none to tell, it is the time of day.</summary>
internal sealed partial class ThreadTime : IClock
{
    private const int ThreadCpuTime = 3;
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static ThreadTime Clock { get; } = new();

    public string Title => nameof(ThreadTime);

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(OperatingSystem.IsLinux() ? NanosecondsPerSecond : Stopwatch.Frequency);

    public long GetTimestamp()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Stopwatch.GetTimestamp();
        }

        TimeSpecification time = default;
        return GetTime(ThreadCpuTime, ref time) == 0
            ? (time.Seconds * NanosecondsPerSecond) + time.Nanoseconds
            : throw new InvalidOperationException("The system does not say what this thread has used.");
    }

    /// <summary>What the thread has used since a timestamp.</summary>
    public TimeSpan Since(long timestamp) => TimeSpan.FromSeconds((GetTimestamp() - timestamp) / Frequency.Hertz);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, ref TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpecification
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
