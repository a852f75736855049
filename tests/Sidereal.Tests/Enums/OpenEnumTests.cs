using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;
using System.Text.Json;
using Sidereal.CompilerServices;
using Sidereal.Tests.Fixtures;
using Xunit;

namespace Sidereal.Tests.Enums;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_known_value_can_be_switched_over()
    {
        Assert.True(FactorStatus.Verified.IsKnown);
        Assert.Equal(FactorStatus.Known.Verified, FactorStatus.Verified.AsKnown());
        Assert.Equal(FactorStatus.Known.Unverified, FactorStatus.Parse("unverified").AsKnown());
    }

    [Theory]
    [InlineData("passkeys")]
    [InlineData("Verified")]
    [InlineData("")]
    [InlineData("\u00E9\uD83D\uDE00")]
    public void An_unknown_value_is_kept_as_it_came(string text)
    {
        FactorStatus status = FactorStatus.Parse(text);

        Assert.False(status.IsKnown);
        Assert.Null(status.AsKnown());
        Assert.Equal(text, status.Value);
        Assert.Equal(text, status.ToString());
        Assert.Equal(status, JsonSerializer.Deserialize(JsonSerializer.Serialize(status, FixtureContext.Default.FactorStatus), FixtureContext.Default.FactorStatus));
    }

    [Fact]
    public void The_default_is_an_empty_text_and_null_is_no_value()
    {
        Assert.Equal("", default(FactorStatus).Value);
        Assert.False(default(FactorStatus).IsKnown);
        Assert.Equal(new FactorStatus(""), default);
        Assert.Throws<ArgumentNullException>(() => new FactorStatus(null!));
        Assert.False(FactorStatus.TryParse(null, null, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(400)]
    public void A_list_of_any_size_finds_each_of_its_values_and_no_other(int count)
    {
        string[] texts = [.. Enumerable.Range(0, count).Select(number => $"v\u00E9{number}x")];
        OpenEnumValues values = new(texts);

        Assert.Equal(count, values.Count);
        for (int index = 0; index < count; index++)
        {
            Assert.Equal(index, values.IndexOf(texts[index]));
            Assert.Equal(texts[index], values[index]);
            Assert.True(values.TryGet(Encoding.UTF8.GetBytes(texts[index]), out string? known));
            Assert.Same(texts[index], known);
        }

        foreach (string other in new[] { "", "v", $"v\u00E9{count}x", "V\u00E90x", "v\u00E90y", "v\u00E90x " })
        {
            Assert.False(values.Contains(other));
            Assert.False(values.TryGet(Encoding.UTF8.GetBytes(other), out string? known));
            Assert.Null(known);
        }
    }

    [Fact]
    public void Of_equal_values_the_first_counts()
    {
        OpenEnumValues few = new("a", "b", "a");
        OpenEnumValues many = new("a", "b", "a", "c", "d", "e", "f", "g", "h", "b");

        Assert.Equal(0, few.IndexOf("a"));
        Assert.Equal(0, many.IndexOf("a"));
        Assert.Equal(1, many.IndexOf("b"));
    }

    [Fact]
    public void Reading_a_known_value_makes_no_string()
    {
        FactorStatus status = JsonSerializer.Deserialize("\"verified\"", FixtureContext.Default.FactorStatus);

        Assert.Same(FactorStatus.Verified.Value, status.Value);
    }

    [Fact]
    public void A_value_is_the_key_of_a_dictionary()
    {
        Dictionary<FactorStatus, int> counts = new() { [FactorStatus.Verified] = 1, [new FactorStatus("a\"b")] = 2 };

        string json = JsonSerializer.Serialize(counts, FixtureContext.Default.DictionaryFactorStatusInt32);

        Assert.Equal(counts, JsonSerializer.Deserialize(json, FixtureContext.Default.DictionaryFactorStatusInt32));
        Assert.Equal(counts, JsonSerializer.Deserialize("{\"v\\u0065rified\":1,\"a\\u0022b\":2}", FixtureContext.Default.DictionaryFactorStatusInt32));
    }

    [Fact]
    public void What_is_no_string_is_no_value()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("1", FixtureContext.Default.FactorStatus));

        Assert.Contains("A FactorStatus is a string in JSON, not Number.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_converter_takes_every_text()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(FactorStatus));

        Assert.Equal(new FactorStatus("passkeys"), converter.ConvertFromInvariantString("passkeys"));
        Assert.Equal("verified", converter.ConvertToInvariantString(FactorStatus.Verified));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.IsValid("anything"));
        Assert.False(converter.IsValid(1));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1));
    }
}
