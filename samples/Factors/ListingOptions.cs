using Sidereal;

namespace Factors;

/// <summary>What to list and from where: the command line, read and checked.</summary>
internal sealed record ListingOptions
{
    /// <summary>The account of <c>--live</c>; null when this program plays the service itself.</summary>
    public required BasicCredential? Account { get; init; }

    public required ServiceSid Service { get; init; }

    public required string Identity { get; init; }

    /// <summary>The number of factors that the local service has.</summary>
    public required int Count { get; init; }

    /// <summary>The number of factors to a page, from 1 to 1000.</summary>
    public required int PageSize { get; init; }

    /// <summary>The number of factors to stop after; null to list all.</summary>
    public required int? Limit { get; init; }
}
