using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>Makes one attempt: sends a request and reads the whole response.</summary>
internal sealed class ApiSender(HttpClient http, ClientSettings settings)
{
    // Enough for every error body that a person or a program reads; more would only be carried along.
    private const int MaxErrorBytes = 64 * 1024;

    /// <summary>Sends the call's request once.</summary>
    /// <exception cref="HttpRequestException">No connection came about, or it broke before the whole body was there.</exception>
    /// <exception cref="TimeoutException">The attempt took longer than it may.</exception>
    /// <exception cref="ApiResponseException">The body is too large or cannot be decompressed, or the HttpClient followed a
    /// redirect.</exception>
    internal async ValueTask<ApiResponse> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        call.Attempts++;
        using CancellationTokenSource timeout = new(settings.Timeout, settings.TimeProvider);
        using CancellationTokenSource attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await SendAsync(call, timeout.Token, attempt.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested)
        {
            // What a stopped read throws depends on where it was stopped.
            throw new OperationCanceledException($"{call} was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            throw new TimeoutException($"An attempt took longer than the Timeout of {settings.Timeout}.", exception);
        }
    }

    private async ValueTask<ApiResponse> SendAsync(ApiCall call, CancellationToken timeout, CancellationToken attempt)
    {
        using HttpRequestMessage request = new(call.Operation.Method, call.Uri)
        {
            // HttpClient applies its own defaults only to the requests that it makes itself.
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,

            // Without content .NET would send a request again by itself when the connection ended before a response.
            Content = call.Operation.IsIdempotent ? null : new ByteArrayContent([]),
        };
        call.Sent = request;
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (settings.UserAgent is { } userAgent)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        }

        // Every URI was checked when it was made; here, where the credential joins it, is the last place to be wrong.
        RefuseForeign(call, request.RequestUri);
        if (settings.Credential is { } credential)
        {
            await credential.ApplyAsync(request, attempt).ConfigureAwait(false);
            if (!ReferenceEquals(request.RequestUri, call.Uri))
            {
                RefuseForeign(call, request.RequestUri);
            }
        }

        Uri? sent = request.RequestUri;
        attempt.ThrowIfCancellationRequested();
        HttpResponseMessage message = await SendAsync(request, attempt).ConfigureAwait(false);
        ResponseBody body = new(settings.OwnsConnections);
        try
        {
            if (message.RequestMessage?.RequestUri is { } answered && !IsSameResource(answered, sent))
            {
                throw call.Unusable(
                    $"was redirected to {Origin.Of(answered)} by its HttpClient, whose handler must have AllowAutoRedirect = false",
                    message.StatusCode);
            }

            if (!message.IsSuccessStatusCode)
            {
                await ReadErrorAsync(message, body, timeout, attempt).ConfigureAwait(false);
            }
            else if (call.ExpectsBody)
            {
                await ReadAsync(call, message, body, attempt).ConfigureAwait(false);
            }

            return new ApiResponse(message, body);
        }
        catch
        {
            body.Dispose();
            message.Dispose();
            throw;
        }
    }

    /// <summary>Sends through the HttpClient; a cancellation that is neither the caller's nor ours is a fault like any other.</summary>
    private async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken attempt)
    {
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!attempt.IsCancellationRequested)
        {
            throw exception.InnerException is TimeoutException
                ? new TimeoutException("An attempt took longer than the Timeout of the HttpClient.", exception)
                : new HttpRequestException("The HttpClient gave the request up, and nobody had asked it to.", exception);
        }
    }

    // A handler of the caller's may add to the query; to another path or place it may not lead.
    private static bool IsSameResource(Uri answered, Uri? sent) => ReferenceEquals(answered, sent) || (sent is not null
        && Uri.Compare(answered, sent, UriComponents.SchemeAndServer | UriComponents.UserInfo | UriComponents.Path, UriFormat.UriEscaped, StringComparison.Ordinal) == 0);

    private void RefuseForeign(ApiCall call, Uri? uri)
    {
        if (uri is null || !settings.Origin.Owns(uri))
        {
            throw new InvalidOperationException($"{call} would leave {settings.Origin}, so it was not sent.");
        }
    }

    private async ValueTask ReadAsync(ApiCall call, HttpResponseMessage message, ResponseBody body, CancellationToken attempt)
    {
        try
        {
            Stream stream = await message.Content.ReadAsStreamAsync(attempt).ConfigureAwait(false);
            IBodyObserver? observer = ResponseReader.FaultOf(message.Content.Headers) is null ? call.Observer : null;
            long limit = settings.MaxResponseBytes;
            long? announced = message.Content.Headers.ContentLength;
            if (announced > limit || !await body.ReadAsync(stream, announced, limit, observer, attempt).ConfigureAwait(false))
            {
                throw call.Unusable($"has a body of more than {limit} bytes, the limit of MaxResponseBytes", message.StatusCode);
            }
        }
        catch (IOException exception)
        {
            HttpRequestError error = (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.ResponseEnded;
            throw new HttpRequestException(error, "The connection broke before the whole body was there.", exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException))
        {
            // The second is what BrotliStream throws.
            throw call.Unusable("has a body that cannot be decompressed", message.StatusCode, innerException: exception);
        }
    }

    // The status is the outcome. How much of the explanation comes through does not change it.
    private static async ValueTask ReadErrorAsync(
        HttpResponseMessage message, ResponseBody body, CancellationToken timeout, CancellationToken attempt)
    {
        try
        {
            Stream stream = await message.Content.ReadAsStreamAsync(attempt).ConfigureAwait(false);
            await body.ReadAsync(stream, message.Content.Headers.ContentLength, MaxErrorBytes, observer: null, attempt).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or InvalidOperationException
            || (exception is OperationCanceledException && timeout.IsCancellationRequested))
        {
        }
    }
}
