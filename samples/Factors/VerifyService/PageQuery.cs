using System;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Factors.VerifyService;

/// <summary>The page that a request wants. As with Twilio, the token selects it; its number is only echoed.</summary>
internal sealed record PageQuery(int PageSize, int Page, int Start)
{
    private const string TokenPrefix = "PT";

    /// <summary>Reads the query; null with the reason in <paramref name="problem"/> when Twilio would refuse it.</summary>
    public static PageQuery? TryRead(IQueryCollection query, out string problem)
    {
        problem = "";
        if (Number(query, "PageSize", 50) is not int pageSize || pageSize is < 1 or > 1000)
        {
            problem = $"PageSize is '{query["PageSize"]}'; it must be a whole number from 1 to 1000";
            return null;
        }

        if (Number(query, "Page", 0) is not int page)
        {
            problem = $"Page is '{query["Page"]}'; it must be a whole number from 0";
            return null;
        }

        if (Position(query["PageToken"].ToString()) is not int start)
        {
            problem = $"PageToken '{query["PageToken"]}' is not one that the service gave out";
            return null;
        }

        return new PageQuery(pageSize, page, start);
    }

    /// <summary>The query of another page of the same list.</summary>
    public string For(int page, int start) => start == 0
        ? string.Create(CultureInfo.InvariantCulture, $"?PageSize={PageSize}&Page={page}")
        : string.Create(CultureInfo.InvariantCulture, $"?PageSize={PageSize}&Page={page}&PageToken={TokenPrefix}{start:x32}");

    private static int? Number(IQueryCollection query, string name, int missing)
    {
        if (!query.TryGetValue(name, out StringValues text))
        {
            return missing;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static int? Position(string token)
    {
        if (token.Length == 0)
        {
            return 0;
        }

        return token.StartsWith(TokenPrefix, StringComparison.Ordinal)
            && int.TryParse(token.AsSpan(TokenPrefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int start)
            && start >= 0 ? start : null;
    }
}
