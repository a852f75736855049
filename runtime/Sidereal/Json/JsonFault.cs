using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>The exceptions of <see cref="JsonCursor"/>: one plain sentence each, with the path of the value.</summary>
internal static class JsonFault
{
    internal static readonly JsonReaderOptions Options = new()
    {
        MaxDepth = JsonScanner.MaxDepth,
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
    };

    /// <summary>The text is not JSON. The cursor knows that, but not where and why: what has to be said is found by reading the text again with the
    /// framework's reader.</summary>
    /// <param name="json">The document.</param>
    internal static JsonException Malformed(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, Options);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException cause)
        {
            // The reader counts a container only after its first token.
            return Malformed(json, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0), cause);
        }

        // The text is JSON, but the cursor was asked for something behind its end, or was not asked for all of it.
        return At(json, 0, "the document has not been read to its end");
    }

    /// <summary>A value does not fit, and there is no place to keep it or nobody wants it kept.</summary>
    /// <param name="json">The document.</param>
    /// <param name="position">The offset of the value.</param>
    /// <param name="problem">Continues the sentence, without a full stop at its end.</param>
    internal static JsonException At(ReadOnlySpan<byte> json, long position, string problem)
    {
        string path = JsonPath.At(json, position, Options);
        return new JsonException($"At {path}, {problem}.", path, null, null);
    }

    /// <summary>A property that C# cannot do without has no value.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">The offset of the object.</param>
    /// <param name="property">The name of the property.</param>
    internal static JsonException Required(ReadOnlySpan<byte> json, int start, string property)
    {
        string path = JsonPath.At(json, start, Options) + JsonPath.Property(property);
        string problem = Find(json[start..], property) switch
        {
            null => "the object does not have it",
            "null" => "it is null",
            string raw => $"{raw} does not fit its type",
        };
        return new JsonException($"At {path}, a value is required, but {problem}.", path, null, null);
    }

    // The last of equal names is the one that counts.
    private static string? Find(ReadOnlySpan<byte> json, string property)
    {
        Utf8JsonReader reader = new(json, Options);
        string? found = null;
        reader.Read();
        byte[] wanted = Encoding.UTF8.GetBytes(property);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            byte[]? name = reader.ValueIsEscaped ? JsonText.Unescape(reader.ValueSpan) : reader.ValueSpan.ToArray();
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (name.AsSpan().SequenceEqual(wanted))
            {
                found = JsonText.Excerpt(json[start..(int)reader.BytesConsumed]);
            }
        }

        return found;
    }

    private static JsonException Malformed(ReadOnlySpan<byte> json, int depth, JsonException cause)
    {
        long line = cause.LineNumber ?? 0;
        long column = cause.BytePositionInLine ?? 0;
        string path = JsonPath.At(json, long.MaxValue, Options);
        string message = string.Create(
            CultureInfo.InvariantCulture,
            $"The JSON is malformed at line {line + 1}, byte {column + 1} ({path}): {Reason(json, Offset(json, line, column), depth)}.");
        return new JsonException(message, path, line, column, cause);
    }

    private static string Reason(ReadOnlySpan<byte> json, int offset, int depth)
    {
        if (json.TrimEnd(" \t\r\n"u8).IsEmpty)
        {
            return "there is no value";
        }

        // Of a text that ends after a comma the reader names the comma.
        if (offset >= json.Length || (json[offset] == ',' && json[(offset + 1)..].Trim(" \t\r\n"u8).IsEmpty))
        {
            return "it ends too early";
        }

        if (depth >= Options.MaxDepth && json[offset] is (byte)'{' or (byte)'[')
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is nested more than {Options.MaxDepth} levels deep");
        }

        return json[offset] is > 0x20 and < 0x7F
            ? $"'{(char)json[offset]}' is not expected here"
            : string.Create(CultureInfo.InvariantCulture, $"byte 0x{json[offset]:X2} is not expected here");
    }

    private static int Offset(ReadOnlySpan<byte> json, long line, long column)
    {
        int offset = 0;
        for (; line > 0; line--)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)column;
    }
}
