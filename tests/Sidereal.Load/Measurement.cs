using System;
using System.Diagnostics;
using System.Threading;

namespace Sidereal.Load;

/// <summary>What the process has at one moment.</summary>
internal sealed record Measurement(TimeSpan Time, TimeSpan Processor, long Items, long AllocatedBytes, long LiveBytes, int Handles, int Threads)
{
    internal static Measurement Take(Stopwatch watch, Tally tally)
    {
        long allocated = GC.GetTotalAllocatedBytes();
        using Process self = Process.GetCurrentProcess();
        return new Measurement(
            watch.Elapsed, Environment.CpuUsage.TotalTime, tally.Items, allocated, GC.GetTotalMemory(forceFullCollection: true),
            self.HandleCount, ThreadPool.ThreadCount);
    }

    /// <summary>A row of the table: what happened since another moment, and what there is now.</summary>
    internal string Since(Measurement earlier)
    {
        double items = Math.Max(1, Items - earlier.Items);
        double seconds = (Time - earlier.Time).TotalSeconds;
        return $"| {Time.TotalMinutes,6:F1} | {Items,12:N0} | {items / seconds,9:N0} | {(AllocatedBytes - earlier.AllocatedBytes) / items,9:F0} "
            + $"| {(Processor - earlier.Processor).TotalMicroseconds / items,7:F2} | {LiveBytes / 1e6,8:F1} | {Handles,7} | {Threads,7} |";
    }

    internal const string Heading =
        "| minute |        items | items / s | B / item | µs CPU / item | live MB | handles | threads |\n|---|---|---|---|---|---|---|---|";
}
