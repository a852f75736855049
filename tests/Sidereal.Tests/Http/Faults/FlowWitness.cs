using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Linq;
using System.Reflection;
using System.Threading;

namespace Sidereal.Tests.Http.Faults;

/// <summary>Sees what the runtime does in the flow of one test while others run beside it: the pooled arrays that it has not given back,
/// and the activities that it started. It listens to the pools and to the source themselves, so whatever the runtime does later is
/// seen without a change here.</summary>
internal sealed class FlowWitness : IDisposable
{
    private static readonly AsyncLocal<FlowWitness?> Current = new();
    private static readonly Assembly Runtime = typeof(ApiCredential).Assembly;
    private static readonly Assembly Framework = typeof(object).Assembly;
    private static readonly PoolListener Pools = new();

    private readonly ConcurrentDictionary<int, string> _rented = new();
    private readonly ConcurrentQueue<Activity> _activities = new();

    static FlowWitness() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = source => source.Name == "Sidereal",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
            Current.Value is null ? ActivitySamplingResult.None : ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = activity => Current.Value?._activities.Enqueue(activity),
    });

    private FlowWitness()
    {
    }

    /// <summary>How many arrays the runtime has rented so far.</summary>
    internal int RentCount { get; private set; }

    /// <summary>The methods of the runtime that rented an array which has not been given back.</summary>
    internal IReadOnlyCollection<string> Unreturned => [.. _rented.Values];

    /// <summary>All that stands in the activities.</summary>
    internal string ActivityText => string.Join('\n', _activities.Select(TextOf));

    internal int ActivityCount => _activities.Count;

    /// <summary>Begins to watch what the caller does from here on.</summary>
    internal static FlowWitness Start()
    {
        GC.KeepAlive(Pools);
        FlowWitness witness = new();
        Current.Value = witness;
        return witness;
    }

    public void Dispose() => Current.Value = null;

    private static string TextOf(Activity activity)
    {
        IEnumerable<KeyValuePair<string, object?>> tags =
            [.. activity.TagObjects, .. activity.Events.SelectMany(one => one.Tags), .. activity.Links.SelectMany(link => link.Tags ?? [])];
        return string.Join(' ', [
            activity.OperationName,
            activity.DisplayName,
            activity.StatusDescription ?? "",
            activity.TraceStateString ?? "",
            .. activity.Baggage.Select(pair => $"{pair.Key}={pair.Value}"),
            .. activity.Events.Select(one => one.Name),
            .. tags.Select(tag => $"{tag.Key}={tag.Value}")]);
    }

    private void Note(EventWrittenEventArgs written)
    {
        int id = written.Payload is [int first, ..] ? first : 0;
        if (written.EventName == "BufferReturned")
        {
            _rented.TryRemove(id, out _);
        }
        else if (written.EventName == "BufferRented" && RenterOf(new StackTrace()) is { } renter && renter.Module.Assembly == Runtime)
        {
            RentCount++;
            _rented[id] = $"{renter.DeclaringType}.{renter.Name}";
        }
    }

    /// <summary>The method that asked the pool: the first one below the framework's.</summary>
    private static MethodBase? RenterOf(StackTrace stack) => stack.GetFrames()
        .Select(frame => frame.GetMethod())
        .OfType<MethodBase>()
        .SkipWhile(method => method.Module.Assembly == typeof(FlowWitness).Assembly)
        .SkipWhile(method => method.Module.Assembly == Framework)
        .FirstOrDefault();

    private sealed class PoolListener : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => Current.Value?.Note(eventData);
    }
}
