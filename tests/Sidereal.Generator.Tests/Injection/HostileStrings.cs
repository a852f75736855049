using System;
using System.Linq;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>Texts that would like to be code, directives, comments or documentation, and random Unicode around them.</summary>
internal static class HostileStrings
{
    public static readonly string[] Pieces =
    [
        // The ends of lines, and of what stands on them.
        "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000B", "\u000C", "\0", "\u001A", "\u001B",
        "\r\n#if false\r\n", "\n#error x\n", "\u2028#pragma warning disable\u2028", "\u0085#endif\u0085", "#region", "#nullable disable", "#line 1 \"x\"", "#r \"x\"",
        // Literals of each kind.
        "\"", "\"\"", "\"\"\"", "\"\"\"\"", "\\", "\\\"", "\\u0022", "\\x22", "\\U00000022", "\\e", "'", "@\"", "$\"", "$@\"", "{", "}", "{{", "}}", "{0}", "${", "{{{", "`", "\");System.Console.Beep();//",
        // Comments and documentation.
        "*/", "/*", "//", "///", "/**", "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>", "<!DOCTYPE x>", "</summary>", "<summary>", "</remarks><example>", "</c>", "<c>", "<see cref=\"System.Int32\"/>", "<inheritdoc/>", "<include file=\"x\" path=\"y\"/>",
        "&", "&lt;", "&#10;", "&#x2028;", "&unknown;", "\n///", "\r\n/// </summary>\r\nclass X { }",
        // Markdown that becomes markup.
        "`a`", "[a](https://b)", "[a](https://b/\"><c>)", "[a](javascript:b)", "- x", "\n\n- y", "1. z",
        // Names.
        "class", "@class", "await", "record", "field", "var", "dynamic", "nameof", "__arglist", "Equals", "ToString", "GetType", "Parse", "System", "global::System", "a b", "1", "_", "é", "\u4E2D", "ﬁ", "e\u0301",
        // What cannot be seen, or turns what can.
        "\u202E", "\u202A", "\u2066", "\u2069", "\u200B", "\u200C", "\u200D", "\u200E", "\u2060", "\u061C", "\u00AD", "\uFEFF", "\u180E", "\uFFF9", "\uFFFE", "\uFFFF", "\uFFFD", "\uE000", "\u3164", "\u00A0", "\uDB40\uDC01",
        "\uD800", "\uDC00", "\uDC00\uD800", "\uD83D\uDE00", "\uDBFF\uDFFF", "\uD835\uDCB3", "a\u200Db",
        // Code.
        ";", "}class X{", ")", "(", "]", "[", ",", "=>", "using System;", "namespace X;", "[assembly: X]", "typeof(X)", "unsafe { }", "throw null!;", "/", "~1", "%2F", "{id}", "..", "?", "#", "\t", " ",
    ];

    public static string Next(Random random)
    {
        string Piece() => random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)];
        return string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Piece()));
    }
}
