using System;
using System.Diagnostics;
using System.Threading;

namespace Sidereal.Benchmarks.Listing;

/// <summary>Takes the items of a listing, and may have some work with each.</summary>
internal sealed class Consumer(TimeSpan work)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public int Items { get; private set; }

    /// <summary>Something out of each item, so that each is looked at.</summary>
    public long Sum { get; private set; }

    /// <summary>From the start of the listing to its first item.</summary>
    public TimeSpan FirstItem { get; private set; }

    public void Take(string? friendlyName)
    {
        if (Items++ == 0)
        {
            FirstItem = Stopwatch.GetElapsedTime(_started);
        }

        Sum += friendlyName?.Length ?? 0;
        KeepBusy(work);
    }

    /// <summary>Keeps the thread busy: waiting would let everybody overlap.</summary>
    public static void KeepBusy(TimeSpan work)
    {
        if (work == TimeSpan.Zero)
        {
            return;
        }

        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < work)
        {
            Thread.SpinWait(20);
        }
    }
}
