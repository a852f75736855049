using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Sids;

/// <summary>Measures all designs of an identifier with BenchmarkDotNet, in this process.</summary>
internal static class SidBenchmark
{
    private static readonly string[] Operations =
    [
        nameof(SidOperations<>.ParseChars), nameof(SidOperations<>.ParseUtf8), nameof(SidOperations<>.FormatUtf8), nameof(SidOperations<>.ToText),
        nameof(SidOperations<>.AreEqual), nameof(SidOperations<>.Hash), nameof(SidOperations<>.LookUp),
    ];

    private static readonly Type[] Designs =
        [typeof(SidOperations<OurSid>), typeof(SidOperations<RegexSid>), typeof(SidOperations<GeneratedRegexSid>), typeof(SidOperations<LoopSid>)];

    // A second of warm-up: code is compiled for good after it has run for some tenths of one.
    public static Job Full { get; } = Job.Default.WithWarmupCount(20).WithIterationCount(20).WithIterationTime(TimeInterval.FromMilliseconds(50));

    public static Job Smoke { get; } = Job.Dry;

    /// <summary>The costs by operation and design, for example <c>ParseUtf8</c> of <see cref="OurSid"/>.</summary>
    private static Dictionary<(string Operation, Type Design), Cost> Measure(Job job)
    {
        AccumulationLogger log = new();
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(new InProcessNoEmitToolchain(logOutput: false)).WithClock(ThreadTime.Clock))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(log)
            .WithArtifactsPath(System.IO.Path.Combine(AppContext.BaseDirectory, "artifacts"))
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
        Dictionary<(string, Type), Cost> costs = [];
        Summary[] summaries = BenchmarkRunner.Run(Designs, config);
        if (summaries.SelectMany(summary => summary.ValidationErrors).FirstOrDefault(error => error.IsCritical) is { } error)
        {
            throw new InvalidOperationException(error.Message);
        }

        foreach (BenchmarkReport report in summaries.SelectMany(summary => summary.Reports))
        {
            Descriptor descriptor = report.BenchmarkCase.Descriptor;
            string operation = descriptor.WorkloadMethod.Name;
            Type design = descriptor.Type.GenericTypeArguments[0];
            if (!report.Success)
            {
                throw new InvalidOperationException($"{operation} of {design.Name} failed: {string.Join(' ', report.ExecuteResults.SelectMany(result => result.Errors))}");
            }

            costs[(operation, design)] = new Cost(
                design.Name, Statistics.Quiet(report.ResultStatistics!.OriginalValues), report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
        }

        return costs.Count == Designs.Length * Operations.Length ? costs : throw new InvalidOperationException($"BenchmarkDotNet did not measure everything.\n{log.GetLog()}");
    }

    public static IReadOnlyDictionary<(string Operation, Type Design), Cost> Run(Job job)
    {
        Dictionary<(string Operation, Type Design), Cost> costs = Measure(job);
        MarkdownTable table = new("operation", "Sidereal ns", "string + Regex", "string + GeneratedRegex", "string + loop", "to GeneratedRegex", "B", "B of a string");
        foreach (string operation in Operations)
        {
            Cost[] row = [.. Designs.Select(design => costs[(operation, design.GenericTypeArguments[0])])];
            table.Add([operation, .. row.Select(cost => Figure.Of(cost.Nanoseconds)), Figure.Of(row[0].Nanoseconds / row[2].Nanoseconds), row[0].Bytes, row[2].Bytes]);
        }

        table.Print("An identifier, nanoseconds and bytes for one operation");
        return costs;
    }
}
