using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator;

/// <summary>What a step gave: a value or, where an exception escaped, its text.</summary>
internal sealed record Joined<T>(T? Value, string? Crash);

/// <summary>The steps that read declarations and join others. An exception in one is a fault of our own, and reported as an error: the compiler would make a warning of it and build on without any client.</summary>
internal static class Joined
{
    /// <summary>Makes values of what other steps gave.</summary>
    public static IncrementalValuesProvider<T> Join<TSource, T>(
        this IncrementalValueProvider<TSource> source,
        IncrementalGeneratorInitializationContext context,
        string step,
        Func<TSource, CancellationToken, IEnumerable<T>> join) => source
            .SelectMany((value, cancellationToken) => TryAll(() => join(value, cancellationToken)))
            .WithTrackingName(step)
            .ReportCrashes(context, step);

    /// <summary>Reports what escaped from a step; the values are left.</summary>
    public static IncrementalValuesProvider<T> ReportCrashes<T>(this IncrementalValuesProvider<Joined<T>> joined, IncrementalGeneratorInitializationContext context, string step)
    {
        context.RegisterSourceOutput(
            joined.Where(static each => each.Crash is not null),
            (production, each) => production.ReportDiagnostic(Diagnostic.Create(Descriptors.Internal, Location.None, step, each.Crash)));
        return joined.Where(static each => each.Crash is null).Select(static (each, _) => each.Value!);
    }

    /// <summary>Makes a value, or tells what escaped.</summary>
    public static Joined<T> Try<T>(Func<T> make)
    {
        try
        {
            return new Joined<T>(make(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Joined<T>(default, CrashText.Of(exception));
        }
    }

    private static Joined<T>[] TryAll<T>(Func<IEnumerable<T>> join)
    {
        Joined<T[]> all = Try(() => join().ToArray());
        return all.Value is { } values ? [.. values.Select(static value => new Joined<T>(value, null))] : [new Joined<T>(default, all.Crash)];
    }
}
