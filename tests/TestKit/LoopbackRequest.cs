using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.TestKit;

/// <summary>A request as it stood on the wire.</summary>
public sealed record LoopbackRequest(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>A header's value; null when the request does not have it.</summary>
    public string? this[string header] =>
        Headers.Where(pair => pair.Key.Equals(header, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value).FirstOrDefault();
}
