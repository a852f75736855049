using System.Collections.Generic;
using System.Linq;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>Numbers that no type holds, escapes that are none, tabs, and words that YAML 1.1 took for something else.</summary>
internal static class Scalars
{
    private const string Digits = "123456789012345678901234567890";

    public static IEnumerable<HostileDocument> All =>
    [
        .. Frame.Both("scalars/huge-integers", Frame.Parameters($$""" { "name": "n", "in": "query", "schema": { "type": "integer", "minimum": {|SDR3008:-{{Digits}}|}, "maximum": {|SDR3008:{{Digits}}|} } } """)),
        .. Frame.Both("scalars/huge-length", Frame.Parameters($$""" { "name": "n", "in": "query", "schema": { "type": "string", "minLength": {|SDR3008:{{Digits}}|}, "maxLength": {|SDR3008:99999999999|} } } """)),
        .. Frame.Both("scalars/huge-exponents", Frame.Parameters(""" { "name": "n", "in": "query", "schema": { "type": "number", "minimum": {|SDR3008:-1e999|}, "maximum": {|SDR3008:1e999999999999|} } } """)),
        .. Frame.Both("scalars/tiny-exponents", Frame.Parameters(""" { "name": "n", "in": "query", "schema": { "type": "number", "minimum": -1e-999999999, "maximum": 1e-999 } } """)),
        .. Frame.Both("scalars/fraction-of-an-integer", Frame.Parameters(""" { "name": "n", "in": "query", "schema": { "type": "integer", "minimum": {|SDR3008:0.5|}, "maximum": 5.0 } } """)),
        .. Frame.Both("scalars/length-that-is-text", Frame.Parameters(""" { "name": "n", "in": "query", "schema": { "type": "string", "maxLength": {|SDR2006:"64"|}, "minLength": {|SDR2006:[]|} } } """)),
        .. Frame.Both("scalars/number-of-a-megabyte", Frame.Parameters($$""" { "name": "n", "in": "query", "schema": { "type": "number", "maximum": {|SDR3008:{{new string('9', 1_000_000)}}|} } } """)),
        .. Frame.Both("scalars/fraction-of-a-megabyte", Frame.Parameters($$""" { "name": "n", "in": "query", "schema": { "type": "number", "maximum": 0.{{new string('9', 1_000_000)}} } } """)),
        Marked("scalars/not-a-number.yaml", "# YAML\n" + Frame.Parameters(""" { "name": "n", "in": "query", "schema": { "type": "number", "minimum": {|SDR3008:.nan|}, "maximum": {|SDR3008:.inf|} } } """), isRead: true),
        Marked("scalars/octal-and-hexadecimal.yaml", "# YAML\n" + Frame.Parameters(""" { "name": "n", "in": "query", "schema": { "type": "integer", "minimum": {|SDR3008:0o17|}, "maximum": {|SDR3008:0xFF|} } } """), isRead: true),
        Marked("scalars/leading-zero.json", Frame.Top(""" "x-a": {|SDR1001:012|} """), isRead: false),
        Marked("scalars/words-of-yaml-1-1.yaml", "# YAML\n" + Frame.Parameters(
            """ { "name": "n", "in": "query", "required": {|SDR2006:no|}, "deprecated": on, "schema": { "type": "string", "enum": [no, y, on, off, 012, 0o14, 1e3, 1.10, 1_000, 2024-01-01, 12:30:45, ~, '', .inf] } } """), isRead: true),
        Marked("scalars/version-1.10.yaml", "openapi: 3.0.3\ninfo: { title: T, version: 1.10 }\npaths: {}\n", isRead: true),
        Marked("scalars/openapi-as-number.yaml", "openapi: {|SDR2002:3.10|}\npaths: {}\n", isRead: false),
        Marked("scalars/openapi-3.0-as-number.yaml", "openapi: 3.0\npaths: {}\n", isRead: true),
        .. Frame.Both("scalars/escape-that-is-none", Frame.Top("\"x-a\": \"{|SDR1001:\\q|}\""), isRead: false).Take(1),
        .. Frame.Both("scalars/escape-cut-short", Frame.Top("\"x-a\": \"{|SDR1001:\\u|}12\""), isRead: false).Take(1),
        Marked("scalars/escape-that-is-none.yaml", Frame.Yaml + "x-a: {|SDR1001:\"|}\\q\"", isRead: false),
        Marked("scalars/escape-cut-short.yaml", Frame.Yaml + "x-a: {|SDR1001:\"|}\\u12\"", isRead: false),
        Marked("scalars/escape-beyond-unicode.yaml", Frame.Yaml + "x-a{|SDR1001::|} \"\\UFFFFFFFF\"", isRead: false),
        Marked("scalars/escape-of-half-a-pair.yaml", Frame.Yaml + "x-a: {|SDR1001:\"|}\\uD800\"", isRead: false),
        Marked("scalars/escape-of-half-a-pair.json", Frame.Top("\"x-a\": \"{|SDR1005:\\uD800|}\""), isRead: true),
        Marked("scalars/escape-of-a-pair.json", Frame.Top("\"x-a\": \"\\uD83D\\uDE00\""), isRead: true),
        Marked("scalars/quote-without-an-end.json", Frame.Top("\"x-a\": {|SDR1001:\"|}a").TrimEnd('\n', '}'), isRead: false),
        Marked("scalars/quote-without-an-end.yaml", Frame.Yaml + "x-a: {|SDR1001:\"|}a", isRead: false),
        Marked("scalars/apostrophe-without-an-end.yaml", Frame.Yaml + "x-a: {|SDR1001:'|}a", isRead: false),
        Marked("scalars/bracket-without-an-end.json", "{ \"openapi\": \"3.0.3\", \"paths\": {}{|SDR1001:|}", isRead: false),
        Marked("scalars/tab-as-indentation.yaml", Frame.Yaml + "x-a:\n{|SDR1001:\t|}b: 1", isRead: false),
        Marked("scalars/tab-behind-a-colon.yaml", Frame.Yaml + "x-a:\t1\nx-b:\t'2'", isRead: true),
        Marked("scalars/control-character.yaml", Frame.Yaml + "x-a: {|SDR1001:\u0007|}", isRead: false),
        Marked("scalars/control-character.json", Frame.Top("\"x-a\": \"{|SDR1001:\u0007|}\""), isRead: false),
        Marked("scalars/line-break-in-a-string.json", Frame.Top("\"x-a\": \"b{|SDR1001:\n|}\""), isRead: false),
        Marked("scalars/block-with-an-absurd-indentation.yaml", Frame.Yaml + "x-a: {|SDR1001:||}99999999999\n  x", isRead: false),
        Marked("scalars/block-without-indentation.yaml", Frame.Yaml + "x-a: {|SDR1001:||}0\n x", isRead: false),
        Marked("scalars/comma-too-many.json", Frame.Top("\"x-a\": [1, {|SDR1001:]|}"), isRead: false),
        Marked("scalars/comment.json", Frame.Top("{|SDR1001:/|}/ no \n\"x-a\": 1"), isRead: false),
        Marked("scalars/apostrophes.json", Frame.Top("\"x-a\": {|SDR1001:'|}a'"), isRead: false),
        Marked("scalars/two-values.json", Frame.Top("\"x-a\": 1") + " {|SDR1001:[|}]", isRead: false),
        Marked("scalars/not-a-number.json", Frame.Top("\"x-a\": {|SDR1001:NaN|}"), isRead: false),
        Marked("scalars/root-is-text.yaml", "{|SDR2002:just text|}", isRead: false),
        Marked("scalars/root-is-text.json", "{|SDR2002:\"just text\"|}", isRead: false),
        Marked("scalars/root-is-a-list.json", "{|SDR2002:[]|}", isRead: false),
        Marked("scalars/root-is-a-list.yaml", "{|SDR2002:- a\n- b|}\n", isRead: false),
        Marked("scalars/empty.yaml", "{|SDR1001:|}", isRead: false),
        Marked("scalars/empty.json", "{|SDR1001:|}", isRead: false),
        Marked("scalars/nothing-but-space.json", "   \n\t {|SDR1001:|}", isRead: false),
        Marked("scalars/nothing-but-comments.yaml", "{|SDR1001:|}# a\n# b\n", isRead: false),
        Marked("scalars/nothing-but-a-byte-order-mark.yaml", "{|SDR1001:|}\uFEFF", isRead: false),
        Marked("scalars/null.yaml", "{|SDR2002:null|}", isRead: false),
    ];
}
