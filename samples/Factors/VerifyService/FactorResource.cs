using System;
using System.Collections.Generic;

namespace Factors.VerifyService;

/// <summary>A factor as the service sends it.</summary>
internal sealed record FactorResource
{
    public required string Sid { get; init; }

    public required string AccountSid { get; init; }

    public required string ServiceSid { get; init; }

    public required string EntitySid { get; init; }

    public required string Identity { get; init; }

    public required DateTime DateCreated { get; init; }

    public required DateTime? DateUpdated { get; init; }

    public required string? FriendlyName { get; init; }

    public required string Status { get; init; }

    public required string FactorType { get; init; }

    /// <summary>A <see cref="PushConfig"/>, <see cref="TotpConfig"/> or <see cref="PasskeysConfig"/>.</summary>
    public required object Config { get; init; }

    public required Dictionary<string, string>? Metadata { get; init; }

    public required string Url { get; init; }
}
