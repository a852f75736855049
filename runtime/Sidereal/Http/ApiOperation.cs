using System;
using System.ComponentModel;
using System.Net.Http;

namespace Sidereal.CompilerServices;

/// <summary>One operation of an OpenAPI document. Used by emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation
{
    /// <summary>An operation by its name in the document.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with its parameters in braces, as the document has it.</param>
    public ApiOperation(string operationId, HttpMethod method, string pathTemplate)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(pathTemplate);
        OperationId = operationId;
        Method = method;
        PathTemplate = pathTemplate;
        IsIdempotent = method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
            || method == HttpMethod.Put || method == HttpMethod.Delete;
    }

    /// <summary>The operation's id.</summary>
    public string OperationId { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path with its parameters in braces; without any value, so it may stand in messages and traces.</summary>
    public string PathTemplate { get; }

    /// <summary>True when sending twice does what sending once does.</summary>
    internal bool IsIdempotent { get; }

    /// <summary>The operation as it is named in messages: <c>ListFactor (GET /v2/Services/{ServiceSid}/…)</c>.</summary>
    /// <returns>Id, method and path template.</returns>
    public override string ToString() => $"{OperationId} ({Method} {PathTemplate})";
}
