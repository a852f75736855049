using System;
using System.Net.Http;
using System.Threading.Tasks;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Sidereal.Tests.Fixtures;
using Xunit;

namespace Sidereal.Tests.Http;

public sealed class ApiRequestTests
{
    private static readonly Uri BaseAddress = new("https://example.com/base");

    [Theory]
    [InlineData("plain-~_.1", "plain-~_.1")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("..\\x", "..%5Cx")]
    [InlineData("\\", "%5C")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("...", "...")]
    [InlineData("{b}", "%7Bb%7D")]
    [InlineData("é\u0000\n", "%C3%A9%00%0A")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("@evil.com", "%40evil.com")]
    public async Task A_path_value_stays_one_segment_on_the_wire(string value, string escaped)
    {
        await using LoopbackServer server = new(Reply.Json(ThingPage.Json([])));
        using ThingsClient client = new(server);

        Assert.Null((await Outcome.OfAsync(client.ListAsync(owner: value))).Exception);

        Assert.Equal($"/v1/Owners/{escaped}/Things", Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_that_is_no_segment_is_refused_at_the_call(string @class)
    {
        ApiRequest request = Request("/v1/{a}/b");

        Assert.Equal("class", Assert.Throws<ArgumentException>(() => request.Path("a", @class)).ParamName);
    }

    [Fact]
    public void A_fault_names_the_parameter_and_not_the_expression_around_it()
    {
        string identity = "..";

        ArgumentException exception = Assert.Throws<ArgumentException>(() => Request("/{a}").Path("a", Check.MaxLength(identity, 64)));
        Assert.Equal("identity", exception.ParamName);
        Assert.Equal("status", ParameterText.NameOf("status?.Value"));
        Assert.Equal("_x1", ParameterText.NameOf("@_x1"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_at_the_call()
    {
        string identity = "a" + "😀"[..1];

        Assert.Equal("identity", Assert.Throws<ArgumentException>(() => Request("/{a}").Path("a", identity)).ParamName);
        Assert.Equal("identity", Assert.Throws<ArgumentException>(() => Request("/a").Query("a", identity)).ParamName);
    }

    [Fact]
    public void A_default_SID_is_refused_at_the_call()
    {
        FactorSid factorSid = default;
        FactorSid? owner = factorSid;

        Assert.Equal("factorSid", Assert.Throws<ArgumentException>(() => Request("/{a}").Path("a", factorSid)).ParamName);
        Assert.Equal("owner", Assert.Throws<ArgumentException>(() => Request("/a").Query("a", owner)).ParamName);
    }

    [Fact]
    public void A_path_value_of_null_is_refused_at_the_call()
    {
        string? serviceSid = null;

        Assert.Equal("serviceSid", Assert.Throws<ArgumentNullException>(() => Request("/{a}").Path("a", serviceSid!)).ParamName);
    }

    [Fact]
    public void Two_values_cannot_make_a_step_together()
    {
        ApiRequest request = Request("/v1/{a}{b}/c");
        request.Path("a", ".x");
        request.Path("b", ".y");
        Assert.Equal("https://example.com/base/v1/.x.y/c", request.ToUri(BaseAddress).AbsoluteUri);

        Assert.Throws<ArgumentException>(() => Request("/v1/../c").ToUri(BaseAddress));
        Assert.Throws<ArgumentException>(() => Request("/v1/.").ToUri(BaseAddress));
    }

    [Fact]
    public void A_value_is_not_mistaken_for_a_parameter()
    {
        ApiRequest request = Request("/{a}/{b}");
        request.Path("a", "{b}");
        request.Path("b", "c");

        Assert.Equal("https://example.com/base/%7Bb%7D/c", request.ToUri(BaseAddress).AbsoluteUri);
    }

    [Fact]
    public void Values_are_written_in_the_invariant_culture_and_ISO_8601()
    {
        ApiRequest request = Request("/{n}/{b}");
        request.Path("n", -5L);
        request.Path("b", true);
        request.Query("Long", (long?)1000);
        request.Query("Int", (int?)7);
        request.Query("Double", (double?)1.5);
        request.Query("Decimal", (decimal?)0.10m);
        request.Query("Bool", (bool?)false);
        request.Query("Guid", (Guid?)new Guid("00112233-4455-6677-8899-aabbccddeeff"));
        request.Query("Sid", (FactorSid?)FactorSid.Parse("YFaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaAA"));
        request.Query("Date", (DateOnly?)new DateOnly(2026, 1, 2));
        request.Query("Time", (DateTimeOffset?)new DateTimeOffset(2026, 1, 2, 3, 4, 5, 60, TimeSpan.FromHours(2)));
        request.Query("DateCreated<", "a&b=c +");
        request.Query("Empty", "");

        Assert.Equal(
            "https://example.com/base/-5/true?Long=1000&Int=7&Double=1.5&Decimal=0.10&Bool=false&Guid=00112233-4455-6677-8899-aabbccddeeff"
            + "&Sid=YFaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaAA"
            + "&Date=2026-01-02&Time=2026-01-02T01%3A04%3A05.06Z&DateCreated%3C=a%26b%3Dc%20%2B&Empty=",
            request.ToUri(BaseAddress).AbsoluteUri);
    }

    [Fact]
    public void A_query_value_of_null_is_left_out()
    {
        ApiRequest request = Request("/a");
        request.Query("Text", (string?)null);
        request.Query("Number", (long?)null);
        request.Query("Flag", (bool?)null);

        Assert.Equal("https://example.com/base/a", request.ToUri(BaseAddress).AbsoluteUri);
    }

    [Fact]
    public void A_number_that_is_not_finite_is_refused()
    {
        double limit = double.NaN;
        double? offset = double.PositiveInfinity;

        Assert.Equal("limit", Assert.Throws<ArgumentException>(() => Request("/{a}").Path("a", limit)).ParamName);
        Assert.Equal("offset", Assert.Throws<ArgumentException>(() => Request("/a").Query("Offset", offset)).ParamName);
    }

    [Fact]
    public void A_path_without_a_slash_cannot_change_the_host()
    {
        Assert.Equal("https://example.com/@evil.com", Request("@evil.com").ToUri(new Uri("https://example.com")).AbsoluteUri);
        Assert.Equal("https://example.com/evil.com", Request("//evil.com").ToUri(new Uri("https://example.com")).AbsoluteUri);
    }

    private static ApiRequest Request(string template) => new(new ApiOperation("Test", HttpMethod.Get, template));
}
