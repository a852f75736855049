using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

namespace Sidereal;

/// <summary>What is sent again, and when. <see cref="ApiClientOptions.MaxRetries"/> tells the user.</summary>
internal static class RetryStrategy
{
    /// <summary>The call that is under way.</summary>
    internal static readonly ResiliencePropertyKey<ApiCall> Call = new("Sidereal.Call");

    internal static ResiliencePipeline<ApiResponse> Create(ClientSettings settings)
    {
        if (settings.MaxRetries == 0)
        {
            return ResiliencePipeline<ApiResponse>.Empty;
        }

        RetryStrategyOptions<ApiResponse> options = new()
        {
            MaxRetryAttempts = settings.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(0.5),
            MaxDelay = TimeSpan.FromSeconds(10),
            UseJitter = true,
            ShouldHandle = static arguments => ValueTask.FromResult(IsTransient(arguments.Outcome, arguments.Context.Properties.GetValue(Call, null!))),
            DelayGenerator = arguments => ValueTask.FromResult(
                arguments.Outcome.Result is { } response ? RetryAfter.Of(response.Headers, settings.TimeProvider) : null),
            OnRetry = static arguments =>
            {
                ApiTracing.AddRetry(arguments.Outcome, arguments.RetryDelay);
                arguments.Outcome.Result?.Dispose();
                return ValueTask.CompletedTask;
            },
        };
        return new ResiliencePipelineBuilder<ApiResponse> { TimeProvider = settings.TimeProvider }.AddRetry(options).Build();
    }

    // Once somebody has items of the body, another body might have others.
    private static bool IsTransient(Outcome<ApiResponse> outcome, ApiCall call) =>
        call.Observer is not { HasGiven: true } && IsTransient(outcome, call.Operation.IsIdempotent);

    private static bool IsTransient(Outcome<ApiResponse> outcome, bool isIdempotent) => outcome switch
    {
        // The service says that it did nothing, so this is safe for every method.
        { Result.StatusCode: HttpStatusCode.TooManyRequests } => true,
        { Result: { } response } => isIdempotent && response.StatusCode is HttpStatusCode.RequestTimeout
            or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout,
        { Exception: TimeoutException } => isIdempotent,
        { Exception: HttpRequestException exception } => isIdempotent && IsConnectionFault(exception),
        _ => false,
    };

    private static bool IsConnectionFault(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError
            or HttpRequestError.HttpProtocolError
            or HttpRequestError.ResponseEnded
            or HttpRequestError.InvalidResponse => true,

        // A handshake that was cut may succeed next time; a certificate that was refused will not.
        HttpRequestError.SecureConnectionError => exception.InnerException is not AuthenticationException,
        HttpRequestError.Unknown => exception.InnerException is IOException or SocketException,
        _ => false,
    };
}
