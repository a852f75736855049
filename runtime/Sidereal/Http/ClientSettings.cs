using System;
using System.Net.Http;

namespace Sidereal;

/// <summary>The options of a client, copied and completed when it is constructed.</summary>
internal sealed class ClientSettings
{
    private static readonly string Product = $"Sidereal/{typeof(ClientSettings).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The name of the client's class.</summary>
    internal required string ClientName { get; init; }

    internal required Uri BaseAddress { get; init; }

    internal required Origin Origin { get; init; }

    internal required ApiCredential? Credential { get; init; }

    /// <summary>True when the connections are the client's own, so that nothing but the framework's streams is read.</summary>
    internal required bool OwnsConnections { get; init; }

    internal required TimeSpan Timeout { get; init; }

    internal required int MaxRetries { get; init; }

    internal required long MaxResponseBytes { get; init; }

    internal required int MaxPages { get; init; }

    internal required bool IsStrict { get; init; }

    /// <summary>Null: the HttpClient sends one of its own.</summary>
    internal required string? UserAgent { get; init; }

    internal required TimeProvider TimeProvider { get; init; }

    internal static ClientSettings Of(
        string client, Uri? server, ApiCredential? credential, HttpClient? http, ApiClientOptions? options)
    {
        options ??= new ApiClientOptions();
        Uri baseAddress = options.BaseAddress ?? http?.BaseAddress ?? server ?? throw new InvalidOperationException(
            "The OpenAPI document names no server, so ApiClientOptions.BaseAddress must be set.");
        CheckBaseAddress(baseAddress, options.BaseAddress is null && http?.BaseAddress is not null ? nameof(http) : nameof(server));
        return new ClientSettings
        {
            ClientName = client,
            BaseAddress = baseAddress,
            Origin = Origin.Of(baseAddress),
            Credential = credential ?? options.Credential,
            OwnsConnections = http is null,
            Timeout = options.Timeout,
            MaxRetries = options.MaxRetries,
            MaxResponseBytes = options.MaxResponseBytes,
            MaxPages = options.MaxPages,
            IsStrict = options.StrictResponses,
            UserAgent = UserAgentOf(http, options.UserAgent),
            TimeProvider = options.TimeProvider,
        };
    }

    internal static void CheckBaseAddress(Uri address, string parameter)
    {
        string? fault = !address.IsAbsoluteUri ? "is relative"
            : address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps ? "is neither http nor https"
            : address.UserInfo.Length > 0 ? "has user information; give a BasicCredential instead"
            : address.Query.Length > 0 ? "has a query"
            : address.Fragment.Length > 0 ? "has a fragment"
            : null;
        if (fault is not null)
        {
            throw new ArgumentException(
                $"The base address {fault}. It must be an absolute http or https URI with nothing behind its path.", parameter);
        }
    }

    // Who configured an HttpClient with a user agent and gave us none means the former.
    private static string? UserAgentOf(HttpClient? http, string? suffix) =>
        !string.IsNullOrEmpty(suffix) ? $"{Product} {suffix}"
        : http is { DefaultRequestHeaders.UserAgent.Count: > 0 } ? null
        : Product;
}
