using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>Values that official examples and the live service have although the document forbids them.</summary>
public sealed class NonconformingTests
{
    [Theory]
    [InlineData("sid", "\"\"")]
    [InlineData("sid", "\"YFaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    [InlineData("sid", "\"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    [InlineData("account_sid", "7")]
    [InlineData("date_created", "\"yesterday\"")]
    [InlineData("friendly_name", "12")]
    [InlineData("friendly_name", "{\"en\":\"Phone\"}")]
    [InlineData("status", "true")]
    public void A_value_that_does_not_fit_reads_as_null_and_is_written_back(string name, string value)
    {
        string json = $$"""{"identity":"someone","{{name}}":{{value}}}""";

        Factor? factor = JsonSerializer.Deserialize<Factor>(json);

        Assert.NotNull(factor);
        Assert.Equal("someone", factor.Identity);
        KeyValuePair<string, RawJson> kept = Assert.Single(factor.Nonconforming!);
        Assert.Equal(name, kept.Key);
        Assert.Equal(value, kept.Value.ToString());
        Assert.Null(factor.Sid);
        Assert.Null(factor.AccountSid);
        Assert.Null(factor.DateCreated);
        Assert.Null(factor.FriendlyName);
        Assert.Null(factor.Status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(factor))));
    }

    [Fact]
    public void A_number_in_a_string_is_a_number()
    {
        Meta? meta = JsonSerializer.Deserialize<Meta>("""{"page":"3","page_size":50}""");

        Assert.Equal(3, meta?.Page);
        Assert.Equal(50, meta?.PageSize);
        Assert.Null(meta?.Nonconforming);
    }

    [Fact]
    public void What_the_document_does_not_know_is_skipped()
    {
        Factor? factor = JsonSerializer.Deserialize<Factor>("""{"identity":"someone","new_in_2027":{"a":[1,2]}}""");

        Assert.Equal("someone", factor?.Identity);
        Assert.Null(factor?.Nonconforming);
    }

    [Fact]
    public void A_SID_can_be_the_key_of_a_dictionary()
    {
        Dictionary<FactorSid, int> counts = new() { [FactorSid.Parse("YF0123456789abcdefABCDEF0123456789")] = 2 };

        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"YF0123456789abcdefABCDEF0123456789":2}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<FactorSid, int>>(json));
    }
}
