using System;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>One of several ways to do the same.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Run">Does it once.</param>
internal sealed record Contender(string Name, Action Run);

/// <summary>What a way costs.</summary>
/// <param name="Name">The contender's name.</param>
/// <param name="Nanoseconds">For each operation: the 10th percentile of all rounds.</param>
/// <param name="Bytes">Allocated for each operation.</param>
internal sealed record Cost(string Name, double Nanoseconds, double Bytes);
