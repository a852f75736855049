using System.Collections.Generic;

namespace Factors.VerifyService;

/// <summary>The body of a page of factors.</summary>
internal sealed record FactorPage(IReadOnlyList<FactorResource> Factors, PageMeta Meta);

/// <summary>Where a page stands in the list.</summary>
internal sealed record PageMeta(
    int Page,
    int PageSize,
    string FirstPageUrl,
    string? PreviousPageUrl,
    string Url,
    string? NextPageUrl,
    string Key);
