using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;

namespace Sidereal.Package.Tests;

/// <summary>A service on the loopback interface that lists Factors page by page, as far as a stranger's program can tell.</summary>
internal sealed class ListingServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly int _count;

    private ListingServer(int count, Uri address)
    {
        _count = count;
        Address = address;
        _listener.Prefixes.Add(address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Starts a service with this many Factors on a free port.</summary>
    public static ListingServer Start(int count)
    {
        using System.Net.Sockets.TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        int port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return new ListingServer(count, new Uri($"http://127.0.0.1:{port}/"));
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            byte[] body = Encoding.UTF8.GetBytes(Page(context.Request.QueryString["PageSize"], context.Request.QueryString["Page"]));
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }

    private string Page(string? sizeText, string? pageText)
    {
        int size = int.Parse(sizeText ?? "50", CultureInfo.InvariantCulture);
        int page = int.Parse(pageText ?? "0", CultureInfo.InvariantCulture);
        IEnumerable<string> items = Enumerable.Range(page * size, Math.Clamp(_count - (page * size), 0, size))
            .Select(index => $$$"""{"sid":"YF{{{index:x32}}}","friendly_name":"Factor {{{index}}}","status":"verified","factor_type":"passkeys","config":{"n":{{{index}}}}}""");
        string next = (page + 1) * size < _count ? $"\"{Address}v2/next?PageSize={size}&Page={page + 1}\"" : "null";
        return $$$"""{"factors":[{{{string.Join(",", items)}}}],"meta":{"page":{{{page}}},"page_size":{{{size}}},"next_page_url":{{{next}}},"key":"factors"}}""";
    }
}
