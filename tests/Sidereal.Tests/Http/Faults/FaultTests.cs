using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http.Faults;

/// <summary>Every fault, where it is met, on the first and on a later page.</summary>
public sealed class FaultTests
{
    private static readonly ConcurrentQueue<string> Unobserved = new();

    static FaultTests() =>
        TaskScheduler.UnobservedTaskException += (_, arguments) => Unobserved.Enqueue(arguments.Exception.ToString());

    public static TheoryData<string, int> Faults
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string fault in FaultTable.All.Keys)
            {
                data.Add(fault, 1);
                data.Add(fault, 2);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_listing_ends_as_it_must(string name, int page)
    {
        Fault fault = FaultTable.All[name];

        // At once: each has a client, a server, a clock and a witness of its own, and most of the time is waiting.
        IReadOnlyList<string>[] violations = await Task.WhenAll(Runs(fault, page).Select((run, index) => FaultRun.ViolationsAsync(
            fault, page, run.Mode, run.IsPrefetching, run.IsStrict, TestCredential.All[index % TestCredential.All.Count])));

        string[] all = [.. violations.SelectMany(run => run), .. UnobservedExceptions().Select(exception => $"nobody saw {exception}")];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    public static TheoryData<string> FaultsOfCalls => new(FaultTable.All.Values.Where(fault => !fault.IsOfListing).Select(fault => $"{fault}"));

    [Theory]
    [MemberData(nameof(FaultsOfCalls))]
    public async Task A_POST_is_sent_once_unless_the_service_did_nothing(string name)
    {
        Fault fault = FaultTable.All[name];
        TestClock clock = new();
        TestCredential credential = TestCredential.All[0];
        await using LoopbackServer elsewhere = new();
        await using LoopbackServer server = new()
        {
            Otherwise = exchange => fault.Reply(new FaultyPage("""{"id":"a","count":1}""", clock, elsewhere.Address, credential))(exchange),
        };
        using ThingsClient client = new(server.Address, credential.Create(), new ApiClientOptions
        {
            TimeProvider = clock,
            MaxResponseBytes = FaultyPage.MaxResponseBytes,
        });

        Exception? exception = await Record.ExceptionAsync(() => client.CreateAsync());

        Assert.Equal(fault.Ending.Exception, exception?.GetType());
        Assert.Equal(fault.Ending.IsRetriedOnPost ? FaultRun.MaxRetries + 1 : 1, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("0", request["Content-Length"]));
        Assert.Empty(elsewhere.Requests);
        Assert.All(credential.Secrets, secret => Assert.DoesNotContain(secret, $"{exception}", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(exception is null ? "" : "CreateThing (POST /v1/Things)", $"{exception?.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_at_least_forty_kinds_of_fault_at_both_places()
    {
        Assert.True(FaultTable.All.Values.Select(fault => fault.Name).Distinct().Count() >= 40);
        Assert.Contains(FaultTable.All.Values, fault => fault.Place == Place.Headers);
        Assert.Contains(FaultTable.All.Values, fault => fault.Place == Place.Body);
    }

    /// <summary>The exceptions that no code has seen since the last question.</summary>
    private static IEnumerable<string> UnobservedExceptions()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        while (Unobserved.TryDequeue(out string? exception))
        {
            yield return exception;
        }
    }

    // The fault that stays comes with each of the five credentials, whose secrets its exception could tell.
    private static IEnumerable<(FaultMode Mode, bool IsPrefetching, bool IsStrict)> Runs(Fault fault, int page)
    {
        yield return (FaultMode.Always, false, false);
        yield return (FaultMode.Always, true, false);
        yield return (FaultMode.Always, false, true);
        yield return (FaultMode.Always, true, true);
        yield return (FaultMode.Always, false, false);
        foreach (bool isPrefetching in page == 1 ? (bool[])[false] : [false, true])
        {
            yield return (FaultMode.Cancelled, isPrefetching, isPrefetching);
            yield return (FaultMode.Disposed, isPrefetching, isPrefetching);
            if (fault.Ending.IsRetried)
            {
                yield return (FaultMode.Once, isPrefetching, !isPrefetching);
                yield return (FaultMode.CancelledInDelay, isPrefetching, !isPrefetching);
            }
        }

        if (page > 1)
        {
            yield return (FaultMode.Abandoned, true, false);
        }
    }
}
