using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Sidereal.CompilerServices;

/// <summary>Where a response of a listing has its items and its next link. Used by emitted code.</summary>
/// <typeparam name="TResponse">The body of one page.</typeparam>
/// <typeparam name="T">An item.</typeparam>
/// <typeparam name="TMeta">The object that carries the next link.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Paging<TResponse, T, TMeta>
    where TResponse : class, IJsonModel<TResponse>
    where T : class, IJsonModel<T>
    where TMeta : class, IJsonModel<TMeta>
{
    /// <summary>Gives the items; null when the response has none.</summary>
    public required Func<TResponse, IReadOnlyList<T>?> Items { get; init; }

    /// <summary>The JSON path of the items, for messages: <c>$.factors</c>.</summary>
    public required string ItemsPath { get; init; }

    /// <summary>Gives the object that carries the next link; null when the response has none.</summary>
    public required Func<TResponse, TMeta?> Meta { get; init; }

    /// <summary>The JSON path of that object, for messages: <c>$.meta</c>, or <c>$</c> for the response itself.</summary>
    public required string MetaPath { get; init; }

    /// <summary>Gives the next link, absolute or relative to the request's URI; null or empty on the last page.</summary>
    public required Func<TMeta, string?> NextLink { get; init; }

    /// <summary>The name of the next link in JSON: <c>next_page_url</c>.</summary>
    public required string NextLinkName { get; init; }
}
