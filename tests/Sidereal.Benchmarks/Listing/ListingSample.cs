using System.Text.Json.Serialization;

namespace Sidereal.Benchmarks.Listing;

/// <summary>What one process measured of one client.</summary>
internal sealed record ListingSample
{
    /// <summary>The wall time of the first listing in the process, milliseconds.</summary>
    public required double ColdWall { get; init; }

    /// <summary>The wall time of a listing after the warm-up, milliseconds, while the machine did little else.</summary>
    public required double Wall { get; init; }

    /// <summary>The CPU time of a listing after the warm-up, milliseconds, likewise.</summary>
    public required double Cpu { get; init; }

    /// <summary>Allocated bytes for each item, after the warm-up.</summary>
    public required double Bytes { get; init; }

    /// <summary>From the start of a listing to its first item, milliseconds, after the warm-up, likewise.</summary>
    public required double FirstItem { get; init; }

    /// <summary>The largest resident set that the process has had, MB.</summary>
    public required double PeakMemory { get; init; }
}

[JsonSerializable(typeof(ListingSample))]
internal sealed partial class SampleJson : JsonSerializerContext;
