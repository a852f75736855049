using System;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using Polly;

namespace Sidereal;

/// <summary>Activities of the source <c>Sidereal</c>: one client span for each request that a caller asked for (each page of a listing),
/// over all its attempts. Each retry is an event in it; spans of the single attempts come from <c>System.Net.Http</c>.</summary>
/// <remarks>Named after the operation, with the attributes of OpenTelemetry's HTTP conventions. <c>url.template</c> stands in place of
/// <c>url.full</c>, whose values may be secret or personal.</remarks>
internal static class ApiTracing
{
    private static readonly ActivitySource Source = new("Sidereal", typeof(ApiTracing).Assembly.GetName().Version?.ToString(3));

    internal static Activity? Start(ApiCall call)
    {
        Activity? activity = Source.StartActivity(call.Operation.OperationId, ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", call.Operation.Method.Method);
            activity.SetTag("url.template", call.Operation.PathTemplate);
            activity.SetTag("url.scheme", call.Uri.Scheme);
            activity.SetTag("server.address", call.Uri.IdnHost);
            activity.SetTag("server.port", call.Uri.Port);
            activity.SetTag("sidereal.operation", call.Operation.OperationId);
            if (call.PageNumber is { } number)
            {
                activity.SetTag("sidereal.page", number);
            }
        }

        return activity;
    }

    internal static void SetResponse(Activity? activity, ApiResponse response) =>
        activity?.SetTag("http.response.status_code", (int)response.StatusCode);

    internal static void SetEnd(Activity? activity, ApiCall call, Exception? failure)
    {
        if (call.Attempts > 1)
        {
            activity?.SetTag("http.request.resend_count", call.Attempts - 1);
        }

        if (failure is not null)
        {
            activity?.SetTag("error.type", ErrorType(failure));
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }

    internal static void AddRetry(Outcome<ApiResponse> outcome, TimeSpan delay)
    {
        // The request may not be sampled; then the current activity is somebody else's.
        if (Activity.Current is { } activity && activity.Source == Source)
        {
            string reason = outcome.Result is { } response ? StatusText(response.StatusCode) : ErrorType(outcome.Exception!);
            activity.AddEvent(new ActivityEvent(
                "retry", tags: new ActivityTagsCollection { ["error.type"] = reason, ["sidereal.retry.delay"] = delay.TotalSeconds }));
        }
    }

    private static string ErrorType(Exception failure) => failure switch
    {
        ApiException { StatusCode: HttpStatusCode status } => StatusText(status),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and HttpRequestError error } =>
            JsonNamingPolicy.SnakeCaseLower.ConvertName(error.ToString()),
        _ => failure.GetType().FullName!,
    };

    private static string StatusText(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);
}
