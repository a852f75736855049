using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal.Benchmarks.Listing;

/// <summary>Asks the service for each page once, and answers from memory from then on: what is left of a listing is the client's own work.</summary>
internal sealed class RememberingHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Dictionary<Uri, byte[]> _pages = [];
    private readonly HttpClient _service = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri page = request.RequestUri!;
        if (!_pages.TryGetValue(page, out byte[]? body))
        {
            body = await _service.GetByteArrayAsync(page, cancellationToken);
            _pages.Add(page, body);
        }

        ByteArrayContent content = new(body);
        content.Headers.ContentType = Json;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }

    protected override void Dispose(bool disposing)
    {
        _service.Dispose();
        base.Dispose(disposing);
    }
}
