using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Factors.VerifyService;

/// <summary>Lists the factors of an Entity, a page at a time.</summary>
internal sealed class FactorsEndpoint(string accountSid, string serviceSid, int factorCount)
{
    public const string Route = "/v2/Services/{serviceSid}/Entities/{identity}/Factors";

    public Task ListAsync(HttpContext context)
    {
        if ((string?)context.GetRouteValue("serviceSid") != serviceSid)
        {
            return ServiceError.NotFoundAsync(context);
        }

        if (PageQuery.TryRead(context.Request.Query, out string problem) is not PageQuery query)
        {
            return ServiceError.BadRequestAsync(context, problem);
        }

        // As the client wrote it: the decoded path no longer tells an escaped slash in the identity from a real one.
        string path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        string identity = Uri.UnescapeDataString(path.Split('/')[^2]);
        string listUrl = $"{context.Request.Scheme}://{context.Request.Host}{path}";
        return context.Response.WriteAsJsonAsync(Page(query, identity, listUrl), ServiceJson.Default.FactorPage);
    }

    private FactorPage Page(PageQuery query, string identity, string listUrl)
    {
        FactorSource source = new(accountSid, serviceSid, identity);
        int start = Math.Min(query.Start, factorCount);
        int end = Math.Min(start + query.PageSize, factorCount);
        List<FactorResource> factors = new(end - start);
        for (int index = start; index < end; index++)
        {
            factors.Add(source.At(index, listUrl));
        }

        string? previous = start == 0 ? null : listUrl + query.For(Math.Max(query.Page - 1, 0), Math.Max(start - query.PageSize, 0));
        string? next = end == factorCount ? null : listUrl + query.For(query.Page + 1, end);
        return new FactorPage(factors, new PageMeta(
            query.Page, query.PageSize, listUrl + query.For(0, 0), previous, listUrl + query.For(query.Page, start), next, "factors"));
    }
}
