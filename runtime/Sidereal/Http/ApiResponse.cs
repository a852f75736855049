using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Sidereal;

/// <summary>A response whose body has been read, or is not wanted.</summary>
internal sealed class ApiResponse(HttpResponseMessage message, ResponseBody body) : IDisposable
{
    internal HttpStatusCode StatusCode => message.StatusCode;

    internal bool IsSuccess => message.IsSuccessStatusCode;

    internal string? ReasonPhrase => message.ReasonPhrase;

    internal HttpResponseHeaders Headers => message.Headers;

    internal HttpContentHeaders ContentHeaders => message.Content.Headers;

    internal ReadOnlySpan<byte> Body => body.Bytes;

    public void Dispose()
    {
        body.Dispose();
        message.Dispose();
    }
}
