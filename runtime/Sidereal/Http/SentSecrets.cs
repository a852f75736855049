using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;

namespace Sidereal;

/// <summary>Keeps what proves a caller out of the texts that a service sends: some repeat the request, or its credential, in their
/// answers, and a message is logged where the answer itself would not be.</summary>
/// <remarks>What a request carried is read off the request, so it does not matter who put it there: a credential, the defaults of an
/// <see cref="HttpClient"/>, or a handler.</remarks>
internal static class SentSecrets
{
    private const string Mark = "[concealed]";

    // Shorter texts are met by chance.
    private const int MinLength = 6;

    // A text that was cut off shows the start of a secret only.
    private const int TellingLength = 8;

    /// <summary>The headers that a client has without a credential; they may be repeated.</summary>
    private static readonly HashSet<string> OpenHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Cache-Control", "Connection", "Expect", "Host", "Pragma", "TE",
        "Transfer-Encoding", "User-Agent", "traceparent", "tracestate", "baggage", "Request-Id", "Correlation-Context",
    };

    /// <summary>The text without anything secret that the request carried.</summary>
    /// <param name="text">A text that may be a service's.</param>
    /// <param name="request">The request; null when none was sent.</param>
    /// <param name="callersUri">The URI as the caller's own values made it.</param>
    internal static string Conceal(string text, HttpRequestMessage? request, Uri callersUri) =>
        request is null ? text : Of(request, callersUri).Aggregate(text, Without);

    private static string[] Of(HttpRequestMessage request, Uri callersUri)
    {
        IEnumerable<string> headers = request.Headers.NonValidated
            .Where(header => !OpenHeaders.Contains(header.Key))
            .SelectMany(header => header.Value.SelectMany(value => PartsOf(header.Key, value)));
        IEnumerable<string> query = PairsOf(request.RequestUri).Except(PairsOf(callersUri))
            .Select(pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..])
            .SelectMany(value => new[] { value, Uri.UnescapeDataString(value) });

        // The longest first: a part of one would leave the rest of it.
        return headers.Concat(query).Where(secret => secret.Length >= MinLength).Distinct().OrderByDescending(secret => secret.Length).ToArray();
    }

    private static string[] PairsOf(Uri? uri) =>
        uri is null ? [] : uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A header's value, and the parts by which a service may name it.</summary>
    private static IEnumerable<string> PartsOf(string header, string value)
    {
        if (header.Equals("Cookie", StringComparison.OrdinalIgnoreCase))
        {
            return value.Split("; ").Select(cookie => cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        }

        int space = value.IndexOf(' ', StringComparison.Ordinal);
        string parameter = value[(space + 1)..];
        return space > 0 && value[..space].Equals("Basic", StringComparison.OrdinalIgnoreCase)
            ? [parameter, .. UserAndPassword(parameter)]
            : [parameter, value];
    }

    private static string[] UserAndPassword(string base64)
    {
        Span<byte> bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int count)
            ? Encoding.UTF8.GetString(bytes[..count]).Split(':', 2)
            : [];
    }

    private static string Without(string text, string secret)
    {
        string start = secret[..Math.Min(secret.Length, TellingLength)];
        int from = 0;
        for (int at; (at = text.IndexOf(start, from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + Mark.Length)
        {
            int length = start.Length;
            while (length < secret.Length && at + length < text.Length
                && char.ToUpperInvariant(text[at + length]) == char.ToUpperInvariant(secret[length]))
            {
                length++;
            }

            text = $"{text[..at]}{Mark}{text[(at + length)..]}";
        }

        return text;
    }
}
