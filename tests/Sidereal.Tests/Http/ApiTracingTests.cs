using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class ApiTracingTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly Activity _test = new Activity("test").Start();
    private readonly ActivityListener _listener;

    public ApiTracingTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Sidereal",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                // Other tests run at the same time.
                if (activity.TraceId == _test.TraceId)
                {
                    _activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    [Fact]
    public async Task Each_page_is_a_span_with_the_attributes_of_OpenTelemetry()
    {
        await using LoopbackServer server = new(
            Reply.Status(503), Reply.Json(ThingPage.Json(["a"], "?token=s3cret")), Reply.Json(ThingPage.Json(["b"])));
        using ThingsClient client = new(server);

        await Outcome.OfAsync(client.ListAsync(owner: "private"));

        Activity[] activities = [.. _activities];
        Assert.Equal(2, activities.Length);
        Assert.All(activities, activity =>
        {
            Assert.Equal("ListThings", activity.DisplayName);
            Assert.Equal(ActivityKind.Client, activity.Kind);
            Assert.Equal("GET", activity.GetTagItem("http.request.method"));
            Assert.Equal("/v1/Owners/{Owner}/Things", activity.GetTagItem("url.template"));
            Assert.Equal("http", activity.GetTagItem("url.scheme"));
            Assert.Equal("127.0.0.1", activity.GetTagItem("server.address"));
            Assert.Equal(server.Address.Port, activity.GetTagItem("server.port"));
            Assert.Equal("ListThings", activity.GetTagItem("sidereal.operation"));
            Assert.Equal(200, activity.GetTagItem("http.response.status_code"));
            Assert.Null(activity.GetTagItem("error.type"));
            Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        });
        Assert.Equal([1, 2], activities.Select(activity => activity.GetTagItem("sidereal.page")));
        Assert.Equal(1, activities[0].GetTagItem("http.request.resend_count"));
        Assert.Null(activities[1].GetTagItem("http.request.resend_count"));
        ActivityEvent retry = Assert.Single(activities[0].Events);
        Assert.Equal("retry", retry.Name);
        Assert.Contains(new KeyValuePair<string, object?>("error.type", "503"), retry.Tags);
        string all = string.Join(' ', activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Key}={tag.Value}"));
        Assert.DoesNotContain("private", all, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", all, StringComparison.Ordinal);
        Assert.DoesNotContain(ThingsClient.Secret, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_on_the_span()
    {
        await using LoopbackServer server = new(Reply.Status(404), Reply.Json("{"));
        using ThingsClient client = new(server);
        using ThingsClient lost = new(LoopbackServer.ClosedAddress(), options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());
        await Assert.ThrowsAsync<ApiResponseException>(() => client.GetAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => lost.GetAsync());

        Assert.Equal(
            ["404", "Sidereal.ApiResponseException", "connection_error"],
            _activities.Select(activity => activity.GetTagItem("error.type")));
        Assert.Equal([404, 200, null], _activities.Select(activity => activity.GetTagItem("http.response.status_code")));
        Assert.All(_activities, activity => Assert.Equal(ActivityStatusCode.Error, activity.Status));
    }

    public void Dispose()
    {
        _listener.Dispose();
        _test.Dispose();
    }
}
