using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Sidereal.CompilerServices;
using Sidereal.Tests.Fixtures;
using Xunit;
using static Sidereal.Tests.Fixtures.Reading;

namespace Sidereal.Tests.Json;

/// <summary>Texts that are not JSON, and objects that lack what C# cannot do without.</summary>
public sealed class JsonCursorFaultTests
{
    private const string Sid = "YF0123456789abcdefABCDEF9876543210";

    [Theory]
    [InlineData("", "$", "line 1, byte 1 ($): there is no value.")]
    [InlineData(" \n ", "$", "line 2, byte 2 ($): there is no value.")]
    [InlineData("{", "$", "line 1, byte 2 ($): it ends too early.")]
    [InlineData("""{"children":[{"sid":"YF"},{"si""", "$.children[1]", "line 1, byte 31 ($.children[1]): it ends too early.")]
    [InlineData("""{"children":[{"sid":"YF""", "$.children[0].sid", "it ends too early.")]
    [InlineData("""{"children":[{},{"x":tru}]}""", "$.children[1].x", "line 1, byte 25 ($.children[1].x): '}' is not expected here.")]
    [InlineData("{\n \"a b\": 1,\n  \"it's\": }", "$['it\\'s']", "line 3, byte 11 ($['it\\'s']): '}' is not expected here.")]
    [InlineData("""{"count":1,}""", "$.count", "'}' is not expected here.")]
    [InlineData("""{"tags":["a",]}""", "$.tags[0]", "']' is not expected here.")]
    [InlineData("""{"tags":["a" "b"]}""", "$.tags[0]", "'\"' is not expected here.")]
    [InlineData("""{"count" 1}""", "$", "'1' is not expected here.")]
    [InlineData("""{'count':1}""", "$", "''' is not expected here.")]
    [InlineData("""{"count":/* one */1}""", "$.count", "'/' is not expected here.")]
    [InlineData("{\"a\":\"\t\"}", "$.a", "byte 0x09 is not expected here.")]
    [InlineData("""{"a":"\x"}""", "$.a", "'x' is not expected here.")]
    [InlineData("""{"a":01}""", "$.a", "'1' is not expected here.")]
    [InlineData("""{"a":NaN}""", "$.a", "'N' is not expected here.")]
    [InlineData("""{"a":[1}""", "$.a[0]", "'}' is not expected here.")]
    [InlineData("{} {}", "$", "line 1, byte 4 ($): '{' is not expected here.")]
    [InlineData("{}\n\nx", "$", "line 3, byte 1 ($): 'x' is not expected here.")]
    [InlineData("<html>", "$", "'<' is not expected here.")]
    [InlineData("{\"grid\":[],\0}", "$.grid", "byte 0x00 is not expected here.")]
    [InlineData("{\"tags\":[nullx]}", "$.tags[0]", "'x' is not expected here.")]
    public void A_text_that_is_not_JSON_is_an_exception_with_its_place(string json, string path, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>(json));

        Assert.Equal(path, exception.Path);
        Assert.StartsWith("The JSON is malformed at line ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);
        Assert.IsAssignableFrom<JsonException>(exception.InnerException);
    }

    [Theory]
    [InlineData("""{"x":""")]
    [InlineData("""{"config":""")]
    [InlineData("""{"sid":""")]
    [InlineData("""{"tags":""")]
    [InlineData("""{"parent":""")]
    public void A_depth_of_64_is_read_and_65_is_an_exception(string start)
    {
        string sixtyThree = new string('[', 63) + new string(']', 63);
        JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>(start + "[" + sixtyThree + "]}"));

        Assert.EndsWith("it is nested more than 64 levels deep.", exception.Message, StringComparison.Ordinal);
        if (!start.Contains("tags", StringComparison.Ordinal))
        {
            Assert.NotNull(Read<Factor>(start + sixtyThree + "}"));
        }
    }

    [Fact]
    public void Objects_in_objects_end_at_the_same_depth()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("""{"parent":""", depth - 1)) + "{}" + new string('}', depth - 1);

        Assert.NotNull(Read<Factor>(Nested(64)));
        JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>(Nested(65)));
        Assert.EndsWith("it is nested more than 64 levels deep.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_truncation_of_a_document_is_an_exception()
    {
        byte[] json = Encoding.UTF8.GetBytes($$$"""{"sid":"{{{Sid}}}","count":-1.0e1,"x":[true,null],"children":[{"tags":["\u00e9"]},{"config":{"a":"b"}}]}""");
        Assert.Equal(-10, Read<Factor>(json).Count);

        for (int length = 0; length < json.Length; length++)
        {
            JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>(json[..length]));
            Assert.NotNull(exception.Path);
            Assert.EndsWith(length == 0 ? "there is no value." : "it ends too early.", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sid")]
    [InlineData("status")]
    [InlineData("friendly_name")]
    [InlineData("config")]
    [InlineData("count")]
    [InlineData("url")]
    [InlineData("date_created")]
    public void Bytes_that_are_not_UTF8_are_an_exception_where_they_are_read_or_kept(string property)
    {
        foreach (byte[] bytes in new byte[][] { [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80] })
        {
            byte[] json = [.. Encoding.UTF8.GetBytes($"{{\"x\":\"{property}\",\"{property}\":\"a"), .. bytes, .. "\"}"u8];

            JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>(json));

            Assert.Equal("$." + property, exception.Path);
            Assert.Equal($"At $.{property}, the text is not UTF-8.", exception.Message);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_do_no_harm_where_they_are_skipped()
    {
        byte[] json = [.. "{\"x"u8, 0xFF, .. "\":\""u8, 0xFF, .. "\",\"count\":1}"u8];

        Assert.Equal(1, Read<Factor>(json).Count);
    }

    [Theory]
    [InlineData("""{"name":"n","count":1,"status":"s","items":[]}""", "sid", "the object does not have it")]
    [InlineData("""{"sid":null,"name":"n","count":1,"status":"s","items":[]}""", "sid", "it is null")]
    [InlineData("""{"sid":"","name":"n","count":1,"status":"s","items":[]}""", "sid", "\"\" does not fit its type")]
    [InlineData("""{"sid":"SID","count":1,"status":"s","items":[]}""", "name", "the object does not have it")]
    [InlineData("""{"sid":"SID","n\u0061me":3,"count":1,"status":"s","items":[]}""", "name", "3 does not fit its type")]
    [InlineData("""{"sid":"SID","name":"x","name":null,"count":1,"status":"s","items":[]}""", "name", "it is null")]
    [InlineData("""{"sid":"SID","name":"n","count":"many","status":"s","items":[]}""", "count", "\"many\" does not fit its type")]
    [InlineData("""{"sid":"SID","name":"n","count":1,"status":[1],"items":[]}""", "status", "[1] does not fit its type")]
    [InlineData("""{"sid":"SID","name":"n","count":1,"status":"s","items":{}}""", "items", "{} does not fit its type")]
    public void A_required_value_that_C_sharp_cannot_do_without_is_an_exception_with_its_path(string json, string property, string problem)
    {
        json = json.Replace("\"SID\"", $"\"{Sid}\"", StringComparison.Ordinal);

        JsonException exception = Assert.Throws<JsonException>(() => Read<Order>(json));
        Assert.Equal("$." + property, exception.Path);
        Assert.Equal($"At $.{property}, a value is required, but {problem}.", exception.Message);

        exception = Assert.Throws<JsonException>(() =>
        {
            JsonCursor list = new(Encoding.UTF8.GetBytes("[{\"sid\":1," + Valid()[1..] + "," + json + "]"));
            list.ReadModels<Order>();
        });
        Assert.Equal($"$[1].{property}", exception.Path);
    }

    [Fact]
    public void A_required_value_that_may_be_null_may_be_missing()
    {
        Order order = Read<Order>(Valid());

        Assert.Equal(Sid, order.Sid.ToString());
        Assert.Equal("n", order.Name);
        Assert.Equal(1, order.Count);
        Assert.Equal("s", order.Status.Value);
        Assert.Empty(order.Items);
        Assert.Null(order.Note);
    }

    [Fact]
    public void A_document_of_which_nothing_was_read_is_not_at_its_end()
    {
        JsonException exception = Assert.Throws<JsonException>(() => new JsonCursor("1"u8).EndDocument());

        Assert.Contains("has not been read to its end", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cursor_inside_a_document_is_not_at_its_end()
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
        {
            JsonCursor cursor = new("{\"a\":1}"u8);
            cursor.BeginObject(new JsonProperties("a"));
            cursor.EndDocument();
        });

        Assert.Contains("has not been read to its end", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_value_and_a_long_name_are_cut_in_messages()
    {
        string longText = new('x', 100_000);
        JsonException value = Assert.Throws<JsonException>(() => Read<Factor>($"{{\"count\":\"{longText}\"}}", isStrict: true));
        JsonException name = Assert.Throws<JsonException>(() => Read<Factor>($"{{\"{longText}\":}}"));

        Assert.True(value.Message.Length < 150);
        Assert.True(name.Message.Length < 250);
    }

    private static string Valid() => $$"""{"sid":"{{Sid}}","name":"n","count":1,"status":"s","items":[]}""";
}
