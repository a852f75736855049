using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using Sidereal.CompilerServices;
using Sidereal.Tests.Fixtures;
using Xunit;
using static Sidereal.Tests.Fixtures.Reading;

namespace Sidereal.Tests.Json;

public sealed class JsonObjectWriterTests
{
    private const string Sid = "YF0123456789abcdefABCDEF9876543210";

    private const string Everything =
        "{\"sid\":\"" + Sid + "\",\"status\":\"passkeys\",\"friendly_name\":\"a b\",\"count\":-9223372036854775808,\"small\":7,\"ratio\":0.1,"
        + "\"price\":1.50,\"is_on\":false,\"date_created\":\"2015-07-30T20:00:00.5Z\",\"day\":\"2024-02-29\","
        + "\"key\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"url\":\"/a?b=c%20d\",\"data\":\"AAEC\",\"config\":{ \"a\" : [1.0] },"
        + "\"parent\":{\"date_created\":\"2015-07-30T20:00:00-08:30\"},\"children\":[{},{\"count\":1}],\"tags\":[\"x\"],\"sids\":[\"" + Sid + "\"],\"grid\":[[1,2],[]]}";

    [Fact]
    public void What_was_read_is_written_as_it_was()
    {
        Assert.Equal(Everything, Write(Read<Factor>(Everything, isStrict: true)));
    }

    [Fact]
    public void Uris_that_share_their_beginning_are_written_as_they_were()
    {
        string beginning = "https://example.com/" + new string('a', 600) + "/";
        string json = $$"""{"children":[{"url":"{{beginning}}1"},{"url":"{{beginning}}2"},{"url":"https://example.com/b"},{"url":"https://example.com/c"}]}""";
        Factor factor = Read<Factor>(json);

        Assert.Equal(json, Write(factor));
        Assert.Equal("https://example.com/c", factor.Children![3].Url!.OriginalString);
        Assert.Equal(json, Write(factor));
    }

    [Fact]
    public void Null_is_left_out_and_a_required_null_is_written()
    {
        const string WithoutNote = "{\"sid\":\"" + Sid + "\",\"name\":\"n\",\"count\":1,\"status\":\"s\",\"items\":[]";

        Assert.Equal("{}", Write(new Factor()));
        Assert.Equal(WithoutNote + ",\"note\":null}", Write(Read<Order>(WithoutNote + "}")));
        Assert.Equal(WithoutNote + ",\"note\":\"x\"}", Write(Read<Order>(WithoutNote + ",\"note\":\"x\"}")));
    }

    [Fact]
    public void What_did_not_fit_is_written_back_in_its_place()
    {
        const string Json = """{"sid":"","status":{ "a":1.0 },"count":"many","children":[{"sid":"\u0041"}],"tags":"none"}""";

        Assert.Equal(Json, Write(Read<Factor>(Json)));
    }

    [Fact]
    public void A_value_that_was_mended_takes_the_place_of_what_did_not_fit()
    {
        Factor factor = Read<Factor>("""{"sid":"","count":"many"}""") with { Count = 3 };

        Assert.Equal("""{"sid":"","count":3}""", Write(factor));
    }

    [Fact]
    public void A_required_property_that_did_not_fit_is_written_once()
    {
        string json = "{\"sid\":\"" + Sid + "\",\"name\":\"n\",\"count\":1,\"status\":\"s\",\"items\":[],\"note\":5}";

        Assert.Equal(json, Write(Read<Order>(json)));
    }

    [Fact]
    public void A_serializer_reads_and_writes_the_object_too()
    {
        Factor? factor = JsonSerializer.Deserialize(Everything, FixtureContext.Default.Factor);

        Assert.Equal(Everything, JsonSerializer.Serialize(factor, FixtureContext.Default.Factor));
        Assert.Equal("[{},null]", JsonSerializer.Serialize([new Factor(), null!], FixtureContext.Default.ListFactor));
        Assert.Equal([new Factor { Count = 1 }, null], JsonSerializer.Deserialize("[{\"count\":1},null]", FixtureContext.Default.ListFactor)!);
    }

    [Fact]
    public void A_serializer_gets_an_exception_with_both_places()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
            "[{\"sid\":\"" + Sid + "\",\"name\":\"n\",\"count\":1,\"status\":\"s\",\"items\":[]},{}]",
            FixtureContext.Default.ListOrder));

        Assert.Equal("$[1]", exception.Path);
        Assert.Equal("At $.sid, a value is required, but the object does not have it.", exception.Message);
        Assert.Equal("$.sid", Assert.IsType<JsonException>(exception.InnerException).Path);
        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[]", FixtureContext.Default.Factor)).Path);
    }

    [Fact]
    public void A_serializer_that_allows_comments_gives_them_to_no_cursor()
    {
        FixtureContext context = new(new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        Assert.Equal(2, JsonSerializer.Deserialize("{\"count\":/* two */2,}", context.Factor)?.Count);
    }

    [Fact]
    public void A_number_that_JSON_cannot_write_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Write(new Factor { Ratio = double.NaN }));
    }

    private static string Write<T>(T model)
        where T : class, IJsonModel<T>
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            new JsonItemWriter(writer).Write(model);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
