using System;
using System.Buffers.Text;
using System.Text.Json;

namespace Sidereal.CompilerServices;

public ref partial struct JsonCursor
{
    /// <summary>Reads a SID.</summary>
    /// <typeparam name="T">The type of the SID.</typeparam>
    /// <returns>The SID; null for null, and for what is not one, the empty string included.</returns>
    /// <exception cref="JsonException">The value does not fit and must, or the text is not JSON.</exception>
    public T? ReadSid<T>()
        where T : struct, ISid<T>
    {
        if (StandsOnNull())
        {
            return null;
        }

        bool isText = TryGetText(out ReadOnlySpan<byte> text);
        if (isText && T.TryParse(text, null, out T sid))
        {
            return sid;
        }

        if (isText && (_isStrict || _scope.MustFit))
        {
            throw JsonFault.At(_json, _reader.TokenStartIndex, Sid.Mismatch(text, T.Pattern).Message.TrimEnd('.'));
        }

        Misfit($"a string that matches '{T.Pattern}'");
        return null;
    }

    /// <summary>Reads a value of an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <returns>The value, known or not; null for null and for what is not a string.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public T? ReadEnum<T>()
        where T : struct, IOpenEnum<T>
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text))
        {
            return T.Create(T.Values.TryGet(text, out string? known) ? known : MakeString(text));
        }

        Misfit("a string");
        return null;
    }

    /// <summary>Reads a string.</summary>
    /// <returns>The text; null for null and for what is not a string.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public string? ReadString()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text))
        {
            return MakeString(text);
        }

        Misfit("a string");
        return null;
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>True or false; null for null and for anything else, <c>"true"</c> included.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public bool? ReadBoolean()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _reader.TokenType == JsonTokenType.True;
        }

        Misfit("true or false");
        return null;
    }

    /// <summary>Reads a time as RFC 3339 writes it; a fraction is cut after 100 ns.</summary>
    /// <returns>The time with its offset, UTC when it has none; null for null and for what is not such a time.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public DateTimeOffset? ReadDateTimeOffset()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text) && Rfc3339.TryRead(text, out DateTimeOffset value))
        {
            return value;
        }

        Misfit("a date-time of RFC 3339");
        return null;
    }

    /// <summary>Reads a day as RFC 3339 writes it.</summary>
    /// <returns>The day; null for null and for what is not a day.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public DateOnly? ReadDateOnly()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text) && Rfc3339.TryRead(text, out DateOnly value))
        {
            return value;
        }

        Misfit("a date of RFC 3339");
        return null;
    }

    /// <summary>Reads a UUID in its form of 36 characters.</summary>
    /// <returns>The UUID; null for null and for what is not one.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public Guid? ReadGuid()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text) && Utf8Parser.TryParse(text, out Guid value, out int consumed, 'D') && consumed == text.Length)
        {
            return value;
        }

        Misfit("a UUID");
        return null;
    }

    /// <summary>Reads a URI or a reference relative to one; <see cref="Uri.OriginalString"/> is the text as it came.</summary>
    /// <returns>The URI; null for null and for what is not one.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public Uri? ReadUri()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text))
        {
            // On Unix a leading slash would make it the path of a file.
            UriKind kind = text.StartsWith("/"u8) ? UriKind.Relative : UriKind.RelativeOrAbsolute;
            if (Uri.TryCreate(MakeString(text), kind, out Uri? value))
            {
                return value;
            }
        }

        Misfit("a URI");
        return null;
    }

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The bytes; null for null and for what is not base64.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public byte[]? ReadBytes()
    {
        if (StandsOnNull())
        {
            return null;
        }

        if (TryGetText(out ReadOnlySpan<byte> text) && Base64.IsValid(text, out int length))
        {
            byte[] bytes = new byte[length];
            Base64.DecodeFromUtf8(text, bytes, out _, out _);
            return bytes;
        }

        Misfit("base64");
        return null;
    }

    /// <summary>Takes over any value as its text.</summary>
    /// <returns>A copy of the text; null for null.</returns>
    /// <inheritdoc cref="ReadSid{T}" path="/exception"/>
    public RawJson? ReadRawJson() => StandsOnNull() ? null : CopyValue();
}
