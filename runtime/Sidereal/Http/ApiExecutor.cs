using System;
using System.Diagnostics;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Polly;

namespace Sidereal;

/// <summary>Carries out a call: attempts and delays until there is a response to read or an exception that says why there is
/// none.</summary>
internal sealed class ApiExecutor(HttpClient http, ClientSettings settings) : IDisposable
{
    private readonly ApiSender _sender = new(http, settings);
    private readonly ResiliencePipeline<ApiResponse> _retries = RetryStrategy.Create(settings);

    // Cancelled, not disposed: it holds no timer, and calls that come too late still ask it.
    private readonly CancellationTokenSource _disposing = new();

    /// <summary>Sends the call's request and reads its response.</summary>
    /// <param name="call">The call.</param>
    /// <param name="read">Makes the result of a successful response, whose body is gone afterwards.</param>
    /// <param name="cancellationToken">The caller's token; the exception for it carries it.</param>
    internal async Task<TResult> ExecuteAsync<TResult>(
        ApiCall call, Func<ApiCall, ApiResponse, TResult> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using Activity? activity = ApiTracing.Start(call);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposing.Token);
        ResilienceContext context = ResilienceContextPool.Shared.Get(stop.Token);
        context.Properties.Set(RetryStrategy.Call, call);
        Exception? failure = null;
        try
        {
            using ApiResponse response = await _retries.ExecuteAsync(
                static (context, state) => state._sender.SendAsync(state.call, context.CancellationToken), context, (_sender, call))
                .ConfigureAwait(false);
            ApiTracing.SetResponse(activity, response);
            return response.IsSuccess ? read(call, response) : throw ApiErrorReader.Read(call, response);
        }
        catch (Exception exception)
        {
            failure = Explain(call, exception, cancellationToken);
            if (failure == exception)
            {
                throw;
            }

            throw failure;
        }
        finally
        {
            ApiTracing.SetEnd(activity, call, failure);
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Ends the calls that are under way and refuses later ones.</summary>
    public void Dispose() => _disposing.Cancel();

    private Exception Explain(ApiCall call, Exception exception, CancellationToken cancellationToken)
    {
        string attempts = call.Attempts == 1 ? "1 attempt" : $"{call.Attempts} attempts";
        string reason = Excerpt.Of(call.Conceal(exception.Message));
        return exception switch
        {
            ApiCallException => exception,
            OperationCanceledException when cancellationToken.IsCancellationRequested =>
                new OperationCanceledException($"{call} was cancelled.", call.Harmless(exception), cancellationToken),
            _ when _disposing.IsCancellationRequested =>
                new ObjectDisposedException($"The {settings.ClientName} was disposed, so {call} has no result.", call.Harmless(exception)),
            TimeoutException => new TimeoutException($"{call} got no complete response in {attempts}: {reason}", call.Harmless(exception)),
            HttpRequestException fault => new HttpRequestException(
                fault.HttpRequestError, $"{call} got no complete response in {attempts}: {reason}", call.Harmless(fault), fault.StatusCode),
            _ => exception,
        };
    }
}
