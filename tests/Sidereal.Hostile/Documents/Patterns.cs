using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Hostile.Documents;

/// <summary>
/// Patterns that backtrack without end, that overflow a parser's stack, or that are none. Each is read and never run: no text of a document is matched against it here.
/// What is said of one is the business of the tests of patterns.
/// </summary>
internal static class Patterns
{
    private static readonly string[] Written =
    [
        "^(a+)+$", "^(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*\\\\1", "^(?=(a+))a*b\\\\1$", "(?<name>a)\\\\k<name>", "\\\\p{L}+", "\\\\p{Foo}", "[", "(", ")", "*", "a{2147483648}",
        "((a{65535}){65535}){65535}", "[z-a]", "\\\\", "(?<=a)b", "[\\\\uD800-\\\\uDFFF]", "a{0,1000000000}", "\\\\c", "\\\\x", "\\\\u{110000}", "[[:alpha:]]", "(?#comment", "(?i)a", "(?(1)a|b)", "(?>a)",
        "\\\\G", "^$", "",
    ];

    private static readonly string[] Made =
    [
        Repeat("(", 20_000), Repeat("(", 20_000) + Repeat(")", 20_000), Repeat("(?:a|", 5_000) + Repeat(")*", 5_000), Repeat("[a-", 10_000), Repeat("a*", 50_000), Repeat("(a*)*", 5_000), Repeat("a|", 100_000),
        $"^{Repeat("[a-z]", 200_000)}$",
    ];

    public static IEnumerable<HostileDocument> All => Written.Concat(Made)
        .SelectMany(static (pattern, index) => Frame.Both($"patterns/{index:00}", Frame.Parameters($$""" { "name": "p", "in": "query", "schema": { "type": "string", "pattern": "{{pattern}}" } } """)))
        .Select(static document => document with { Build = () => document.Build() with { Due = [Due.Anything] } });

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
