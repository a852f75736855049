using System;
using System.Net.Http.Headers;

namespace Sidereal;

/// <summary>How long a service asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The longest wait that a service is granted; who asks for more is asked again after this.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The wait of a <c>Retry-After</c> header in seconds or as an HTTP date, from nothing to <see cref="Longest"/>; null when
    /// there
    /// is none that can be read.</summary>
    internal static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider clock)
    {
        TimeSpan? wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => null,
        };
        return wait is { } given ? TimeSpan.FromTicks(Math.Clamp(given.Ticks, 0, Longest.Ticks)) : null;
    }
}
