using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Sidereal.Tests.Http.Faults;

/// <summary>What must come of a fault: an exception and what it says, or nothing that a caller would notice.</summary>
/// <param name="Exception">The exact type; null when the response is as good as any.</param>
/// <param name="Says">What the message must contain beside the operation and the page.</param>
internal sealed record Ending(Type? Exception, params IReadOnlyList<string> Says)
{
    /// <summary>The response is good, however odd it looks.</summary>
    internal static Ending None { get; } = new((Type?)null);

    /// <summary>No response came through: retried, and in the end told as it is.</summary>
    internal static Ending Broken { get; } = new(typeof(HttpRequestException), "got no complete response in ") { IsRetried = true };

    /// <summary>No response came in time: the same.</summary>
    internal static Ending TimedOut { get; } = new(typeof(TimeoutException), "got no complete response in ") { IsRetried = true };

    /// <summary>The request is sent again on a method that allows it.</summary>
    internal bool IsRetried { get; init; }

    /// <summary>The request is sent again on every method.</summary>
    internal bool IsRetriedOnPost { get; init; }

    /// <summary>How often .NET itself sends one attempt.</summary>
    internal int SendsPerAttempt { get; init; } = 1;

    internal int? Status { get; init; }

    internal string? JsonPath { get; init; }

    /// <summary>True when the path has a name of the service's own.</summary>
    internal bool IsPathOpen { get; init; }

    /// <summary>The service answers with a status that another attempt may change.</summary>
    internal static Ending Busy(int status) =>
        new(typeof(ApiException), $"was answered with status {status}") { Status = status, IsRetried = true, IsRetriedOnPost = status == 429 };

    /// <summary>The service answers with a status that stays.</summary>
    internal static Ending Refused(int status, params IReadOnlyList<string> says) =>
        new(typeof(ApiException), [$"was answered with status {status}", .. says]) { Status = status };

    /// <summary>The response came and cannot be used.</summary>
    internal static Ending Unusable(string says, string? jsonPath = null, int? status = 200) =>
        new(typeof(ApiResponseException), jsonPath is null ? [says] : [says, jsonPath]) { Status = status, JsonPath = jsonPath };
}
