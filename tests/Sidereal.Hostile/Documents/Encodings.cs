using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using static Sidereal.Hostile.HostileDocument;

namespace Sidereal.Hostile.Documents;

/// <summary>Bytes that are no UTF-8. They go through the compiler's own decoding, which says nothing of what it cannot decode.</summary>
internal static class Encodings
{
    private static readonly string Json = Frame.Top("\"x-a\": \"München\"");
    private static readonly string Block = Frame.Yaml + "x-a: München\n";

    public static IEnumerable<HostileDocument> All =>
    [
        .. Of("utf-8-with-mark", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), null),
        .. Of("utf-16-with-mark", Encoding.Unicode, null),
        .. Of("utf-16-big-endian-with-mark", Encoding.BigEndianUnicode, null),
        .. Of("utf-16-without-mark", new UnicodeEncoding(bigEndian: false, byteOrderMark: false), "\0"),
        .. Of("utf-16-big-endian-without-mark", new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "\0"),
        .. Of("utf-32-with-mark", Encoding.UTF32, "\0"),
        .. Of("utf-32-without-mark", new UTF32Encoding(bigEndian: false, byteOrderMark: false), "\0"),
        .. Of("latin-1", Encoding.Latin1, "\uFFFD"),
        Bytes("encodings/image.yaml", [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, 0, 0, 0, 0x0D, .. "IHDR"u8], "\uFFFD", "\0"),
        Bytes("encodings/image.json", [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, 0, 0, 0, 0x0D, .. "IHDR"u8], "\uFFFD", "\0"),
        Bytes("encodings/archive.yaml", [0x50, 0x4B, 3, 4, 0x14, 0, 8, 0], null, "\0"),
        Bytes("encodings/program.json", [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0], null, "\0"),
        Bytes("encodings/nul-at-the-end.yaml", [.. Encoding.UTF8.GetBytes(Frame.Yaml), 0], null, "\0"),
        Bytes("encodings/nul-in-a-string.json", Encoding.UTF8.GetBytes(Frame.Top("\"x-a\": \"\0\"")), null, "\0"),
        Bytes("encodings/overlong-slash.json", [.. Encoding.UTF8.GetBytes(Frame.Top("\"x-a\": \"@\"")).SelectMany(static value => value == '@' ? [0xC0, 0xAF] : new[] { value })], "\uFFFD", null),
        Bytes("encodings/half-a-pair-in-bytes.json", [.. Encoding.UTF8.GetBytes(Frame.Top("\"x-a\": \"@\"")).SelectMany(static value => value == '@' ? [0xED, 0xA0, 0x80] : new[] { value })], "\uFFFD", null),
        Bytes("encodings/cut-in-a-character.yaml", [.. Encoding.UTF8.GetBytes(Frame.Yaml + "x-a: "), 0xE2, 0x82], "\uFFFD", null),
        Marked("encodings/carriage-returns.yaml", Frame.Yaml.Replace("\n", "\r", StringComparison.Ordinal), isRead: true),
        Marked("encodings/carriage-returns-and-line-feeds.yaml", Frame.Yaml.Replace("\n", "\r\n", StringComparison.Ordinal) + "x-a: 1\r\n{|SDR1002:x-a|}: 2\r\n", isRead: true),
        Marked("encodings/carriage-returns.json", Frame.Top("\"x-a\": 1").Replace("\n", "\r", StringComparison.Ordinal), isRead: true),
        Marked("encodings/separators-of-unicode.yaml", Frame.Yaml + "x-a: a\u0085b\u2028c\u2029d\nx-b: 1\n{|SDR1002:x-b|}: 2", isRead: true),
        Marked("encodings/separators-of-unicode.json", Frame.Top("\"x-a\": \"a\u0085b\u2028c\u2029d\", \"x-b\": 1, {|SDR1002:\"x-b\"|}: 2"), isRead: true),
        Marked("encodings/separators-and-all-noncharacters.yaml", Frame.Yaml + "x-a: {|SDR1001:\u2028|}" + string.Concat(Enumerable.Range(0xFDD0, 32).Select(static code => (char)code)), isRead: false),
        Marked("encodings/half-a-pair.yaml", Frame.Yaml + "x-a: {|SDR1005:\uD800|}b", isRead: true),
        Marked("encodings/half-a-pair.json", Frame.Top("\"x-a\": \"{|SDR1005:\uDC00|}\uD800\""), isRead: true),
        Marked("encodings/mark-in-the-middle.yaml", Frame.Yaml + "x-a: b\uFEFFc\nx-b: 1", isRead: true),
        Marked("encodings/invisible-letters.yaml", Frame.Yaml + "x-a\u200B: 1\nx-a: 2\nx-\u202Ea: 3", isRead: true),
    ];

    /// <summary>A document of each kind in an encoding.</summary>
    /// <param name="name">The encoding's name.</param>
    /// <param name="encoding">The encoding.</param>
    /// <param name="reported">What the wrong bytes have become, at the first of which a fault is due; null where the bytes are right.</param>
    private static IEnumerable<HostileDocument> Of(string name, Encoding encoding, string? reported) =>
    [
        Bytes($"encodings/{name}.json", [.. encoding.GetPreamble(), .. encoding.GetBytes(Json)], reported == "\0" ? null : reported, reported == "\0" ? reported : null),
        Bytes($"encodings/{name}.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Block)], reported == "\0" ? null : reported, reported == "\0" ? reported : null),
    ];

    /// <param name="name">Group and file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="lost">What stands for a character that was lost; null where none was.</param>
    /// <param name="end">What ends the reading; null where nothing does.</param>
    private static HostileDocument Bytes(string name, byte[] bytes, string? lost, string? end) => new(name, () =>
    {
        string text = HostileDocuments.Decode(bytes);
        return new HostileText(text, end is null, [.. new[] { lost, end }.OfType<string>().Select(piece => new Due("SDR1005", text.IndexOf(piece, StringComparison.Ordinal), 1))]);
    });
}
