using System;
using System.Net;

namespace Sidereal;

/// <summary>A service answered with success, but the answer cannot be used: it is not the JSON that the OpenAPI document declares, is too
/// large, or has a next link that may not be followed.</summary>
public sealed class ApiResponseException : ApiCallException
{
    /// <summary>An exception with a sentence that says what is wrong.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">What was thrown underneath; null when nothing was.</param>
    public ApiResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The status of the response; null when it was seen before the next page was requested.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The place in the body, for example <c>$.factors[3].sid</c>; null when no single place is wrong.</summary>
    public string? JsonPath { get; init; }
}
