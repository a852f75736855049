using System;
using System.Threading.Tasks;

namespace Sidereal.TestKit;

/// <summary>Tells a test that the server has come to a certain point.</summary>
public sealed class LoopbackSignal
{
    // Not an expectation, only an end for a test that would never end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Set() => _reached.TrySetResult();

    public Task WaitAsync() => _reached.Task.WaitAsync(Patience);
}
