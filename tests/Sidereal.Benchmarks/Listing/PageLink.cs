using System;
using System.Globalization;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The links between pages, as the service writes them: the token selects the page, its number is for show.</summary>
internal static class PageLink
{
    public const string TokenName = "PageToken";

    public static Uri To(Uri baseAddress, int pageSize, int start) => new(baseAddress, string.Create(
        CultureInfo.InvariantCulture,
        $"v2/Services/{FactorSource.ServiceSid}/Entities/{FactorSource.Identity}/Factors?PageSize={pageSize}&Page={start / pageSize}{(start == 0 ? "" : $"&{TokenName}=PT{start:x32}")}"));

    /// <summary>The index of the first item of the page that a token selects.</summary>
    public static int StartOf(string? token) => string.IsNullOrEmpty(token) ? 0 : int.Parse(token.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
