using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.Extensions.Time.Testing;
using Sidereal.TestKit;

namespace Sidereal.Tests.Http;

/// <summary>A clock that stands still but for delays between attempts: it notes them and, unless told otherwise, moves over them at
/// once.</summary>
internal sealed class TestClock(bool skipsDelays = true)
    : FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))
{
    // Timers beyond are the timeouts of attempts, which the tests let run out themselves.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    /// <summary>The delays so far, in order.</summary>
    internal ConcurrentQueue<TimeSpan> Delays { get; } = new();

    /// <summary>Done when the first delay has begun.</summary>
    internal LoopbackSignal Delayed { get; } = new();

    /// <summary>What happens in place of the skip; on a thread of its own.</summary>
    internal Action? OnDelay { get; init; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= LongestDelay)
        {
            Delays.Enqueue(dueTime);
            Delayed.Set();
            if (OnDelay is not null)
            {
                ThreadPool.QueueUserWorkItem(_ => OnDelay());
            }
            else if (skipsDelays)
            {
                ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
            }
        }

        return timer;
    }
}
