using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>
/// The service, in a process of its own. Its items are written once, before the first request, and a page is a piece of that text between two lines: it costs as little as a service can.
/// Under <c>/rate/N/</c> it sends N bytes a second.
/// </summary>
internal sealed class FactorServer
{
    private const int Packet = 8 * 1024;

    private readonly byte[] _items;
    private readonly int[] _ends;

    private FactorServer(int count) => (_items, _ends) = Write(count);

    /// <summary>Serves until the standard input ends, so that it never outlives who started it; its address is the first line of the output.</summary>
    public static async Task RunAsync(int count)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        await using WebApplication application = builder.Build();
        application.Run(new FactorServer(count).AnswerAsync);
        await application.StartAsync();
        Console.WriteLine(application.Urls.Single() + "/");
        await Console.In.ReadToEndAsync();
        await application.StopAsync();
    }

    private static (byte[] Items, int[] Ends) Write(int count)
    {
        FactorWriter writer = new(new PageShape(KeyOrder.Document, IsSpaced: false));
        ArrayBufferWriter<byte> items = new(count * 768);
        int[] ends = new int[count];
        using Utf8JsonWriter json = new(items, writer.Options);
        for (int index = 0; index < count; index++)
        {
            if (index > 0)
            {
                items.Write(","u8);
            }

            writer.Write(json, FactorSource.At(index));
            json.Flush();
            json.Reset();
            ends[index] = items.WrittenCount;
        }

        return (items.WrittenSpan.ToArray(), ends);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        string root = path[..path.IndexOf("/v2/", StringComparison.Ordinal)];
        Uri address = new($"http://{context.Request.Host}{root}/");
        int pageSize = int.Parse(context.Request.Query["PageSize"]!, CultureInfo.InvariantCulture);
        int start = PageLink.StartOf(context.Request.Query[PageLink.TokenName]);

        IReadOnlyList<ReadOnlyMemory<byte>> body = Page(address, pageSize, start);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Sum(part => (long)part.Length);
        if (root.Length == 0)
        {
            foreach (ReadOnlyMemory<byte> part in body)
            {
                await context.Response.Body.WriteAsync(part);
            }
        }
        else
        {
            await SendAsync(context.Response.Body, body.SelectMany(part => part.ToArray()).ToArray(), int.Parse(root.Split('/')[2], CultureInfo.InvariantCulture));
        }
    }

    private ReadOnlyMemory<byte>[] Page(Uri address, int pageSize, int start)
    {
        int end = Math.Min(start + pageSize, _ends.Length);
        int from = start == 0 ? 0 : _ends[start - 1] + 1;
        string next = end == _ends.Length ? "null" : $"\"{PageLink.To(address, pageSize, end)}\"";
        string meta = string.Create(
            CultureInfo.InvariantCulture,
            $$$"""
            ],"meta":{"page":{{{start / pageSize}}},"page_size":{{{pageSize}}},"first_page_url":"{{{PageLink.To(address, pageSize, 0)}}}","previous_page_url":null,"url":"{{{PageLink.To(address, pageSize, start)}}}","next_page_url":{{{next}}},"key":"factors"}}
            """);
        return ["{\"factors\":["u8.ToArray(), _items.AsMemory(from, _ends[end - 1] - from), Encoding.UTF8.GetBytes(meta)];
    }

    /// <summary>Sends what the rate has let through since the start, a packet at a time.</summary>
    private static async Task SendAsync(Stream destination, ReadOnlyMemory<byte> body, int rate)
    {
        long start = Stopwatch.GetTimestamp();
        for (int sent = 0; sent < body.Length; sent += Packet)
        {
            while (Stopwatch.GetElapsedTime(start).TotalSeconds * rate < sent)
            {
                await Task.Delay(1);
            }

            await destination.WriteAsync(body.Slice(sent, Math.Min(Packet, body.Length - sent)));
            await destination.FlushAsync();
        }
    }
}
