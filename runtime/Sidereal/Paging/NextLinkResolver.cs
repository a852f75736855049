using System;
using System.Collections.Generic;
using System.Net;
using System.Runtime.InteropServices;

namespace Sidereal;

/// <summary>Decides, within one enumeration, where a next link leads and whether it may be followed: a credential travels with the
/// request.</summary>
internal sealed class NextLinkResolver(ClientSettings settings)
{
    // A number for each page rather than its URI: an enumeration may have very many.
    private readonly HashSet<long> _visited = [];

    /// <summary>The absolute URI of a link that stands in the response to a call.</summary>
    internal static Uri Resolve(ApiCall call, string link, string jsonPath, HttpStatusCode statusCode) =>
        Uri.TryCreate(call.Uri, link, out Uri? next)
            ? next
            : throw call.Unusable($"has a next link at {jsonPath} that is no URI", statusCode, jsonPath);

    /// <summary>Refuses a call to another origin, to a page that was requested before, or beyond
    /// <see cref="ApiClientOptions.MaxPages"/>.</summary>
    /// <param name="call">The call of the page; nothing of it has been sent.</param>
    /// <param name="previous">The call of the page that has the link; null for the first page.</param>
    /// <param name="linkPath">Where the link stands in that page's body, for the exception.</param>
    internal void Approve(ApiCall call, ApiCall? previous, string linkPath)
    {
        if (previous is not null && !settings.Origin.Owns(call.Uri))
        {
            // The origin alone: what else is in a foreign link may be anything.
            throw previous.Unusable(
                call.Uri.UserInfo.Length > 0
                    ? "has a next link with user information, so it was not followed"
                    : $"has a next link to {Origin.Of(call.Uri)} instead of {settings.Origin}, so it was not followed",
                statusCode: null, linkPath);
        }

        if (previous?.Sent?.RequestUri is { } sent && !ReferenceEquals(sent, previous.Uri))
        {
            // A link may repeat the key that the request had in its query.
            _visited.Add(Fingerprint(sent));
        }

        bool isNew = _visited.Add(Fingerprint(call.Uri));
        if (previous is not null && !isNew)
        {
            throw previous.Unusable(
                "has a next link to a page that was requested before, so the listing would never end", statusCode: null, linkPath);
        }

        if (previous is not null && previous.PageNumber >= settings.MaxPages)
        {
            throw previous.Unusable($"has a next link, but {settings.MaxPages} is the limit of MaxPages", statusCode: null, linkPath);
        }
    }

    /// <summary>Two hashes of different kinds, each with a seed of its own that this process has drawn: of a million pages two have the same by a chance of less than one in thirty million. A service
    /// that brought it about would end its own listing and nothing else, and a page that comes again is never missed.</summary>
    private static long Fingerprint(Uri uri)
    {
        string sent = uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        HashCode hash = default;
        hash.AddBytes(MemoryMarshal.AsBytes(sent.AsSpan()));
        return ((long)sent.GetHashCode(StringComparison.Ordinal) << 32) | (uint)hash.ToHashCode();
    }
}
