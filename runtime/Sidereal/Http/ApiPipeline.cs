using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal.CompilerServices;

/// <summary>What every emitted client is made of: connections, options, and the ways to call an operation. Used by emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiPipeline : IDisposable
{
    private readonly HttpClient? _ownHttp;
    private readonly ClientSettings _settings;
    private readonly ApiExecutor _executor;

    /// <summary>A pipeline with connections of its own.</summary>
    /// <param name="client">The name of the client's class, for messages.</param>
    /// <param name="server">The document's first server; null when it has none.</param>
    /// <param name="credential">The credential of every request.</param>
    /// <param name="options">Options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The name or the credential is null.</exception>
    /// <exception cref="InvalidOperationException">Neither the document nor the options have an address.</exception>
    public ApiPipeline(string client, Uri? server, ApiCredential credential, ApiClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(credential);
        _settings = ClientSettings.Of(client, server, credential, http: null, options);
        _ownHttp = new HttpClient(ApiHttpHandler.Create())
        {
            // ApiClientOptions.Timeout instead, which covers the body too.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _executor = new ApiExecutor(_ownHttp, _settings);
    }

    /// <summary>A pipeline over somebody else's connections.</summary>
    /// <param name="client">The name of the client's class, for messages.</param>
    /// <param name="server">The document's first server; null when it has none.</param>
    /// <param name="http">The client that sends; it is not disposed. Its handler should not follow redirects: a redirect that it followed
    /// is
    /// an error, but seen only afterwards.</param>
    /// <param name="options">Options, a credential among them; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The name or the HttpClient is null.</exception>
    /// <exception cref="InvalidOperationException">Neither the document nor the options nor the client have an address.</exception>
    public ApiPipeline(string client, Uri? server, HttpClient http, ApiClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(http);
        _settings = ClientSettings.Of(client, server, credential: null, http, options);
        _executor = new ApiExecutor(http, _settings);
    }

    /// <summary>A listing: nothing is sent before it is enumerated.</summary>
    /// <typeparam name="TResponse">The body of one page.</typeparam>
    /// <typeparam name="T">An item.</typeparam>
    /// <typeparam name="TMeta">The object that carries the next link.</typeparam>
    /// <param name="request">The request of the first page.</param>
    /// <param name="paging">Where items and next link stand.</param>
    /// <param name="cancellationToken">Cancels every enumeration of the listing.</param>
    /// <returns>The listing.</returns>
    public AsyncPageable<T, TMeta> List<TResponse, T, TMeta>(
        ApiRequest request, Paging<TResponse, T, TMeta> paging, CancellationToken cancellationToken)
        where TResponse : class, IJsonModel<TResponse>
        where T : class, IJsonModel<T>
        where TMeta : class, IJsonModel<TMeta>
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(paging);
        Uri firstPage = request.ToUri(_settings.BaseAddress);
        ApiListing<TResponse, T, TMeta> listing = new(_executor, _settings, request.Operation, firstPage, paging);
        return new ApiPageable<TResponse, T, TMeta>(listing, isPrefetching: false, isStreaming: false, cancellationToken);
    }

    /// <summary>Calls an operation whose response is an object.</summary>
    /// <typeparam name="T">The object.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The object.</returns>
    public Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
        where T : class, IJsonModel<T> =>
        SendAsync(request, static (ref JsonCursor json) => json.ReadModel<T>(), cancellationToken);

    /// <summary>Calls an operation whose response is an array of objects.</summary>
    /// <typeparam name="T">The objects.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The objects.</returns>
    public Task<IReadOnlyList<T>> SendListAsync<T>(ApiRequest request, CancellationToken cancellationToken)
        where T : class, IJsonModel<T> =>
        SendAsync(request, static (ref JsonCursor json) => json.ReadModels<T>(), cancellationToken);

    /// <summary>Calls an operation whose response has no body, or none that is of use.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that is done when the service has answered with success.</returns>
    public Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ApiCall call = new(request.Operation, request.ToUri(_settings.BaseAddress)) { ExpectsBody = false };
        return _executor.ExecuteAsync(call, static (_, _) => true, cancellationToken);
    }

    /// <summary>Ends the calls that are under way with an <see cref="ObjectDisposedException"/> and closes the pipeline's own
    /// connections.</summary>
    public void Dispose()
    {
        _executor.Dispose();
        _ownHttp?.Dispose();
    }

    private Task<T> SendAsync<T>(ApiRequest request, JsonReader<T> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ApiCall call = new(request.Operation, request.ToUri(_settings.BaseAddress));
        return _executor.ExecuteAsync(
            call, (call, response) => ResponseReader.Read(call, response, _settings.IsStrict, read), cancellationToken);
    }
}
