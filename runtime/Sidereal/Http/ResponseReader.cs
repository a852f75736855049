using System;
using System.Linq;
using System.Net.Http.Headers;
using System.Text.Json;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>Reads the JSON of a successful response, whole.</summary>
internal static class ResponseReader
{
    /// <summary>The value of the response's one JSON document.</summary>
    /// <exception cref="ApiResponseException">There is no body, it is no JSON in UTF-8, or it does not hold such a value.</exception>
    internal static T Read<T>(ApiCall call, ApiResponse response, bool isStrict, JsonReader<T> read)
        where T : class
    {
        ReadOnlySpan<byte> json = response.Body;
        if (FaultOf(json, response.ContentHeaders) is { } fault)
        {
            throw call.Unusable(fault, response.StatusCode);
        }

        try
        {
            JsonCursor cursor = new(json, isStrict, call.Observer?.Head);
            T? value = read(ref cursor);
            cursor.EndDocument();
            return value ?? throw call.Unusable("has a body of another JSON type than the document declares", response.StatusCode, "$");
        }
        catch (JsonException exception)
        {
            string place = exception.Path is null ? "" : $" at {exception.Path}";
            throw call.Unusable($"cannot be read{place}: {exception.Message.TrimEnd('.')}", response.StatusCode, exception.Path, exception);
        }
    }

    private static string? FaultOf(ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        if (body.IsEmpty)
        {
            return "has an empty body";
        }

        return FaultOf(headers) ?? (body is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, ..] or [_, 0, ..]
            ? "has a body in UTF-16 or UTF-32 instead of UTF-8"
            : null);
    }

    /// <summary>What the headers say that makes a body no JSON in UTF-8; null when they say nothing of the kind.</summary>
    internal static string? FaultOf(HttpContentHeaders headers)
    {
        // A handler that decompresses takes the header away.
        if (headers.ContentEncoding.FirstOrDefault(name => !name.Equals("identity", StringComparison.OrdinalIgnoreCase)) is { } encoding)
        {
            return $"has a body encoded as '{Excerpt.Of(encoding)}', which the HttpClient did not decode";
        }

        // Without a type the body has to speak for itself.
        if (headers.ContentType?.MediaType is { } type && !IsJson(type))
        {
            return $"has a body of type '{Excerpt.Of(type)}' instead of JSON";
        }

        string? charset = headers.ContentType?.CharSet?.Trim('"');
        if (charset is not null && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            && !charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            return $"has a body in '{Excerpt.Of(charset)}' instead of UTF-8";
        }

        return null;
    }

    private static bool IsJson(string type) =>
        type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
