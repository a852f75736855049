using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>Measures rivals in turn, A B C A B C …, so that what else the machine does meets all of them; the 10th percentile of many rounds is what they cost when it does little.</summary>
/// <remarks>Times are those of the thread (<see cref="ThreadTime"/>), which collects its own garbage. A round is long enough for several garbage collections, or who allocates would look cheaper than it is.</remarks>
internal sealed record Interleaved(int Rounds, TimeSpan Round, TimeSpan WarmUp)
{
    public static Interleaved Full { get; } = new(25, TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(500));

    public static Interleaved Smoke { get; } = new(1, TimeSpan.Zero, TimeSpan.Zero);

    /// <param name="operations">How many operations a run is: the costs are those of one.</param>
    /// <param name="contenders">The rivals.</param>
    public IReadOnlyList<Cost> Measure(int operations, params IReadOnlyList<Contender> contenders)
    {
        int[] runs = [.. contenders.Select(Calibrate)];
        double[][] times = [.. contenders.Select(_ => new double[Rounds])];
        long[] bytes = new long[contenders.Count];
        for (int round = 0; round < Rounds; round++)
        {
            for (int index = 0; index < contenders.Count; index++)
            {
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                times[index][round] = Time(contenders[index], runs[index]).TotalNanoseconds / runs[index];
                bytes[index] = (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs[index];
            }
        }

        return [.. contenders.Select((contender, index) => new Cost(
            contender.Name, Statistics.Quiet(times[index]) / operations, (double)bytes[index] / operations))];
    }

    /// <summary>Runs the code until it is compiled in its last form, and finds how often it fits into a round.</summary>
    private int Calibrate(Contender contender)
    {
        contender.Run();
        long start = Stopwatch.GetTimestamp();
        int runs = 0;
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            contender.Run();
            runs++;
            if (runs % 64 == 0)
            {
                Thread.Sleep(1); // lets the compiler's thread come through on a busy machine
            }
        }

        TimeSpan one = Time(contender, 1);
        return Round > one ? (int)Math.Min(Round / one, 1_000_000) : 1;
    }

    private static TimeSpan Time(Contender contender, int runs)
    {
        long start = ThreadTime.Clock.GetTimestamp();
        for (int run = 0; run < runs; run++)
        {
            contender.Run();
        }

        return ThreadTime.Clock.Since(start);
    }
}
