using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Rivals;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The same by somebody in a hurry: the whole body into one buffer that is used again, and from there in one go.</summary>
internal sealed class BufferedJsonClient(ListingOptions options) : TextJsonClient(options)
{
    private readonly PageBuffer _buffer = new();

    protected override async Task<TextPage> ReadPageAsync(string link)
    {
        using HttpResponseMessage response = await Http.GetAsync(link, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using Stream body = await response.Content.ReadAsStreamAsync();
        int length = await _buffer.FillAsync(body);
        return JsonSerializer.Deserialize(_buffer.Bytes.AsSpan(0, length), TextJson.Default.TextPage)!;
    }
}
