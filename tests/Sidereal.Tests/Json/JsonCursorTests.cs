using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Sidereal.CompilerServices;
using Sidereal.Tests.Fixtures;
using Xunit;
using static Sidereal.Tests.Fixtures.Reading;

namespace Sidereal.Tests.Json;

public sealed class JsonCursorTests
{
    private const string Sid = "YF0123456789abcdefABCDEF9876543210";

    /// <summary>A property, a value that fits it, what it reads as, and a value that does not fit and is not null.</summary>
    public static TheoryData<string, string, object, string> Kinds => new()
    {
        { "sid", $"\"{Sid}\"", FactorSid.Parse(Sid), "\"\"" },
        { "sid", $"\"\\u0059F{Sid[2..]}\"", FactorSid.Parse(Sid), "\"YF0123456789abcdefABCDEF987654321\"" },
        { "sid", $"\"{Sid}\"", FactorSid.Parse(Sid), "{\"a\":[1,{\"b\":2}]}" },
        { "status", "\"verified\"", FactorStatus.Verified, "1" },
        { "status", "\"v\\u0065rified\"", FactorStatus.Verified, "true" },
        { "status", "\"passk\\u0065ys\"", new FactorStatus("passkeys"), "[\"verified\"]" },
        { "status", "\"\"", new FactorStatus(""), "\"\\ud800\"" },
        { "friendly_name", "\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", "a\"\\/\b\f\n\r\t\u00E9\uD83D\uDE00", "12" },
        { "friendly_name", "\"\u00E9\uD83D\uDE00\"", "\u00E9\uD83D\uDE00", "\"\\ude00\\ud83d\"" },
        { "friendly_name", "\"\"", "", "\"\\ud83dx\\ude00\"" },
        { "count", "12", 12L, "\"\"" },
        { "count", "\"12\"", 12L, "\" 12\"" },
        { "count", "\"\\u0031\\u0032\"", 12L, "\"+12\"" },
        { "count", "-9223372036854775808", long.MinValue, "-9223372036854775809" },
        { "count", "9223372036854775807", long.MaxValue, "9223372036854775808" },
        { "count", "12.0", 12L, "12.5" },
        { "count", "1.2e1", 12L, "1e400" },
        { "count", "\"-0\"", 0L, "\"012\"" },
        { "small", "2147483647", int.MaxValue, "2147483648" },
        { "small", "\"-2147483648\"", int.MinValue, "\"-2147483649\"" },
        { "ratio", "0.5", 0.5, "1e400" },
        { "ratio", "\"5E-1\"", 0.5, "\"NaN\"" },
        { "ratio", "-1", -1.0, "\"Infinity\"" },
        { "ratio", "\"1.0\"", 1.0, "\"1.\"" },
        { "ratio", "\"1e+2\"", 100.0, "\"1e\"" },
        { "price", "\"-0.00750\"", -0.00750m, "\"0,5\"" },
        { "price", "79228162514264337593543950335", decimal.MaxValue, "79228162514264337593543950336" },
        { "is_on", "true", true, "\"true\"" },
        { "is_on", "false", false, "0" },
        { "date_created", "\"2015-07-30T20:00:00Z\"", new DateTimeOffset(2015, 7, 30, 20, 0, 0, TimeSpan.Zero), "\"yesterday\"" },
        { "day", "\"2024-02-29\"", new DateOnly(2024, 2, 29), "\"2023-02-29\"" },
        { "key", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "\"0f8fad5bd9cb469fa16570867728950e\"" },
        { "url", "\"https://example.com/a?b=c%20d\"", new Uri("https://example.com/a?b=c%20d"), "\"http://[\"" },
        { "data", "\"AAEC\"", new byte[] { 0, 1, 2 }, "\"AAE\"" },
        { "data", "\"\"", Array.Empty<byte>(), "\"A-_=\"" },
        { "config", " { \"a\" : [ 1.0 ] } ", RawJson.Parse("{ \"a\" : [ 1.0 ] }"), "" },
        { "config", "\"\\u0041\"", RawJson.Parse("\"\\u0041\""), "" },
        { "config", "\"\\ud800\"", RawJson.Parse("\"\\ud800\""), "" },
        { "tags", "[\"a\",\"\\u0062\"]", "a,b".Split(','), "{}" },
        { "sids", $"[\"{Sid}\"]", new[] { FactorSid.Parse(Sid) }, "\"x\"" },
        { "tags", "[]", Array.Empty<string>(), "1" },
        { "grid", "[[1,\"2\"],[]]", new[] { [1, 2], Array.Empty<long>() }, "false" },
        { "parent", "{\"count\":1}", new Factor { Count = 1 }, "[]" },
        { "children", "[]", Array.Empty<Factor>(), "{}" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_that_fits_is_read_and_one_that_does_not_is_kept_raw(string property, string fit, object expected, string misfit)
    {
        foreach (bool isStrict in new[] { false, true })
        {
            Factor factor = Read<Factor>($"{{\"{property}\":{fit}}}", isStrict);
            Assert.Equal(expected, Value(factor, property));
            Assert.Null(factor.Nonconforming);
        }

        if (misfit.Length > 0)
        {
            Factor factor = Read<Factor>($"{{\"count\":1,\"{property}\" : {misfit} , \"x\":{{}} }}");
            Assert.Null(Value(factor, property));
            Assert.NotNull(factor.Nonconforming);
            Assert.Equal(misfit, factor.Nonconforming[property].ToString());
            Assert.Single(factor.Nonconforming);

            JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>($"{{\"children\":[{{}},{{\"{property}\":{misfit}}}]}}", isStrict: true));
            Assert.Equal($"$.children[1].{property}", exception.Path);
            Assert.StartsWith($"At $.children[1].{property}, ", exception.Message, StringComparison.Ordinal);
            Assert.Matches(" is not | does not match ", exception.Message);
        }
    }

    [Theory]
    [InlineData("children", "{\"tags\":[\"x\"]}")]
    [InlineData("grid", "[1]")]
    [InlineData("tags", "\"x\"],\"tags\":[\"x\"")]
    public void Many_lists_take_no_more_memory_than_a_few_times_their_text(string property, string item)
    {
        byte[] json = System.Text.Encoding.ASCII.GetBytes($"{{\"{property}\":[{string.Join(',', Enumerable.Repeat(item, 20_000))}]}}");
        Read<Factor>("{}");

        long before = GC.GetAllocatedBytesForCurrentThread();
        Factor factor = Read<Factor>(json);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // A Factor is a few hundred bytes, and has a list of its own. With a guess in each list it would be gigabytes.
        Assert.NotNull(Value(factor, property));
        Assert.InRange(allocated, json.Length, 20_000 * 1_500L);
    }

    [Fact]
    public void A_property_that_is_null_or_missing_is_null_and_conforms()
    {
        string[] names = [.. Kinds.Select(row => row.Data.Item1).Distinct()];
        Factor nulls = Read<Factor>("{" + string.Join(',', names.Select(name => $"\"{name}\":null")) + "}", isStrict: true);
        Factor empty = Read<Factor>("{}", isStrict: true);

        Assert.All(names, name => Assert.Null(Value(nulls, name)));
        Assert.Equal(new Factor(), nulls);
        Assert.Equal(new Factor(), empty);
    }

    [Fact]
    public void A_name_with_escapes_is_the_name()
    {
        Factor factor = Read<Factor>($$$"""{"\u0073id":"{{{Sid}}}","c\u006funt":"x","\ud800":1,"\u006eot_known":{"sid":1}}""");

        Assert.Equal(Sid, factor.Sid?.ToString());
        Assert.Equal("\"x\"", factor.Nonconforming?["count"].ToString());
    }

    [Fact]
    public void Of_equal_names_the_last_one_counts()
    {
        Assert.Equal(2, Read<Factor>("""{"count":1,"count":2}""").Count);
        Assert.Null(Read<Factor>("""{"count":1,"count":null}""").Count);

        Factor mended = Read<Factor>("""{"count":"x","c\u006funt":2}""");
        Assert.Equal(2, mended.Count);
        Assert.Null(mended.Nonconforming);

        Factor broken = Read<Factor>("""{"count":2,"sid":"","count":"x","count":"y"}""");
        Assert.Null(broken.Count);
        Assert.Equal("\"y\"", broken.Nonconforming?["count"].ToString());
        Assert.Equal(2, broken.Nonconforming?.Count);
    }

    [Fact]
    public void Unknown_properties_are_skipped_with_all_that_is_in_them()
    {
        Factor factor = Read<Factor>("""{"x":{"sid":"a","count":[{"count":9}]},"count":1,"y":[[{"count":2}]],"z":"\ud800","":null}""");

        Assert.Equal(1, factor.Count);
        Assert.Null(factor.Nonconforming);
    }

    [Fact]
    public void Properties_are_read_in_any_order()
    {
        string[] properties = ["\"sid\":\"" + Sid + "\"", "\"count\":1", "\"small\":2", "\"is_on\":true", "\"friendly_name\":\"n\"", "\"ratio\":0.5"];
        Random random = new(6);
        for (int round = 0; round < 100; round++)
        {
            random.Shuffle(properties);
            Factor factor = Read<Factor>("{" + string.Join(',', properties) + "}");
            Assert.Equal(new Factor { Sid = FactorSid.Parse(Sid), Count = 1, Small = 2, IsOn = true, FriendlyName = "n", Ratio = 0.5 }, factor);
        }
    }

    [Fact]
    public void Each_object_keeps_what_did_not_fit_in_itself()
    {
        Factor factor = Read<Factor>("""{"sid":"a","parent":{"sid":"b","children":[{"sid":"c"},{}]},"children":[{"sid":"d"}],"count":"e"}""");

        Assert.Equal(["count", "sid"], factor.Nonconforming?.Keys.Order());
        Assert.Equal("\"a\"", factor.Nonconforming?["sid"].ToString());
        Assert.Equal("\"b\"", factor.Parent?.Nonconforming?["sid"].ToString());
        Assert.Equal("\"c\"", factor.Parent?.Children?[0].Nonconforming?["sid"].ToString());
        Assert.Null(factor.Parent?.Children?[1].Nonconforming);
        Assert.Equal("\"d\"", factor.Children?[0].Nonconforming?["sid"].ToString());
    }

    [Theory]
    [InlineData("""{"tags":["a",null]}""", "$.tags[1]", "At $.tags[1], the list holds null where a value is due.")]
    [InlineData("""{"tags":["a",1]}""", "$.tags[1]", "At $.tags[1], 1 is not a string.")]
    [InlineData("""{"sids":[""]}""", "$.sids[0]", "At $.sids[0], '' does not match '^YF[0-9a-fA-F]{32}$': it has 0 characters instead of 34.")]
    [InlineData("""{"sids":[7]}""", "$.sids[0]", "At $.sids[0], 7 is not a string that matches '^YF[0-9a-fA-F]{32}$'.")]
    [InlineData("""{"grid":[[1],[2,"x"]]}""", "$.grid[1][1]", "At $.grid[1][1], \"x\" is not a whole number of 64 bits.")]
    [InlineData("""{"grid":[[1],2]}""", "$.grid[1]", "At $.grid[1], 2 is not an array.")]
    [InlineData("""{"children":[{},{"children":[{},{},3]}]}""", "$.children[1].children[2]", "At $.children[1].children[2], 3 is not an object.")]
    [InlineData("""{"a b":{"it's":1},"children":[null]}""", "$.children[0]", "At $.children[0], the list holds null where a value is due.")]
    [InlineData("[]", "$", "At $, [] is not an object.")]
    public void A_strict_cursor_names_the_item_that_does_not_fit(string json, string path, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read<Factor>(json, isStrict: true));

        Assert.Equal(path, exception.Path);
        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("tags", """["a",null]""")]
    [InlineData("tags", """["a",1,{"b":[null]}]""")]
    [InlineData("sids", """[""]""")]
    [InlineData("grid", """[[1],[2,"x"],[3]]""")]
    [InlineData("grid", """[[1],2]""")]
    [InlineData("children", """[{},3]""")]
    [InlineData("children", """[null]""")]
    public void A_list_with_an_item_that_does_not_fit_is_null_and_kept_whole(string property, string list)
    {
        Factor factor = Read<Factor>($$"""{"{{property}}":{{list}},"count":7}""");

        Assert.Equal(list, Assert.Single(factor.Nonconforming!, kept => kept.Key == property).Value.ToString());
        Assert.Null(typeof(Factor).GetProperty(char.ToUpperInvariant(property[0]) + property[1..])!.GetValue(factor));
        Assert.Equal(7, factor.Count);
    }

    [Fact]
    public void A_list_inside_an_item_is_kept_by_the_item()
    {
        Factor factor = Read<Factor>("""{"children":[{},{"children":[{},{},3]}]}""");

        Assert.Null(factor.Nonconforming);
        Assert.Equal(["children"], factor.Children![1].Nonconforming!.Keys);
    }

    [Theory]
    [InlineData("""[{"count":1},null]""", "$[1]")]
    [InlineData("[{},3]", "$[1]")]
    public void At_the_root_there_is_no_place_for_a_list_that_does_not_fit(string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
        {
            JsonCursor cursor = new(Encoding.UTF8.GetBytes(json));
            cursor.ReadModels<Factor>();
        });
        Assert.Equal(path, exception.Path);
    }

    [Theory]
    [InlineData("1e-400")]
    [InlineData("1e-30")]
    [InlineData("12.00000000000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000000001")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("1e99999999999999999999")]
    public void A_fraction_is_no_whole_number_however_small(string number)
    {
        Factor factor = Read<Factor>($$"""{"count":{{number}}}""");

        Assert.Null(factor.Count);
        Assert.Equal(number, factor.Nonconforming!["count"].ToString());
    }

    [Theory]
    [InlineData("12.0", 12)]
    [InlineData("1.2e1", 12)]
    [InlineData("1200e-2", 12)]
    [InlineData("0e-400", 0)]
    [InlineData("-1.50e1", -15)]
    public void A_number_without_a_fraction_is_whole_however_it_is_written(string number, long expected) =>
        Assert.Equal(expected, Read<Factor>($$"""{"count":{{number}}}""").Count);

    [Fact]
    public void After_a_list_a_value_that_does_not_fit_is_kept_again()
    {
        Factor factor = Read<Factor>("""{"tags":["a"],"count":"x","grid":[[1]],"small":"y","sids":{}}""");

        Assert.Equal(["count", "sids", "small"], factor.Nonconforming?.Keys.Order());
    }

    [Fact]
    public void A_document_may_be_a_list_or_a_single_value()
    {
        JsonCursor list = new("""[{"count":1},{"count":"2"}]"""u8);
        Assert.Equal([1, 2], list.ReadModels<Factor>()!.Select(factor => factor.Count));
        list.EndDocument();

        JsonCursor text = new(" \"a\" "u8);
        Assert.Equal("a", text.ReadString());
        text.EndDocument();

        JsonCursor nothing = new("null"u8);
        Assert.Null(nothing.ReadModel<Factor>());
        nothing.EndDocument();
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Equal(1, Read<Factor>([0xEF, 0xBB, 0xBF, .. """{"count":1}"""u8]).Count);
    }

    [Theory]
    [InlineData("/v2/Services?Page=1", false)]
    [InlineData("//example.com/a", false)]
    [InlineData("?page=2", false)]
    [InlineData("", false)]
    [InlineData("https://example.com/\u00E9", true)]
    public void The_text_of_a_URI_is_kept_and_a_path_is_no_file(string text, bool isAbsolute)
    {
        Uri? url = Read<Factor>($"{{\"url\":\"{text}\"}}").Url;

        Assert.Equal(text, url?.OriginalString);
        Assert.Equal(isAbsolute, url?.IsAbsoluteUri);
    }

    private static object? Value(Factor factor, string property)
    {
        string name = string.Concat(property.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return typeof(Factor).GetProperty(name)!.GetValue(factor);
    }
}
