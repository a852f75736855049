using System.Collections.Generic;

namespace Sidereal.Hostile;

/// <summary>What the generator made of one document.</summary>
internal sealed record Verdict
{
    /// <summary>The most that a message may have.</summary>
    public const int MostCharacters = 3000;

    /// <summary>The processor's time for the generator's work, without what a compiler does before and after it.</summary>
    public double Milliseconds { get; init; }

    /// <summary>What was allocated meanwhile, in all.</summary>
    public double Megabytes { get; init; }

    public bool IsGenerated { get; init; }

    /// <summary>An exception that escaped, or an error in emitted code; null where all went well.</summary>
    public string? Failure { get; init; }

    /// <summary>The errors and warnings with their places.</summary>
    public IReadOnlyList<Due> Faults { get; init; } = [];

    /// <summary>A diagnostic that no document may bring about, or that nobody can read; null where there is none.</summary>
    public string? Fault { get; init; }
}
