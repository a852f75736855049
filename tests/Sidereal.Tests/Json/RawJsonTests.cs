using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Sidereal.Tests.Fixtures;
using Xunit;

namespace Sidereal.Tests.Json;

public sealed class RawJsonTests
{
    [Theory]
    [InlineData("{ \"a\" : [ 1.0, 1e2 ] }")]
    [InlineData("\"\\u0041\\ud800\"")]
    [InlineData("1.0")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("null")]
    public void The_text_stays_as_it_came(string json)
    {
        RawJson raw = RawJson.Parse($" \r\n{json}\t");

        Assert.Equal(json, raw.ToString());
        Assert.Equal(json, Encoding.UTF8.GetString(raw.Utf8.Span));
        Assert.Equal(json, raw.ToElement().GetRawText());
        Assert.Equal(json, JsonSerializer.Serialize(raw, FixtureContext.Default.RawJson));
        Assert.Equal(json, JsonSerializer.Deserialize(json, FixtureContext.Default.RawJson).ToString());
        Assert.Equal(raw, RawJson.Parse(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("{} {}", "$")]
    [InlineData("[1,]", "$[0]")]
    [InlineData("// a\n1", "$")]
    public void What_is_not_one_value_is_refused(string json, string path)
    {
        Assert.Equal(path, Assert.Throws<JsonException>(() => RawJson.Parse(json)).Path);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        Assert.Contains("UTF-8", Assert.Throws<JsonException>(() => RawJson.Parse([.. "[\""u8, 0xFF, .. "\"]"u8])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => RawJson.Parse((string)null!));
    }

    [Fact]
    public void Equality_looks_at_the_text()
    {
        RawJson one = RawJson.Parse("1");

        Assert.True(one == RawJson.Parse(" 1 "));
        Assert.True(one != RawJson.Parse("1.0"));
        Assert.Equal(one.GetHashCode(), RawJson.Parse("1 ").GetHashCode());
        Assert.False(one.Equals("1"));
    }

    [Fact]
    public void The_default_is_JSON_null()
    {
        Assert.Equal("null", default(RawJson).ToString());
        Assert.Equal(JsonValueKind.Null, default(RawJson).ToElement().ValueKind);
        Assert.Equal(default, RawJson.Parse("null"));
        Assert.Equal(default(RawJson).GetHashCode(), RawJson.Parse("null").GetHashCode());
        Assert.Equal(default, JsonSerializer.Deserialize("null", FixtureContext.Default.RawJson));
    }

    [Fact]
    public void Comments_that_a_serializer_was_told_to_skip_are_left_out()
    {
        FixtureContext context = new(new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        List<RawJson>? raws = JsonSerializer.Deserialize("[{\"a\":1.0/* one */,},2,]", context.ListRawJson);

        Assert.Equal([RawJson.Parse("{\"a\":1.0}"), RawJson.Parse("2")], raws!);
    }
}
