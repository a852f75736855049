using System;
using System.Collections.Generic;
using System.Net;

namespace Sidereal;

/// <summary>A service answered with a status other than success (2xx).</summary>
/// <remarks>A redirect is not followed, because a credential would travel with it; it is this exception too. The message never has the
/// credential, even where the service repeats it; <see cref="Headers"/> and <see cref="Body"/> are as they came.</remarks>
public sealed class ApiException : ApiCallException
{
    /// <summary>An exception with a sentence that says what the service answered.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">What was thrown underneath; null when nothing was.</param>
    public ApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The status of the response.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>The headers of the response and of its content, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The body as text; at most its first 64 KiB, and what had come when it broke off.</summary>
    public string Body { get; init; } = "";

    /// <summary>The service's own id of the request (<c>Twilio-Request-Id</c>, <c>X-Request-Id</c> and the like); null when it gave
    /// none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The service's own error code, such as Twilio's 20404; null when the body has none or it is no number.</summary>
    public long? Code { get; init; }

    /// <summary>Where the service explains the error; null when the body does not say.</summary>
    public string? MoreInfo { get; init; }
}
