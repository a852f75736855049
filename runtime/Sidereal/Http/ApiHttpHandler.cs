using System;
using System.Net;
using System.Net.Http;

namespace Sidereal;

/// <summary>Makes the handler that a client's connections should have, for those who bring an <see cref="HttpClient"/> of their own.</summary>
/// <remarks>
/// With <c>IHttpClientFactory</c>: <c>services.AddHttpClient&lt;VerifyClient&gt;().ConfigurePrimaryHttpMessageHandler(ApiHttpHandler.Create)</c>. The framework's
/// default handler follows redirects, and takes an API key in a header or a cookie along to wherever they lead.
/// </remarks>
public static class ApiHttpHandler
{
    /// <summary>A handler that follows no redirects, keeps no cookies, decompresses responses and renews its connections every five minutes, so that a change in DNS reaches a client
    /// that lives long.</summary>
    /// <returns>The handler; whoever receives it disposes it.</returns>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
