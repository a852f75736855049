using System;

namespace Sidereal;

/// <summary>A service answered a call, and the answer is not what the call was for: <see cref="ApiException"/> for a status other than
/// success, <see cref="ApiResponseException"/> for a success that cannot be used.</summary>
/// <remarks>The message never has the credential, even where the service repeats it. Where no answer came, a call ends with an
/// <see cref="System.Net.Http.HttpRequestException"/> or a <see cref="TimeoutException"/>.</remarks>
public abstract class ApiCallException : Exception
{
    private protected ApiCallException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The operation's id in the OpenAPI document.</summary>
    public required string OperationId { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The operation's path with its parameters in braces, as the document has it; never a value or a credential.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The page of the enumeration, from 1; null when the operation is no listing.</summary>
    public int? PageNumber { get; init; }
}
