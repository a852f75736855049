using System;
using System.Net;
using System.Net.Http;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>One request as its caller means it: an operation at a URI, sent once or several times.</summary>
internal sealed class ApiCall(ApiOperation operation, Uri uri, int? pageNumber = null)
{
    internal ApiOperation Operation { get; } = operation;

    /// <summary>Without the credential. Never in a message: a query may hold what is nobody's business.</summary>
    internal Uri Uri { get; } = uri;

    /// <summary>From 1; null when this is no listing.</summary>
    internal int? PageNumber { get; } = pageNumber;

    /// <summary>False: the body of a successful response is not read.</summary>
    internal bool ExpectsBody { get; init; } = true;

    /// <summary>The URI as the caller's own values made it; that of a following page is the service's.</summary>
    internal Uri CallersUri { get; init; } = uri;

    /// <summary>Sees the body of a successful response while it arrives; null where nobody does.</summary>
    internal IBodyObserver? Observer { get; init; }

    /// <summary>How often it was sent.</summary>
    internal int Attempts { get; set; }

    /// <summary>The latest request, with all that was sent in it.</summary>
    internal HttpRequestMessage? Sent { get; set; }

    /// <summary>The start of a message: which operation, and which page of it.</summary>
    public override string ToString() => PageNumber is { } number ? TitleOf(Operation, number) : Operation.ToString();

    internal static string TitleOf(ApiOperation operation, int page) => $"Page {page} of {operation}";

    /// <summary>The exception for a response that came and cannot be used. The fault ends the sentence that the call begins:
    /// <c>has an empty body</c>.</summary>
    internal ApiResponseException Unusable(
        string fault, HttpStatusCode? statusCode, string? jsonPath = null, Exception? innerException = null) =>
        new($"{this} {Conceal(fault)}.", Harmless(innerException))
        {
            OperationId = Operation.OperationId,
            Method = Operation.Method.Method,
            PathTemplate = Operation.PathTemplate,
            StatusCode = statusCode,
            JsonPath = jsonPath is null ? null : Conceal(jsonPath),
            PageNumber = PageNumber,
        };

    /// <summary>A text that may be the service's, without anything secret that was sent to it.</summary>
    internal string Conceal(string text) => SentSecrets.Conceal(text, Sent, CallersUri);

    /// <summary>An exception underneath; none where its own text would repeat what was sent.</summary>
    internal Exception? Harmless(Exception? exception)
    {
        string? text = exception?.ToString();
        return text is null || Conceal(text) == text ? exception : null;
    }
}
