using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Sidereal.Integration.Tests;

public sealed class FragmentExampleTests
{
    [Fact]
    public void The_document_has_the_four_examples_of_the_endpoint() => Assert.Equal(
        ["readEmpty", "readFullPush", "readFullTotp", "readFullTotpUppercasing"], FragmentExamples.All.Keys);

    [Theory]
    [InlineData("readEmpty", 0)]
    [InlineData("readFullPush", 1)]
    [InlineData("readFullTotp", 1)]
    [InlineData("readFullTotpUppercasing", 1)]
    public void An_example_is_read_whole_and_written_back(string name, int factorCount)
    {
        string json = FragmentExamples.All[name];

        ListFactorResponse? response = JsonSerializer.Deserialize<ListFactorResponse>(json);
        string written = JsonSerializer.Serialize(response).Replace("+00:00\"", "Z\"", StringComparison.Ordinal); // two forms of UTC

        Assert.NotNull(response);
        Assert.Null(response.Nonconforming);
        Assert.Equal(factorCount, response.Factors?.Count);
        Assert.Null(response.Meta?.Nonconforming);
        Assert.All(response.Factors!, factor => Assert.Null(factor.Nonconforming));
        JsonNode expected = WithoutNulls(JsonNode.Parse(json)!);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(written)), $"expected {expected.ToJsonString()}\nwritten  {written}");
    }

    [Fact]
    public void The_push_factor_has_the_values_of_the_document()
    {
        Factor factor = JsonSerializer.Deserialize<ListFactorResponse>(FragmentExamples.All["readFullPush"])!.Factors!.Single();

        Assert.Equal(FactorSid.Parse("YFaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), factor.Sid);
        Assert.Equal(AccountSid.Parse("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), factor.AccountSid);
        Assert.Equal(ServiceSid.Parse("VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), factor.ServiceSid);
        Assert.Equal(EntitySid.Parse("YEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), factor.EntitySid);
        Assert.Equal("ff483d1ff591898a9942916050d2ca3f", factor.Identity);
        Assert.Equal(new DateTimeOffset(2015, 7, 30, 20, 0, 0, TimeSpan.Zero), factor.DateCreated);
        Assert.Equal(factor.DateCreated, factor.DateUpdated);
        Assert.Equal("friendly_name", factor.FriendlyName);
        Assert.Equal(FactorStatus.Unverified, factor.Status);
        Assert.Equal(FactorType.Push, factor.FactorType);
        Assert.Equal("1.0", factor.Config?.ToElement().GetProperty("sdk_version").GetString());
        Assert.Equal("""{"os":"Android"}""", factor.Metadata?.ToString());
        Assert.Equal($"/Factors/{factor.Sid}", factor.Url?.AbsolutePath[^43..]);
    }

    [Fact]
    public void Capitals_of_an_identity_are_kept_beside_the_small_letters_of_the_page()
    {
        ListFactorResponse response = JsonSerializer.Deserialize<ListFactorResponse>(FragmentExamples.All["readFullTotpUppercasing"])!;

        Assert.Equal("DD6840aec40ad01ebc2001c0330000aa33", response.Factors!.Single().Identity);
        Assert.Contains("dd6840aec40ad01ebc2001c0330000aa33", response.Meta?.Url?.AbsolutePath);
    }

    // A property that is not required and null is left out when it is written.
    private static JsonNode WithoutNulls(JsonNode node)
    {
        if (node is JsonObject properties)
        {
            foreach ((string name, JsonNode? value) in properties.ToArray())
            {
                if (value is null)
                {
                    properties.Remove(name);
                }
                else
                {
                    WithoutNulls(value);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                WithoutNulls(item!);
            }
        }

        return node;
    }
}
