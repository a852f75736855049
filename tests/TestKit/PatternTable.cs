using System.Collections.Generic;

namespace Sidereal.TestKit;

/// <summary>What ECMA-262 says of patterns and texts, construct by construct: for the rule in both assemblies. The verdicts are Node's (<c>new RegExp(pattern, 'u')</c>, else without the flag).</summary>
internal static class PatternTable
{
    /// <summary>Pattern, texts that match, texts that do not.</summary>
    public static IEnumerable<(string Pattern, string[] Good, string[] Bad)> Rows =>
    [
        // Edges of the text.
        ("^a$", ["a"], ["a\n", "\na", "ba"]),
        ("a", ["xax", "a\n"], ["", "A"]),
        ("^$", [""], ["\n", " "]),
        ("^(a$|b)", ["a", "bc"], ["ac", "a\n"]),
        ("a^b|c", ["c"], ["ab", "a\nb"]),
        // Sets.
        (@"^\d$", ["0", "9"], ["\u0663", "a", ""]),
        (@"^\D$", ["\u0663", "a", "😀"], ["0", ""]),
        (@"^\w$", ["a", "Z", "_", "5"], ["é", "\u0130", "\u200D", "-"]),
        (@"^\W$", ["é", "😀", "\u017F"], ["a", "_"]),
        (@"^\s$", [" ", "\t", "\u000B", "\u00A0", "\uFEFF", "\u2028", "\u3000", "\u1680"], ["\u0085", "\u180E", "\u200B", "a"]),
        (@"^\S$", ["\u0085", "a", "😀"], [" ", "\uFEFF"]),
        ("^.$", ["a", "😀", "\u0085", "\u000B", "\0"], ["\n", "\r", "\u2028", "\u2029", "ab", ""]),
        // Words.
        (@"\bé", ["aé"], ["é", " é"]),
        (@"^\Bé", ["é"], ["aé"]),
        (@"\ba\b", ["a", "-a-", "éaé"], ["ab", "_a"]),
        (@"^😀\B😀", ["😀😀"], ["😀a"]),
        // Classes.
        ("^[a-c]$", ["b"], ["d", "-"]),
        ("^[-a]$", ["-", "a"], ["b"]),
        ("^[a-]$", ["-", "a"], ["b"]),
        ("[]", [], ["", "a"]),
        ("^[^]$", ["\n", "😀", "a"], ["", "ab"]),
        ("^[^a]$", ["\n", "b", "😀"], ["a", "bb"]),
        (@"^[\]\\]$", ["]", @"\"], ["a"]),
        (@"^[\b]$", ["\b"], ["b"]),
        (@"^[\w-]$", ["-", "a"], ["+"]),
        (@"^[\d-z]$", ["-", "z", "5"], ["a", "y"]),
        ("^[😀]$", ["😀"], ["\uFFFD", "a", "😁"]),
        ("^[😀-😎a]$", ["😅", "a"], ["🙈", "b"]),
        ("^[\u00E9-\U0001F600]$", ["é", "\uE000", "𝒳", "😀"], ["a", "😁"]),
        ("^[^😀]$", ["😁", "a"], ["😀"]),
        ("^[a&&b]$", ["&", "a"], ["c"]),
        ("^[a-z-[aeiou]]$", ["a]", "[]"], ["b", "e"]),
        // Escapes.
        (@"^\cJ$", ["\n"], ["cJ", "J"]),
        (@"^\x41\u0042\u{43}$", ["ABC"], ["abc"]),
        (@"^\u{1F600}$", ["😀"], ["uuu", "😁"]),
        (@"^\uD83D\uDE00+$", ["😀", "😀😀"], ["😁"]),
        (@"^\/\.\*\$\^\(\)\[\]\{\}\|\?\+\\$", [@"/.*$^()[]{}|?+\"], ["/"]),
        (@"^\t\n\v\f\r\0$", ["\t\n\v\f\r\0"], ["tnvfr0"]),
        (@"^\-\_\@\a\e$", ["-_@ae"], ["\a"]),
        (@"^\A\Z$", ["AZ"], ["", "A"]),
        (@"^\G\z$", ["Gz"], [""]),
        (@"^\c$", [@"\c"], ["c", ""]),
        (@"^[\c_\_]$", ["\u001F", "_"], ["c"]),
        (@"^\101\8$", ["A8"], ["a8"]),
        (@"^\u12$", ["u12"], ["\u0012"]),
        (@"^\x1$", ["x1"], ["\u0001"]),
        // Counts.
        ("^a{2}$", ["aa"], ["a", "aaa"]),
        ("^a{2,}$", ["aa", "aaaa"], ["a"]),
        ("^a{1,2}?$", ["a", "aa"], ["aaa"]),
        ("^a{,2}$", ["a{,2}"], ["a", "aa"]),
        ("^a{$", ["a{"], ["a"]),
        ("^a{1$", ["a{1"], ["a"]),
        ("^{a}$", ["{a}"], ["a"]),
        ("^a]$", ["a]"], ["a"]),
        ("^😀{2}$", ["😀😀"], ["😀", "😁😁"]),
        ("^.{2}$", ["ab", "😀a", "😀😀"], ["😀", "abc"]),
        ("^.*$", ["", "a😀b"], ["a\nb"]),
        ("^[^a]+b$", ["😀b", "bb"], ["b", "ab"]),
        ("^.{0,262144}$", ["", "a😀"], ["\n"]),
        ("^(?:b+|)+a$", ["a", "bba"], ["b"]),
        ("^(?:|a)+$", ["", "aa"], ["b"]),
        ("^(?:a||b)*$", ["", "abab"], ["c"]),
        ("^(?:a*)*$", ["", "aa"], ["b"]),
        ("^(?=a)*b", ["b"], ["a"]),
        ("^a{0}b$", ["b"], ["ab"]),
        // Groups.
        ("^(a|b)c$", ["ac", "bc"], ["c"]),
        (@"^(a)\1$", ["aa"], ["a", "ab"]),
        (@"^(?<$y>a|b)\k<$y>$", ["aa", "bb"], ["ab"]),
        (@"^(?:(a)|b)\1$", ["aa", "b"], ["a", "ba"]),
        (@"^\1(a)$", ["a"], ["aa"]),
        (@"^(?:(a)|b)*\1$", ["aa", "ab", "b", "aaa"], ["c"]),
        (@"^(?:(a)|(b)|c)+=\1\2$", ["ab=b", "ba=a", "bc="], ["ab=ab", "ba=b"]),
        (@"^(\2a)(b)$", ["ab"], ["bab"]),
        (@"^\k$", ["k"], [""]),
        (@"^(?:😀(.)){2}\1$", ["😀a😀bb"], ["😀a😀ba"]),
        // Looks.
        ("^(?=.*[a-z])(?!.*[A-Z]).{2,}$", ["ab", "1a"], ["aB", "11", "a"]),
        ("(?<=a)b", ["ab"], ["b", "bb"]),
        ("(?<!a)b", ["b", "cb"], ["ab"]),
        ("(?<=^😀)a$", ["😀a"], ["a", "😁a"]),
        (@"(?<=([ab])\1)c$", ["aac", "bbc", "abc"], ["c", "cc"]),
        // Properties.
        (@"^\p{L}$", ["a", "é", "𝒳", "\u4E2D"], ["1", "😀"]),
        (@"^\p{Letter}\p{gc=Lu}\p{General_Category=Decimal_Number}$", ["aB\u0663"], ["ab1"]),
        (@"^\P{L}$", ["1", "😀", "\n"], ["a", "𝒳"]),
        (@"^[\p{Lu}\p{Nd}_-]+$", ["A1_-", "É"], ["a"]),
        (@"^[^\p{L}]$", ["1", "\n", "😀"], ["z"]),
        (@"^\p{ASCII}\p{Any}$", ["a😀", "\n\n"], ["é😀"]),
    ];

    /// <summary>No patterns by either reading: what is wrong, and where.</summary>
    public static IEnumerable<(string Pattern, int Offset, string Problem)> Broken =>
    [
        ("^YF[", 3, "the class that begins at offset 3 has no ']'"),
        ("a(b", 1, "the group that begins at offset 1 has no ')'"),
        ("ab)", 2, "the ')' at offset 2 closes nothing"),
        ("*a", 0, "the '*' at offset 0 has nothing in front of it to repeat"),
        ("a**", 2, "the '*' at offset 2 has nothing in front of it to repeat"),
        ("^{2}", 1, "the '{' at offset 1 has nothing in front of it to repeat"),
        ("(?<=a)*", 6, "the '*' at offset 6 has nothing in front of it to repeat"),
        ("a{3,2}", 1, "'{3,2}' at offset 1 has the greater number first"),
        ("[z-a]", 1, "'z-a' at offset 1 is a range whose end comes first"),
        ("(?i)a", 0, "'(?i)' at offset 0 begins no group that ECMA-262 knows"),
        ("(?>a)", 0, "'(?>' at offset 0 begins no group that ECMA-262 knows"),
        ("(?<1a>b)", 3, "no group name that ECMA-262 allows stands at offset 3"),
        ("(?<n>a)(?<n>b)", 10, "the group name 'n' at offset 10 stands twice"),
        (@"(?<n>a)\k<m>", 7, @"the '\k' at offset 7 names no group"),
        ("a\\", 1, "the pattern ends in a '\\' that has nothing behind it"),
        (@"^\p{Print}$", 1, @"'\p{' at offset 1 has a meaning only in a pattern that keeps all rules of Unicode mode"),
        (@"^[\p{L}\_]$", 2, @"'\p{' at offset 2 has a meaning only in a pattern that keeps all rules of Unicode mode"),
    ];

    /// <summary>Patterns that .NET cannot be told.</summary>
    public static IEnumerable<(string Pattern, int Offset, string Problem)> Obstructed =>
    [
        (@"^\p{Script=Greek}$", 1, @"'\p{Script=Greek}' at offset 1 asks for a property of characters that .NET does not know"),
        (@"\P{Emoji}", 0, @"'\P{Emoji}' at offset 0 asks for a property of characters that .NET does not know"),
        ("a(?i:b)", 1, "the flags of '(?i:' at offset 1 have no exact counterpart in .NET"),
        (@"(a)(?:\1)*?b", 0, "it repeats lazily what may be empty, and has a backreference"),
        (new string('(', 101) + new string(')', 101), 100, "its groups stand deeper than 100 in each other"),
        (new string('a', 32_769), 0, "it is longer than 32768 characters"),
    ];
}
