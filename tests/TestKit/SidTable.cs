using System.Collections.Generic;

namespace Sidereal.TestKit;

/// <summary>Good and bad SIDs with what must be said about them: one table for each place that applies the rule.</summary>
public static class SidTable
{
    private const string Packed = "^VA[0-9a-fA-F]{32}$";
    private const string PackedText = "VA0123456789abcdefABCDEF9876543210";

    /// <summary>Each row: pattern, text, whether the text matches, and what the explanation of a mismatch contains.</summary>
    public static IReadOnlyList<object[]> Rows { get; } =
    [
        Good(Packed, PackedText),
        Good(Packed, "VA00000000000000000000000000000000"),
        Good(Packed, "VAFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"),
        Good(Packed, "VAffffffffffffffffffffffffffffffff"),
        Good("^VA[A-Fa-f0-9]{32}$", PackedText),
        Good(@"^VA[a-fA-F\d]{32}$", PackedText),
        Good("^usr_[a-z0-9]{10}$", "usr_abc0123xyz"),
        Good(@"^a\.b\-c\_[\w-]{3}$", "a.b-c_x-_"),
        Good(@"^N\d{1}$", "N7"),
        Good("^OQ[a-zA-Z0-9]{32}$", "OQzzzzzzzzzzzzzzzzZZZZZZZZ99999999"),

        Bad(Packed, "", "'' does not match '^VA[0-9a-fA-F]{32}$': it has 0 characters instead of 34."),
        Bad(Packed, "VA1", "'VA1' does not match '^VA[0-9a-fA-F]{32}$': it has 3 characters instead of 34."),
        Bad(Packed, "V", "'V' does not match '^VA[0-9a-fA-F]{32}$': it has 1 character instead of 34."),
        Bad(Packed, PackedText + "0", "it has 35 characters instead of 34."),
        Bad(Packed, PackedText + "\n", @"10\u000A' does not match '^VA[0-9a-fA-F]{32}$': it has 35 characters instead of 34."),
        Bad(Packed, " " + PackedText, "it has 35 characters instead of 34."),
        Bad(Packed, "YF0123456789abcdefABCDEF9876543210", "it starts with 'YF' instead of 'VA'."),
        Bad(Packed, "va0123456789abcdefABCDEF9876543210", "it starts with 'va' instead of 'VA'."),
        Bad(Packed, "VAg123456789abcdefABCDEF9876543210", "character 3, 'g', is not a hexadecimal digit."),
        Bad(Packed, "VA0123456789abcdefABCDEF987654321 ", "character 34, ' ', is not a hexadecimal digit."),
        Bad(Packed, "VA0123456789abcdefABCDEF987654321\n", @"character 34, '\u000A', is not a hexadecimal digit."),
        Bad(Packed, "VA0123456789abcdefABCDEF987654321\u0663", "character 34, '\u0663', is not a hexadecimal digit."),
        Bad(Packed, "VA0123456789abcdefABCDEF987654321\u0130", "character 34, '\u0130', is not a hexadecimal digit."),
        Bad(Packed, "VA0123456789abcdefABCDEF987654321\u202E", @"character 34, '\u202E', is not a hexadecimal digit."),
        Bad(Packed, "VA0123456789abcdefABCDEF987654\uD83D\uDE00g0", @"character 31, '\uD83D', is not a hexadecimal digit."),
        Bad(Packed, "\0\00123456789abcdefABCDEF9876543210", @"it starts with '\u0000\u0000' instead of 'VA'."),
        Bad(Packed, new string('x', 100_000), "xxx\u2026' does not match '^VA[0-9a-fA-F]{32}$': it has 100000 characters instead of 34."),
        Bad("^usr_[a-z0-9]{10}$", "usr_ABC0123XYZ", "character 5, 'A', is not a lower case letter or digit."),
        Bad("^U[A-Z]{2}$", "Uaa", "character 2, 'a', is not an upper case letter."),
        Bad("^U[xyz]{2}$", "Uaa", "character 2, 'a', is not a character of [x-z]."),
        Bad(@"^N\d{1}$", "N\u0663", "character 2, '\u0663', is not a digit."),
        Bad(@"^N\w{1}$", "N\u00E9", "character 2, '\u00E9', is not a letter, digit or underscore."),
        Bad(@"^a\.b[0-9]{1}$", "axb1", "it starts with 'axb' instead of 'a.b'."),
    ];

    private static object[] Good(string pattern, string text) => [pattern, text, true, ""];

    private static object[] Bad(string pattern, string text, string explanation) => [pattern, text, false, explanation];
}
