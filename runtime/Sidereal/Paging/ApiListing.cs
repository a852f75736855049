using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>A call of a listing operation: how one of its pages is requested and read.</summary>
internal sealed class ApiListing<TResponse, T, TMeta>(
    ApiExecutor executor, ClientSettings settings, ApiOperation operation, Uri firstPage, Paging<TResponse, T, TMeta> paging)
    where TResponse : class, IJsonModel<TResponse>
    where T : class, IJsonModel<T>
    where TMeta : class, IJsonModel<TMeta>
{
    internal ClientSettings Settings => settings;

    internal Uri FirstPage => firstPage;

    /// <summary>The JSON path of the next link.</summary>
    internal string LinkPath { get; } = $"{paging.MetaPath}.{paging.NextLinkName}";

    // The list is a property of the root; a name that the path has to quote is not found, and such a page comes whole.
    private string ItemsName { get; } = paging.ItemsPath[(paging.ItemsPath.LastIndexOf('.') + 1)..];

    internal ApiCall CallOf(Uri page, int number, ItemStream<T>? stream) => new(operation, page, number) { CallersUri = firstPage, Observer = stream };

    /// <summary>The start of a message about one of its pages.</summary>
    internal string TitleOf(int number) => ApiCall.TitleOf(operation, number);

    /// <summary>A stream for the items of one page.</summary>
    internal ItemStream<T> CreateStream() => new(ItemsName, settings.IsStrict);

    internal Task<Page<T, TMeta>> RequestAsync(ApiCall call, CancellationToken cancellationToken) =>
        executor.ExecuteAsync(call, Read, cancellationToken);

    private Page<T, TMeta> Read(ApiCall call, ApiResponse response)
    {
        TResponse body = ResponseReader.Read(
            call, response, settings.IsStrict, static (ref JsonCursor json) => json.ReadModel<TResponse>());

        // A page without its list or its link must not pass for an empty or a last one.
        IReadOnlyList<T> items = paging.Items(body)
            ?? throw NoItems(call, response, body);
        TMeta meta = paging.Meta(body)
            ?? throw call.Unusable($"has no object at {paging.MetaPath}", response.StatusCode, paging.MetaPath);
        if (meta.Nonconforming?.ContainsKey(paging.NextLinkName) == true)
        {
            throw call.Unusable($"has a next link at {LinkPath} that cannot be read", response.StatusCode, LinkPath);
        }

        string? link = paging.NextLink(meta);
        Uri? nextPage = string.IsNullOrEmpty(link) ? null : NextLinkResolver.Resolve(call, link, LinkPath, response.StatusCode);
        return new Page<T, TMeta>(items, meta, nextPage, call.PageNumber ?? 1);
    }

    // A list with one item that is none was put aside whole; here it is the page itself that would be lost, so the item is named.
    private ApiResponseException NoItems(ApiCall call, ApiResponse response, TResponse body)
    {
        if (body.Nonconforming?.TryGetValue(ItemsName, out RawJson kept) == true && kept.ToElement() is { ValueKind: JsonValueKind.Array } list)
        {
            int index = list.EnumerateArray().TakeWhile(static item => item.ValueKind == JsonValueKind.Object).Count();
            string path = $"{paging.ItemsPath}[{index}]";
            return call.Unusable($"has an item at {path} that is no object", response.StatusCode, path);
        }

        return call.Unusable($"has no list at {paging.ItemsPath}", response.StatusCode, paging.ItemsPath);
    }
}
