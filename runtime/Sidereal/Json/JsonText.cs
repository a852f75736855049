using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>The text inside JSON strings, and the text of whole values.</summary>
internal static class JsonText
{
    /// <summary>Replaces the escapes in the text of a JSON string.</summary>
    /// <param name="escaped">What stands between the quotes; its escapes are well formed.</param>
    /// <returns>The text in UTF-8; null when half of a surrogate pair is missing, so that there is no such text.</returns>
    internal static byte[]? Unescape(ReadOnlySpan<byte> escaped)
    {
        // An escape is never shorter than what it stands for.
        byte[] text = new byte[escaped.Length];
        int length = 0;
        while (!escaped.IsEmpty)
        {
            int plain = escaped.IndexOf((byte)'\\');
            if (plain != 0)
            {
                ReadOnlySpan<byte> run = plain < 0 ? escaped : escaped[..plain];
                run.CopyTo(text.AsSpan(length));
                length += run.Length;
                escaped = escaped[run.Length..];
            }
            else if (escaped[1] != 'u')
            {
                text[length++] = Unescape(escaped[1]);
                escaped = escaped[2..];
            }
            else if (TryReadRune(escaped, out Rune rune, out int consumed))
            {
                length += rune.EncodeToUtf8(text.AsSpan(length));
                escaped = escaped[consumed..];
            }
            else
            {
                return null;
            }
        }

        return text[..length];
    }

    /// <summary>Takes over the text of the value that a reader of a serializer stands on, and moves the reader to its end.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The text of one JSON value, without comments and trailing commas.</returns>
    internal static byte[] CopyValue(ref Utf8JsonReader reader)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (options.CommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas)
        {
            return Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        }

        // The raw text may hold what this serializer allows and JSON does not: write it anew.
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            document.RootElement.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Makes a text fit to stand in a message: at most 64 characters, none of them a control character.</summary>
    /// <param name="utf8Text">Any bytes.</param>
    /// <returns>The text, with <c>…</c> where it was cut.</returns>
    internal static string Excerpt(ReadOnlySpan<byte> utf8Text)
    {
        const int Longest = 64;
        string text = Encoding.UTF8.GetString(utf8Text[..Math.Min(utf8Text.Length, Longest)]);
        StringBuilder excerpt = new(text.Length + 1);
        foreach (char character in text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(character);
            bool isPrintable = category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            excerpt.Append(isPrintable ? character : ' ');
        }

        return utf8Text.Length > Longest ? excerpt.Append('…').ToString() : excerpt.ToString();
    }

    private static byte Unescape(byte escape) => escape switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escape, // quote, backslash and slash stand for themselves
    };

    private static bool TryReadRune(ReadOnlySpan<byte> escaped, out Rune rune, out int consumed)
    {
        char first = ReadUnit(escaped);
        consumed = 6;
        if (Rune.TryCreate(first, out rune))
        {
            return true;
        }

        consumed = 12;
        return escaped.Length >= 12 && escaped[6] == '\\' && escaped[7] == 'u' && Rune.TryCreate(first, ReadUnit(escaped[6..]), out rune);
    }

    private static char ReadUnit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x') ? (char)unit : '\0';
}
