using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>A call of a listing operation: how one of its pages is requested and read.</summary>
internal sealed class ApiListing<TResponse, T, TMeta>(
    ApiExecutor executor, ClientSettings settings, ApiOperation operation, Uri firstPage, Paging<TResponse, T, TMeta> paging)
    where TResponse : class, IJsonModel<TResponse>
    where TMeta : class, IJsonModel<TMeta>
{
    internal ClientSettings Settings => settings;

    internal Uri FirstPage => firstPage;

    internal ApiCall CallOf(Uri page, int number) => new(operation, page, number);

    internal Task<Page<T, TMeta>> RequestAsync(ApiCall call, CancellationToken cancellationToken) =>
        executor.ExecuteAsync(call, Read, cancellationToken);

    private Page<T, TMeta> Read(ApiCall call, ApiResponse response)
    {
        TResponse body = ResponseReader.Read(
            call, response, settings.IsStrict, static (ref JsonCursor json) => json.ReadModel<TResponse>());

        // A page without its list or its link must not pass for an empty or a last one.
        IReadOnlyList<T> items = paging.Items(body)
            ?? throw call.Unusable($"has no list at {paging.ItemsPath}", response.StatusCode, paging.ItemsPath);
        TMeta meta = paging.Meta(body)
            ?? throw call.Unusable($"has no object at {paging.MetaPath}", response.StatusCode, paging.MetaPath);
        string linkPath = $"{paging.MetaPath}.{paging.NextLinkName}";
        if (meta.Nonconforming?.ContainsKey(paging.NextLinkName) == true)
        {
            throw call.Unusable($"has a next link at {linkPath} that cannot be read", response.StatusCode, linkPath);
        }

        string? link = paging.NextLink(meta);
        Uri? nextPage = string.IsNullOrEmpty(link) ? null : NextLinkResolver.Resolve(call, link, linkPath, response.StatusCode);
        return new Page<T, TMeta>(items, meta, nextPage, call.PageNumber ?? 1);
    }
}
