using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Binding;

/// <summary>
/// Recognises a listing by what the document says alone: a GET whose response is an object with exactly one list of objects and exactly one link to the next
/// page, at the root or one level below. Anything less certain stays a plain call, and a diagnostic says why.
/// </summary>
internal sealed class PagingBinder(IReadOnlyDictionary<string, ObjectModel> objects, SpecDiagnostics diagnostics)
{
    // A name that ends in "page" alone is as often a cursor (Stripe's search, OpenAI) and does not count.
    private static readonly HashSet<string> LinkNames = new(
        ["next_page_url", "next_page_uri", "next_url", "next_uri", "next_link", "nextPageUrl", "nextPageUri", "nextUrl", "nextUri", "nextLink", "@odata.nextLink"],
        StringComparer.Ordinal);

    /// <summary>The listing, or null when the operation stays a plain call.</summary>
    public PagedResultModel? TryBind(OperationPlan plan, TypeReference type)
    {
        if (plan.Operation.Method != "get" || type.Kind != ValueKind.Object || FindLinks(objects[type.Name]) is not { Count: > 0 } links)
        {
            return null;
        }

        List<PropertyModel> lists = [.. objects[type.Name].Properties.Where(static property => property.Type is { Kind: ValueKind.List, Element.Kind: ValueKind.Object })];
        if (links.Count > 1 || lists.Count != 1)
        {
            string reason = links.Count > 1
                ? $"it has several links to a next page ({string.Join(", ", links.Select(static link => $"'{link.Link.WireName}'"))})"
                : lists.Count == 0 ? "its response has no list of objects" : $"its response has several lists ({string.Join(", ", lists.Select(static list => $"'{list.WireName}'"))})";
            diagnostics.Report(Descriptors.NotPaged, plan.Operation.Span, plan.OperationId, reason);
            return null;
        }

        return new PagedResultModel { Response = type, Items = lists[0], Meta = links[0].Meta, NextLink = links[0].Link };
    }

    private List<(PropertyModel? Meta, PropertyModel Link)> FindLinks(ObjectModel response) =>
    [
        .. LinksOf(response, ownerName: null).Select(static link => ((PropertyModel?)null, link)),
        .. response.Properties
            .Where(static property => property.Type.Kind == ValueKind.Object)
            .SelectMany(property => LinksOf(objects[property.Type.Name], property.WireName).Select(link => ((PropertyModel?)property, link))),
    ];

    private static IEnumerable<PropertyModel> LinksOf(ObjectModel owner, string? ownerName) => owner.Properties.Where(property =>
        property.Type.Kind is ValueKind.Uri or ValueKind.String
        && (LinkNames.Contains(property.WireName)
            || (property.WireName == "next" && (property.Type.Kind == ValueKind.Uri || ownerName is "links" or "_links"))));
}
