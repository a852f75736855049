using Sidereal.TestKit;
using static Sidereal.Tests.Http.Faults.Place;

namespace Sidereal.Tests.Http.Faults;

/// <content>JSON whose values are not what the document declares, and next links that lead astray.</content>
internal static partial class FaultTable
{
    private static Fault[] Values =>
    [
        Paged("an error body with 200", _ => Error, Ending.Unusable("has no list at", "$.things")),
        Paged("an empty object", _ => "{}", Ending.Unusable("has no list at", "$.things")),
        Paged("no list", _ => """{"meta":{"next":null}}""", Ending.Unusable("has no list at", "$.things")),
        Paged("a list that is null", _ => """{"things":null,"meta":{"next":null}}""", Ending.Unusable("has no list at", "$.things")),
        Paged("a list that is an object", _ => """{"things":{},"meta":{"next":null}}""", Ending.Unusable("has no list at", "$.things"), Ending.Unusable("cannot be read", "$.things")),
        Paged("no meta", page => page.Json.Replace("\"meta\"", "\"mета\"", System.StringComparison.Ordinal), Ending.Unusable("has no object at", "$.meta")),
        Paged("a meta that is a text", page => page.Json.Replace("\"meta\":{", "\"meta\":\"none\",\"x\":{", System.StringComparison.Ordinal), Ending.Unusable("has no object at", "$.meta"), Ending.Unusable("cannot be read", "$.meta")),
        Paged("an item that is null", page => page.With("null"), Ending.Unusable("is no object", "$.things[2]"), Ending.Unusable("cannot be read", "$.things[2]")),
        Paged("an item that is a text", page => page.With("\"x\""), Ending.Unusable("is no object", "$.things[2]"), Ending.Unusable("cannot be read", "$.things[2]")),
        Paged("malformed JSON in an item", page => page.With("""{"id":}"""), Ending.Unusable("cannot be read", "$.things[2].id")),
        Paged("a value of another type", page => page.Json.Replace("\"count\":1", "\"count\":\"many\"", System.StringComparison.Ordinal), Ending.None, Ending.Unusable("cannot be read", "$.things[0].count")),
        Paged("a number beyond its type", page => page.Json.Replace("\"count\":1", "\"count\":1e99", System.StringComparison.Ordinal), Ending.None, Ending.Unusable("cannot be read", "$.things[0].count")),
        Paged("a next link that is a number", page => page.Linking("7"), Ending.Unusable("has a next link at", "$.meta.next"), Ending.Unusable("cannot be read", "$.meta.next")),
        Paged("a next link that is an object", page => page.Linking("{}"), Ending.Unusable("has a next link at", "$.meta.next"), Ending.Unusable("cannot be read", "$.meta.next")),
        Paged("a next link that is no URI", page => page.Linking("\"http://[:/\""), Ending.Unusable("that is no URI", "$.meta.next")),
        Paged("a next link with half a surrogate pair", page => page.Linking("\"?a=\\ud800\""), Ending.Unusable("has a next link at", "$.meta.next"), Ending.Unusable("cannot be read", "$.meta.next")),
    ];

    private static Fault[] Links =>
    [
        Astray("to another port", page => $"{page.Elsewhere}v1/Things", "instead of"),
        Astray("to another port without a scheme", page => $"//{page.Elsewhere.Authority}/v1/Things", "instead of"),
        Astray("to another host", page => $"http://localhost:{page.Elsewhere.Port}/v1/Things", "instead of"),
        Astray("with user information", page => $"http://user:pass@{page.Elsewhere.Authority}/v1/Things", "user information"),
        Astray("to data", _ => "data:application/json,[]", "instead of"),
        Astray("to a file", _ => "file:///etc/passwd", "instead of"),
        Astray("to the first page", _ => "/v1/Owners/0wn3r-0f-th3-th1ngs/Things", "requested before"),
        Astray("to itself", _ => "", "requested before") with { Reply = page => Reply.To(request => Reply.Json(page.Linking($"\"{request.Target}\""))) },
    ];

    private static Fault Paged(string name, System.Func<FaultyPage, string> json, Ending ending, Ending? strictEnding = null) =>
        new(name, Body, page => Reply.Json(json(page)), ending) { StrictEnding = strictEnding ?? ending, IsOfListing = true };

    private static Fault Astray(string where, System.Func<FaultyPage, string> link, string says) =>
        Paged($"a next link {where}", page => page.Linking($"\"{link(page)}\""), Ending.Unusable(says, status: null) with { JsonPath = "$.meta.next" })
            with { IsBehindItsPage = true };
}
