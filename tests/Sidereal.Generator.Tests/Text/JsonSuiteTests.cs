using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

/// <summary>The public suite for JSON parsers: what must be accepted is, what must be rejected is, and what is left open is decided here.</summary>
public class JsonSuiteTests
{
    // Left open by RFC 8259. Accepted: numbers of any size (they are kept as text, and what uses them decides), a byte order mark, and UTF-16 with one, because the compiler decodes it.
    private static readonly string[] Accepted =
    [
        "i_number_double_huge_neg_exp", "i_number_huge_exp", "i_number_neg_int_huge_exp", "i_number_pos_double_huge_exp", "i_number_real_neg_overflow",
        "i_number_real_pos_overflow", "i_number_real_underflow", "i_number_too_big_neg_int", "i_number_too_big_pos_int", "i_number_very_big_negative_int",
        "i_string_UTF-16LE_with_BOM", "i_structure_UTF-8_BOM_empty_object",
    ];

    // Left open and refused with SDR1005: halves of surrogate pairs, bytes that are no UTF-8, and UTF-16 without a byte order mark. None of them stands for a text.
    private static readonly string[] RefusedAsNoText =
    [
        "i_object_key_lone_2nd_surrogate", "i_string_1st_surrogate_but_2nd_missing",
        "i_string_1st_valid_surrogate_2nd_invalid", "i_string_UTF-8_invalid_sequence", "i_string_UTF8_surrogate_U+D800",
        "i_string_incomplete_surrogate_and_escape_valid", "i_string_incomplete_surrogate_pair",
        "i_string_incomplete_surrogates_escape_valid", "i_string_invalid_lonely_surrogate", "i_string_invalid_surrogate",
        "i_string_invalid_utf-8", "i_string_inverted_surrogates_U+1D11E", "i_string_iso_latin_1",
        "i_string_lone_second_surrogate", "i_string_lone_utf8_continuation_byte", "i_string_not_in_unicode_range",
        "i_string_overlong_sequence_2_bytes", "i_string_overlong_sequence_6_bytes", "i_string_overlong_sequence_6_bytes_null",
        "i_string_truncated-utf-8", "i_string_utf16BE_no_BOM", "i_string_utf16LE_no_BOM",
    ];

    // Left open and refused with SDR1003: nothing in OpenAPI is as deep.
    private static readonly string[] RefusedAsTooDeep = ["i_structure_500_nested_arrays"];

    // RFC 8259 leaves the meaning of a key that stands twice open; here the first one counts, and the second is an error at its place.
    private static readonly string[] AcceptedWithDuplicates = ["y_object_duplicated_key", "y_object_duplicated_key_and_value"];

    public static IEnumerable<TheoryDataRow<string>> Cases =>
        Repository.FindShared("suites/json-parsing/test_parsing") is { } folder
            ? Directory.EnumerateFiles(folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order().Select(name => new TheoryDataRow<string>(name!))
            : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public void A_case_of_the_suite_is_decided_as_the_suite_says(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.FindShared("suites/json-parsing/test_parsing")!, name + ".json"));

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(Reading.Decode(bytes), "test.json");

        string[] ids = [.. faults.Select(fault => fault.Descriptor.Id)];
        if (name[0] == 'y' || Accepted.Contains(name))
        {
            Assert.NotNull(root);
            Assert.Equal(AcceptedWithDuplicates.Contains(name) ? ["SDR1002"] : [], ids);
        }
        else if (name[0] == 'n')
        {
            Assert.NotEmpty(ids);
            Assert.All(faults, fault => Assert.Equal(DiagnosticSeverity.Error, fault.Descriptor.DefaultSeverity));
            Assert.DoesNotContain("SDR1002", ids);
        }
        else
        {
            Assert.Equal([RefusedAsTooDeep.Contains(name) ? "SDR1003" : RefusedAsNoText.Contains(name) ? "SDR1005" : "a decision"], ids.Distinct());
        }
    }

    [Fact]
    public void What_is_listed_is_a_case_and_is_listed_once()
    {
        Assert.SkipWhen(Repository.FindShared("suites/json-parsing/test_parsing") is null, "The suite is not here.");
        string[] listed = [.. Accepted, .. RefusedAsNoText, .. RefusedAsTooDeep, .. AcceptedWithDuplicates];

        Assert.Equal(listed.Distinct(), listed);
        Assert.Empty(listed.Except(Cases.Select(row => row.Data)));
    }
}
