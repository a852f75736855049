using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator;

/// <summary>What a step gave that joins others: a value or, where an exception escaped, its text.</summary>
internal sealed record Joined<T>(T? Value, string? Crash);

/// <summary>The steps that join others. An exception in one is a fault of our own, and reported as an error: the compiler would make a warning of it and build on without any client.</summary>
internal static class Joined
{
    /// <summary>Makes values of what other steps gave.</summary>
    public static IncrementalValuesProvider<T> Join<TSource, T>(
        this IncrementalValueProvider<TSource> source,
        IncrementalGeneratorInitializationContext context,
        string step,
        Func<TSource, CancellationToken, IEnumerable<T>> join)
    {
        IncrementalValuesProvider<Joined<T>> joined = source
            .SelectMany((value, cancellationToken) => Try(() => join(value, cancellationToken)))
            .WithTrackingName(step);
        context.RegisterSourceOutput(
            joined.Where(static each => each.Crash is not null),
            (production, each) => production.ReportDiagnostic(Diagnostic.Create(Descriptors.Internal, Location.None, step, each.Crash)));
        return joined.Where(static each => each.Crash is null).Select(static (each, _) => each.Value!);
    }

    private static Joined<T>[] Try<T>(Func<IEnumerable<T>> join)
    {
        try
        {
            return [.. join().Select(static value => new Joined<T>(value, null))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new Joined<T>(default, CrashText.Of(exception))];
        }
    }
}
