using System;

namespace Sidereal.Benchmarks.Data;

/// <summary>What an item holds, in one form for all readers, so that their results can be compared.</summary>
internal sealed record FactorValues
{
    public required string? Sid { get; init; }

    public required string? AccountSid { get; init; }

    public required string? ServiceSid { get; init; }

    public required string? EntitySid { get; init; }

    public required string? Identity { get; init; }

    public required DateTimeOffset? DateCreated { get; init; }

    public required DateTimeOffset? DateUpdated { get; init; }

    public required string? FriendlyName { get; init; }

    public required string? Status { get; init; }

    public required string? FactorType { get; init; }

    /// <summary>JSON as it stands in the page.</summary>
    public required string? Config { get; init; }

    /// <inheritdoc cref="Config"/>
    public required string? Metadata { get; init; }

    public required string? Url { get; init; }
}
