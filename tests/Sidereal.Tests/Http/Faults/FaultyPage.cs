using System;
using System.Text;
using Sidereal.TestKit;

namespace Sidereal.Tests.Http.Faults;

/// <summary>What a faulty reply is made of: the good page that it could have been, and what is around it.</summary>
/// <param name="Json">The good page.</param>
/// <param name="Clock">The client's clock.</param>
/// <param name="Elsewhere">A server that nobody may ask.</param>
/// <param name="Credential">The credential that the request came with.</param>
internal sealed record FaultyPage(string Json, TestClock Clock, Uri Elsewhere, TestCredential Credential)
{
    internal const int MaxResponseBytes = 100_000;

    internal byte[] Bytes => Encoding.UTF8.GetBytes(Json);

    internal string Half => Json[..(Json.Length / 2)];

    /// <summary>Status line and headers of the good page.</summary>
    internal string Head => JsonHead($"Content-Length: {Json.Length}");

    internal string ChunkedHead => JsonHead("Transfer-Encoding: chunked");

    /// <summary>Head of a JSON response with further headers.</summary>
    internal static string JsonHead(params string[] headers) => Reply.Head(200, ["Content-Type: application/json", .. headers]);

    internal static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

    /// <summary>A JSON response with another body.</summary>
    internal static string Whole(string body, params string[] headers) =>
        $"{JsonHead([$"Content-Length: {Encoding.UTF8.GetByteCount(body)}", .. headers])}{body}";

    /// <summary>The page with another next link.</summary>
    internal string Linking(string next) => $$"""{"things":[{{Items}}],"meta":{"size":50,"next":{{next}}} }""";

    /// <summary>The page with other items behind its own.</summary>
    internal string With(string item) => Json.Replace("],\"meta\"", $",{item}],\"meta\"", StringComparison.Ordinal);

    /// <summary>The text, and then nothing until the attempt's time is over.</summary>
    internal LoopbackReply Stalling(string text) => async exchange =>
    {
        await exchange.WriteAsync(text);
        Clock.Advance(TimeSpan.FromSeconds(100));
        await exchange.StallAsync();
    };

    /// <summary>A reply that holds all that the request's credential shows, as services do that repeat what they were sent.</summary>
    internal LoopbackReply Repeating(Func<string, LoopbackReply> reply) =>
        Reply.To(request => reply(Credential.ShownBy(request) ?? "(none)"));

    private string Items => Json[(Json.IndexOf('[', StringComparison.Ordinal) + 1)..Json.IndexOf(']', StringComparison.Ordinal)];
}
