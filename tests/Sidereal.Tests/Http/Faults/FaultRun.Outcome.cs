using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

namespace Sidereal.Tests.Http.Faults;

/// <content>What must come of the listing, and what its exception must and must not say.</content>
internal sealed partial class FaultRun
{
    private string Call => $"Page {_page} of ListThings (GET /v1/Owners/{{Owner}}/Things)";

    /// <summary>Whether there was a delay in which the caller could cancel.</summary>
    private bool IsCancelled => _mode == FaultMode.Cancelled || (_mode == FaultMode.CancelledInDelay && !_clock.Delays.IsEmpty);

    /// <summary>What must have come in the end.</summary>
    private Ending Expected => _mode switch
    {
        _ when IsCancelled => new Ending(typeof(OperationCanceledException), "was cancelled"),
        FaultMode.Disposed => new Ending(typeof(ObjectDisposedException), "The ThingsClient was disposed"),
        FaultMode.Abandoned => Ending.None,
        FaultMode.Once when _ending.IsRetried => Ending.None,
        _ => _ending,
    };

    private void CheckOutcome(Outcome outcome)
    {
        Check(
            outcome.Exception?.GetType() == Expected.Exception,
            $"the outcome was {outcome.Exception?.ToString() ?? "a whole listing"} instead of {Expected.Exception?.Name ?? "that"}");
        CheckItems(outcome);
        if (outcome.Exception is not { } exception)
        {
            return;
        }

        // Between two items there is no call to name.
        foreach (string part in (IEnumerable<string>)(IsCancelled && _isPrefetching ? [] : [Call, .. Expected.Says]))
        {
            Check(exception.Message.Contains(part, StringComparison.Ordinal), $"'{exception.Message}' does not say '{part}'");
        }

        Check(exception.Message.All(one => !char.IsControl(one)), $"'{exception.Message}' has control characters");
        Check(exception.Message.Length < 1000, $"the message has {exception.Message.Length} characters");
        CheckSilence("the exception", TextOf(exception));
        CheckProperties(exception);
    }

    private void CheckItems(Outcome outcome)
    {
        bool isWhole = Expected.Exception is null && _mode != FaultMode.Abandoned;
        int pages = isWhole ? Ids.Length : _page - 1 + (_fault.IsBehindItsPage && Expected == _ending ? 1 : 0);
        string[] whole = [.. Ids.Take(pages).SelectMany(ids => ids)];

        // Cancelling ends an enumeration at the next item; with a page ahead that may be within the page before.
        bool isExact = !(IsCancelled && _isPrefetching) || outcome.Ids.Count > whole.Length;
        string?[] expected = isExact ? whole : whole[..outcome.Ids.Count];
        Check(outcome.Ids.SequenceEqual(expected), $"the items were {string.Join(' ', outcome.Ids)} instead of {string.Join(' ', expected)}");
    }

    private void CheckProperties(Exception exception)
    {
        if (exception is ApiCallException answered)
        {
            Check(answered.PageNumber == _page, $"the page was {answered.PageNumber}");
            Check(
                (answered.OperationId, answered.Method, answered.PathTemplate) == ("ListThings", "GET", "/v1/Owners/{Owner}/Things"),
                "the exception has another operation");
        }

        switch (exception)
        {
            case ApiException error:
                Check((int)error.StatusCode == Expected.Status, $"the status was {error.StatusCode}");
                break;
            case ApiResponseException unusable:
                Check((int?)unusable.StatusCode == Expected.Status, $"the status was {unusable.StatusCode}");
                Check(Expected.IsPathOpen || unusable.JsonPath == Expected.JsonPath, $"the JSON path was {unusable.JsonPath} instead of {Expected.JsonPath}");
                break;
            case OperationCanceledException cancelled:
                Check(cancelled.CancellationToken == _source.Token, "the token is not the caller's");
                break;
            case HttpRequestException or TimeoutException:
                string attempts = _ending.IsRetried ? $"{MaxRetries + 1} attempts" : "1 attempt";
                Check(exception.Message.Contains(attempts, StringComparison.Ordinal), $"'{exception.Message}' does not say '{attempts}'");
                break;
        }
    }

    /// <summary>As many requests for each page as it needs, and none for a page behind the end.</summary>
    private void CheckRequests()
    {
        int[] expected = new int[Ids.Length];
        for (int number = 1; number <= Ids.Length; number++)
        {
            expected[number - 1] = number < _page || (number > _page && Expected.Exception is null && _mode != FaultMode.Abandoned) ? 1
                : number > _page ? 0
                : _mode is FaultMode.Cancelled or FaultMode.Disposed ? 1
                : !_ending.IsRetried || IsCancelled ? _ending.SendsPerAttempt
                : _mode == FaultMode.Once ? 2
                : _ending.SendsPerAttempt * (MaxRetries + 1);
        }

        // Who leaves does not wait for the retries, but some may have been sent.
        bool isRight = _mode == FaultMode.Abandoned
            ? _requests[_page - 1] >= 1 && _requests[_page - 1] <= expected[_page - 1]
            : _requests.SequenceEqual(expected);
        Check(isRight, $"the pages were requested {string.Join(' ', _requests)} times instead of {string.Join(' ', expected)}");
    }

    private void CheckSilence(string where, string text)
    {
        foreach (string secret in (IEnumerable<string>)[.. _credential.Secrets, Owner])
        {
            Check(!text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"'{secret}' stands in {where}: {text}");
        }
    }

    /// <summary>All that a log would show of an exception.</summary>
    private static string TextOf(Exception exception)
    {
        List<string> texts = [exception.ToString()];
        for (Exception? one = exception; one is not null; one = one.InnerException)
        {
            texts.AddRange(one.Data.Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}"));
            texts.Add(one.HelpLink ?? "");
            texts.Add((one as ApiResponseException)?.JsonPath ?? "");
        }

        return string.Join('\n', texts);
    }
}
