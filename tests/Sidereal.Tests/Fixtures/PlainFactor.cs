using System;
using System.Text.Json.Serialization;

namespace Sidereal.Tests.Fixtures;

/// <summary>The scalars of <see cref="Factor"/> as System.Text.Json reads and writes them by itself.</summary>
public sealed record PlainFactor
{
    public string? FriendlyName { get; init; }

    public long? Count { get; init; }

    public int? Small { get; init; }

    public double? Ratio { get; init; }

    public decimal? Price { get; init; }

    public bool? IsOn { get; init; }

    public DateTimeOffset? DateCreated { get; init; }

    public DateOnly? Day { get; init; }

    public Guid? Key { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainFactor))]
public sealed partial class PlainContext : JsonSerializerContext;
