using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;

namespace Sidereal.Tests.Http.Faults;

/// <summary>Lists three pages of which one meets a fault, and says of everything that a client promises whether it was kept.</summary>
internal sealed partial class FaultRun : IAsyncDisposable
{
    internal const int MaxRetries = 3;

    private const string Owner = "0wn3r-0f-th3-th1ngs";

    private const string NextOwner = "an0th3r-0wn3r";

    private static readonly string[][] Ids = [["a", "b"], ["c", "d"], ["e"]];

    private readonly Fault _fault;
    private readonly int _page;
    private readonly FaultMode _mode;
    private readonly bool _isPrefetching;
    private readonly Ending _ending;
    private readonly TestCredential _credential;
    private readonly TestClock _clock;
    private readonly CancellationTokenSource _source = new();
    private readonly LoopbackSignal _arrived = new();
    private readonly LoopbackServer _elsewhere = new();
    private readonly LoopbackServer _server;
    private readonly ThingsClient _client;
    private readonly int[] _requests = new int[Ids.Length];
    private readonly List<string> _violations = [];
    private volatile bool _isHealed;

    private FaultRun(Fault fault, int page, FaultMode mode, bool isPrefetching, bool isStrict, TestCredential credential)
    {
        (_fault, _page, _mode, _isPrefetching, _credential) = (fault, page, mode, isPrefetching, credential);
        _ending = isStrict ? fault.StrictEnding : fault.Ending;
        _clock = mode == FaultMode.CancelledInDelay ? new TestClock { OnDelay = _source.Cancel } : new TestClock();
        _server = new LoopbackServer { Otherwise = AnswerAsync };
        _client = new ThingsClient(_server.Address, credential.Create(), new ApiClientOptions
        {
            TimeProvider = _clock,
            MaxRetries = MaxRetries,
            MaxResponseBytes = FaultyPage.MaxResponseBytes,
            StrictResponses = isStrict,
        });
    }

    /// <summary>Carries the listing out.</summary>
    /// <returns>What was not as it must be; nothing when all was.</returns>
    internal static async Task<IReadOnlyList<string>> ViolationsAsync(
        Fault fault, int page, FaultMode mode, bool isPrefetching, bool isStrict, TestCredential credential)
    {
        await using FaultRun run = new(fault, page, mode, isPrefetching, isStrict, credential);
        await run.RunAsync();
        string title = $"{mode}{(isPrefetching ? ", prefetching" : "")}{(isStrict ? ", strict" : "")}, {credential.Name}: ";
        return [.. run._violations.Select(violation => title + violation)];
    }

    private async Task RunAsync()
    {
        using FlowWitness witness = FlowWitness.Start();
        AsyncPageable<Thing> things = _client.ListAsync(_source.Token, Owner);
        Outcome outcome = await (_mode == FaultMode.Abandoned ? LeaveAsync(things.WithPrefetch())
            : Outcome.OfAsync(_isPrefetching ? things.WithPrefetch() : things));
        CheckOutcome(outcome);
        CheckRequests();

        _isHealed = true;
        await GoOnAsync();
        _client.Dispose();
        Check(await _server.IsLeftAsync(), $"{_server.OpenConnections} connections were left open");

        Check(witness.RentCount > 0, "no array was rented, so that none was lost proves nothing");
        Check(witness.Unreturned.Count == 0, $"arrays were not given back by {string.Join(", ", witness.Unreturned)}");
        Check(witness.ActivityCount > 0, "there were no activities, so that they tell no secret proves nothing");
        CheckSilence("the activities", witness.ActivityText);
        Check(_server.Requests.All(request => _credential.ShownBy(request) is not null), "a request had no credential");
        Check(_server.Requests.All(request => request["Cookie"] is null || _credential.ShownBy(request) == request["Cookie"]?.Split('=')[1]),
            "a cookie of the service came back");
        Check(_elsewhere.AcceptedConnections == 0, "there was a connection to another origin");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        await _elsewhere.DisposeAsync();
        _source.Dispose();
    }

    /// <summary>The same client, after the fault: a whole listing, or nothing at all when it was disposed.</summary>
    private async Task GoOnAsync()
    {
        int before = _server.Requests.Count;
        Outcome outcome = await Outcome.OfAsync(_client.ListAsync(owner: NextOwner));
        LoopbackRequest[] all = [.. _server.Requests.Skip(before)];
        int requests = all.Count(request => request.Target.Contains(NextOwner, StringComparison.Ordinal));

        // What was on its way when the caller left may be read by the server later; cancelling and disposing wait until it is there.
        int late = all.Length - requests;
        Check(late <= (_mode == FaultMode.Abandoned ? 1 : 0), $"{late} requests came for what was over");
        if (_mode == FaultMode.Disposed)
        {
            Check(outcome.Exception is ObjectDisposedException, $"the disposed client went on: {outcome.Exception}");
            Check(requests == 0, $"the disposed client sent {requests} requests");
        }
        else
        {
            Check(outcome.Exception is null, $"the client was of no use afterwards: {outcome.Exception}");
            Check(outcome.Ids.SequenceEqual(Ids.SelectMany(ids => ids)), "the listing afterwards had other items");
            Check(requests == Ids.Length, $"the listing afterwards took {requests} requests");
        }
    }

    private async Task<Outcome> LeaveAsync(AsyncPageable<Thing> things)
    {
        int last = Ids.Take(_page - 1).Sum(ids => ids.Length);
        List<string?> seen = [];
        await foreach (Thing thing in things)
        {
            seen.Add(thing.Id);
            if (seen.Count == last)
            {
                await _arrived.WaitAsync();
                break;
            }
        }

        return new Outcome(seen, null);
    }

    private async Task AnswerAsync(LoopbackExchange exchange)
    {
        int number = PageParameter().Match(exchange.Request.Target) is { Success: true } match ? match.Groups[1].Value[0] - '0' : 1;
        string? next = number < Ids.Length ? $"?Page={number + 1}" : null;
        string json = ThingPage.Json(Ids[number - 1], next);
        int attempt = _isHealed ? 0 : Interlocked.Increment(ref _requests[number - 1]);
        if (_isHealed || number != _page || (_mode == FaultMode.Once && attempt > 1))
        {
            await Reply.Json(json)(exchange);
            return;
        }

        _arrived.Set();
        if (_mode == FaultMode.Cancelled)
        {
            await _source.CancelAsync();
        }
        else if (_mode == FaultMode.Disposed)
        {
            _client.Dispose();
        }

        await _fault.Reply(new FaultyPage(json, _clock, _elsewhere.Address, _credential))(exchange);
    }

    private void Check(bool holds, string violation)
    {
        if (!holds)
        {
            _violations.Add(violation);
        }
    }

    [GeneratedRegex("[?&]Page=([123])")]
    private static partial Regex PageParameter();
}
