using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Sidereal.Tests.Fixtures;
using Xunit;

namespace Sidereal.Tests.Sids;

public sealed class SidJsonConverterTests
{
    private const string Text = "YF0123456789abcdefABCDEF9876543210";

    [Fact]
    public void A_SID_is_a_string()
    {
        FactorSid sid = FactorSid.Parse(Text);

        Assert.Equal($"\"{Text}\"", JsonSerializer.Serialize(sid, FixtureContext.Default.FactorSid));
        Assert.Equal(sid, JsonSerializer.Deserialize($"\"{Text}\"", FixtureContext.Default.FactorSid));
        Assert.Equal(sid, JsonSerializer.Deserialize($"\"\\u0059F{Text[2..]}\"", FixtureContext.Default.FactorSid));
        Assert.Null(JsonSerializer.Deserialize("null", FixtureContext.Default.NullableFactorSid));
        Assert.Equal("\"\"", JsonSerializer.Serialize(default, FixtureContext.Default.FactorSid));
    }

    [Fact]
    public void A_SID_is_the_key_of_a_dictionary()
    {
        Dictionary<FactorSid, string> byFactor = new() { [FactorSid.Parse(Text)] = "a" };
        Dictionary<UserId, int> byUser = new() { [UserId.Parse("usr_abc0123xyz")] = 1 };

        string factors = JsonSerializer.Serialize(byFactor, FixtureContext.Default.DictionaryFactorSidString);
        string users = JsonSerializer.Serialize(byUser, FixtureContext.Default.DictionaryUserIdInt32);

        Assert.Equal($"{{\"{Text}\":\"a\"}}", factors);
        Assert.Equal("{\"usr_abc0123xyz\":1}", users);
        Assert.Equal(byFactor, JsonSerializer.Deserialize(factors, FixtureContext.Default.DictionaryFactorSidString));
        Assert.Equal(byUser, JsonSerializer.Deserialize(users.Replace("usr", "\\u0075sr", StringComparison.Ordinal), FixtureContext.Default.DictionaryUserIdInt32));
    }

    [Theory]
    [InlineData("\"\"", "it has 0 characters instead of 34.")]
    [InlineData("\"YF1\"", "'YF1' does not match '^YF[0-9a-fA-F]{32}$': it has 3 characters instead of 34.")]
    [InlineData("\"\\u0059F1\"", "'YF1' does not match '^YF[0-9a-fA-F]{32}$': it has 3 characters instead of 34.")]
    [InlineData("12", "A FactorSid is a string in JSON, not Number.")]
    [InlineData("{}", "A FactorSid is a string in JSON, not StartObject.")]
    public void A_text_that_does_not_fit_is_an_exception_that_says_why(string json, string sentence)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, FixtureContext.Default.FactorSid));

        Assert.EndsWith(sentence, exception.Message, StringComparison.Ordinal);
        Assert.Equal("$", exception.Path);
    }

    [Fact]
    public void A_key_that_does_not_fit_is_an_exception_that_says_why()
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize("{\"YF1\":\"a\"}", FixtureContext.Default.DictionaryFactorSidString));

        Assert.Contains("3 characters instead of 34", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_lies_in_two_buffers_is_read()
    {
        UserId[] users = [.. Enumerable.Range(0, 5000).Select(number => UserId.Parse($"usr_{number:D10}"))];
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Join(',', users.Select(user => $"\"{user}\"")) + "]");

        using MemoryStream stream = new(json);
        List<UserId>? read = await JsonSerializer.DeserializeAsync(stream, FixtureContext.Default.ListUserId, TestContext.Current.CancellationToken);

        Assert.Equal(users, read);
    }
}
