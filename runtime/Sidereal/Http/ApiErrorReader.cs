using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Sidereal;

/// <summary>Makes the exception for a response that is no success, out of the error bodies that services use: Twilio's
/// <c>{code, message, more_info, status}</c>, SCIM's <c>detail</c>, the problem details of RFC 9457, and the forms near them.</summary>
internal static class ApiErrorReader
{
    private static readonly string[] RequestIdHeaders =
        ["Twilio-Request-Id", "X-Request-Id", "Request-Id", "X-Amzn-RequestId", "X-Ms-Request-Id", "X-Correlation-Id"];

    internal static ApiException Read(ApiCall call, ApiResponse response)
    {
        Dictionary<string, IReadOnlyList<string>> headers = HeadersOf(response);
        string? requestId = RequestIdHeaders.Select(name => headers.GetValueOrDefault(name)?[0]).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        string body = Encoding.UTF8.GetString(response.Body);
        ErrorBody error = ErrorBody.Read(body);
        return new ApiException(MessageOf(call, response, error, requestId))
        {
            OperationId = call.Operation.OperationId,
            Method = call.Operation.Method.Method,
            PathTemplate = call.Operation.PathTemplate,
            PageNumber = call.PageNumber,
            StatusCode = response.StatusCode,
            Headers = headers,
            Body = body,
            RequestId = requestId,
            Code = error.Code,
            MoreInfo = error.MoreInfo,
        };
    }

    private static string MessageOf(ApiCall call, ApiResponse response, ErrorBody error, string? requestId)
    {
        StringBuilder message = new($"{call} was answered with status {(int)response.StatusCode}");
        if (!string.IsNullOrWhiteSpace(response.ReasonPhrase))
        {
            message.Append($" ({Excerpt.Of(call.Conceal(response.ReasonPhrase))})");
        }

        if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is not null)
        {
            message.Append(", a redirect, which is not followed");
        }

        if (!string.IsNullOrWhiteSpace(error.Message))
        {
            message.Append($": {Excerpt.Of(call.Conceal(error.Message)).TrimEnd('.')}");
        }

        message.Append('.');
        string?[] facts =
        [
            error.Code is { } code ? $"code {code}" : null,
            error.MoreInfo is { } moreInfo ? $"see {Excerpt.Of(call.Conceal(moreInfo))}" : null,
            requestId is not null ? $"request {Excerpt.Of(call.Conceal(requestId))}" : null,
        ];
        string known = string.Join(", ", facts.Where(fact => fact is not null));
        return known.Length == 0 ? message.ToString() : message.Append($" ({known})").ToString();
    }

    private static Dictionary<string, IReadOnlyList<string>> HeadersOf(ApiResponse response)
    {
        Dictionary<string, IReadOnlyList<string>> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (HttpHeaders part in new HttpHeaders[] { response.Headers, response.ContentHeaders })
        {
            foreach ((string name, HeaderStringValues values) in part.NonValidated)
            {
                headers[name] = [.. values];
            }
        }

        return headers;
    }

    /// <summary>What can be understood of an error body; nothing of one that is no JSON object.</summary>
    private readonly record struct ErrorBody(string? Message, long? Code, string? MoreInfo)
    {
        internal static ErrorBody Read(string body)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(body.TrimStart('\uFEFF'));
                if (document.RootElement is not { ValueKind: JsonValueKind.Object } root)
                {
                    return default;
                }

                // {"error": {…}} says the same one level down.
                if (root.TryGetProperty("error", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object)
                {
                    root = inner;
                }

                return new ErrorBody(
                    Text(root, "message", "detail", "title", "error_description", "error"),
                    Number(root, "code"),
                    Text(root, "more_info", "moreInfo") ?? ProblemType(root));
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // The second is what half a surrogate pair in a string comes to.
                return default;
            }
        }

        private static string? Text(JsonElement root, params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
            {
                if (root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String)
                {
                    return value.GetString();
                }
            }

            return null;
        }

        private static long? Number(JsonElement root, string name) =>
            !root.TryGetProperty(name, out JsonElement value) ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number
            : value.ValueKind == JsonValueKind.String && long.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) ? number
            : null;

        // RFC 9457: "type" is a URI that explains the problem, unless it is about:blank or no URI at all.
        private static string? ProblemType(JsonElement root) =>
            Text(root, "type") is { } type && Uri.TryCreate(type, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
                ? type
                : null;
    }
}
