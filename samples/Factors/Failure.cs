using System;
using System.Net.Http;
using Sidereal;

namespace Factors;

/// <summary>An end that is not success: an exit code, and a sentence that says why.</summary>
internal sealed record Failure(int ExitCode, string? Sentence)
{
    /// <summary>The failure that an exception means; null for one that is a fault of this program, which should look like one.</summary>
    public static Failure? From(Exception exception, bool isCanceled) => exception switch
    {
        OperationCanceledException when isCanceled => new Failure(130, null), // 128 + SIGINT, as shells count
        UsageException => new Failure(2, exception.Message),
        ApiException or ApiResponseException or TimeoutException => new Failure(1, exception.Message),
        HttpRequestException => new Failure(1, $"The service cannot be reached: {exception.Message.TrimEnd('.')}."),
        _ => null,
    };

    public void Print()
    {
        if (Sentence is not null)
        {
            Console.Error.WriteLine(Sentence);
        }
    }
}
