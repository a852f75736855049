using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

/// <summary>The public suite for YAML 1.2: each case gives the suite's value, or is refused for a reason that stands here. None gives another value.</summary>
public class YamlSuiteTests
{
    // Told with SDR1006, because OpenAPI has no use for it. The value is read without its tag, and it is the suite's.
    private static readonly string[] TagsOfTheirOwn =
    [
        "2XXW", "565N", "5TYM", "6CK3", "6WLZ", "7FWL", "9WXW", "C4HZ", "CC74", "CUP7", "J7PZ", "M5C3", "P76L", "UGM3", "Z67P",
        "Z9M4",
    ];

    // Refused with SDR1004, because OpenAPI has no use for it. Of several documents the first is read, and it is the suite's; of a mapping everything but what stands under such a key.
    private static readonly string[] SeveralDocuments =
    [
        "35KP", "6XDY", "6ZKB", "7Z25", "9DXL", "9KAX", "JHB9", "KSS4", "L383", "M7A3", "PUW8", "RZT7", "U9NS", "UT92", "W4TN",
    ];

    private static readonly string[] KeysThatAreNoText =
    [
        "4FJ6", "6BFJ", "6PBE", "9MMW", "KK5P", "LX3P", "M2N8/00", "M2N8/01", "M5DY", "Q9WF", "RZP5", "SBG9", "V9D5", "X38W",
        "XW4D",
    ];

    private static readonly string[] KeysThatAreNotThere =
    [
        "2JQS", "6M2F", "CFD4", "DFF7", "FH7J", "FRK4", "NHX8", "NKF9", "PW8X", "S3PD", "SM9W/01", "UKK6/00", "WZ62",
    ];

    // Refused with SDR1001: no document, where an OpenAPI document is due.
    private static readonly string[] NoDocument = ["8G76", "98YD", "AVM7", "HWV9", "QT73"];

    // Refused with SDR1001, because YamlDotNet cannot read what YAML allows: a pair in a flow mapping whose colon stands on the next line, a line of nothing but a tab,
    // a block scalar of nothing but spaces.
    private static readonly string[] BeyondTheParser = ["4MUZ/02", "DK95/04", "JEF9/01", "JEF9/02", "VJP3/01"];

    // Malformed by the suite, and read: the parser takes a tab for white space where YAML 1.2 wants indentation, and looks at no comment behind a directive.
    // What such a document means is in no doubt, so nothing is guarded here.
    private static readonly string[] ReadThoughMalformed = ["DK95/01", "MUS6/00", "Y79Y/003", "Y79Y/004", "Y79Y/005"];

    // Read, and the suite gives no JSON: entries without a value in a flow mapping, and a "!" on nothing, which is the empty string here.
    private static readonly Dictionary<string, string> ReadWithoutModel = new()
    {
        ["4ABK"] = """{ "unquoted": "separate", "http://foo.com": null, "omitted value": null }""",
        ["UKK6/02"] = "\"\"",
    };

    public static IEnumerable<TheoryDataRow<string>> Cases =>
        Repository.FindShared("suites/yaml") is { } folder
            ? Directory.EnumerateFiles(folder, "in.yaml", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(name => new TheoryDataRow<string>(name))
            : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public void A_case_of_the_suite_gives_the_value_that_the_suite_gives_or_is_refused_for_a_known_reason(string name)
    {
        string folder = Path.Combine(Repository.FindShared("suites/yaml")!, name);
        string text = Reading.Decode(File.ReadAllBytes(Path.Combine(folder, "in.yaml")));

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, "test.yaml");

        string? refusal = RefusalDue(name, isMalformed: File.Exists(Path.Combine(folder, "error")));
        if (refusal is null)
        {
            Reading.AssertNone(faults);
        }
        else
        {
            Assert.Contains(faults, fault => refusal.Contains(fault.Descriptor.Id, StringComparison.Ordinal));
        }

        string? json = ReadWithoutModel.TryGetValue(name, out string? value) ? value
            : File.Exists(Path.Combine(folder, "in.json")) && !ReadThoughMalformed.Contains(name) ? File.ReadAllText(Path.Combine(folder, "in.json"))
            : null;

        // Where nothing is refused there is a value to compare with, but for what the suite calls malformed.
        Assert.True(refusal is not null || ReadThoughMalformed.Contains(name) || !string.IsNullOrWhiteSpace(json), "Read, and nothing says what it must be");
        if (root is not null && !string.IsNullOrWhiteSpace(json))
        {
            Assert.True(Same(root, json), $"Another value than {json}");
        }
    }

    [Fact]
    public void What_is_listed_is_a_case_and_is_listed_once()
    {
        Assert.SkipWhen(Repository.FindShared("suites/yaml") is null, "The suite is not here.");
        string[] listed = [.. TagsOfTheirOwn, .. SeveralDocuments, .. KeysThatAreNoText, .. KeysThatAreNotThere, .. NoDocument, .. BeyondTheParser, .. ReadThoughMalformed];

        Assert.Equal(listed.Distinct(StringComparer.Ordinal), listed);
        Assert.Empty(listed.Concat(ReadWithoutModel.Keys).Except(Cases.Select(row => row.Data)));
    }

    /// <summary>The ids of which one must be reported; null when nothing may be.</summary>
    private static string? RefusalDue(string name, bool isMalformed)
    {
        bool isRefusedFeature = SeveralDocuments.Contains(name) || KeysThatAreNoText.Contains(name) || KeysThatAreNotThere.Contains(name);
        return TagsOfTheirOwn.Contains(name) ? "SDR1006"
            : isRefusedFeature ? "SDR1004"
            : NoDocument.Contains(name) || BeyondTheParser.Contains(name) ? "SDR1001"
            : isMalformed && !ReadThoughMalformed.Contains(name) ? "SDR1001 SDR1002 SDR1004"
            : null;
    }

    private static bool Same(SpecNode root, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        return JsonDocument.TryParseValue(ref reader, out JsonDocument? document) && Same(root, document.RootElement);
    }

    private static bool Same(SpecNode node, JsonElement json) => (node, json.ValueKind) switch
    {
        (MappingNode mapping, JsonValueKind.Object) => mapping.Entries.Count == json.EnumerateObject().Count()
            && mapping.Entries.All(entry => json.TryGetProperty(entry.Key, out JsonElement value) && Same(entry.Value, value)),
        (SequenceNode sequence, JsonValueKind.Array) => sequence.Items.Count == json.GetArrayLength()
            && sequence.Items.Zip(json.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        (ScalarNode { Kind: ScalarKind.String } scalar, JsonValueKind.String) => scalar.Value == json.GetString(),
        (ScalarNode { Kind: ScalarKind.Null }, JsonValueKind.Null) => true,
        (ScalarNode { Kind: ScalarKind.Boolean } scalar, JsonValueKind.True or JsonValueKind.False) => bool.Parse(scalar.Value) == json.GetBoolean(),
        (ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Number } scalar, JsonValueKind.Number) => Number(scalar.Value) == json.GetDouble(),
        _ => false,
    };

    private static double Number(string raw) =>
        raw.StartsWith("0x", StringComparison.Ordinal) ? Convert.ToInt64(raw, 16)
        : raw.StartsWith("0o", StringComparison.Ordinal) ? Convert.ToInt64(raw[2..], 8)
        : double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);
}
