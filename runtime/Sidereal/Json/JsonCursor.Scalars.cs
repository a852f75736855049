using System;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Sidereal.CompilerServices;

public ref partial struct JsonCursor
{
    /// <summary>Reads a SID.</summary>
    /// <typeparam name="T">The type of the SID.</typeparam>
    /// <returns>The SID; null for null, and for what is not one, the empty string included.</returns>
    /// <exception cref="JsonException">The value does not fit and must, or the text is not JSON.</exception>
    public T? ReadSid<T>()
        where T : struct, ISid<T> => TryReadSid(out T sid) ? sid : null;

    /// <summary>Reads a value of an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <returns>The value, known or not; null for null and for what is not a string.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public T? ReadEnum<T>()
        where T : struct, IOpenEnum<T> => TryReadEnum(out T value) ? value : null;

    /// <summary>Reads a string.</summary>
    /// <returns>The text; null for null and for what is not a string.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public string? ReadString()
    {
        int start = _at;
        if (TryRepeat(out string? value))
        {
            return value;
        }

        if (TryReadText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            value = MakeString(text, isAscii, start);
            _repeats?.Remember(_scope.Property, _json, start + 1, _at - 1, value);
            return value;
        }

        if (_at != start || !TryPassNull())
        {
            Misfit(start, "a string");
        }

        return null;
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>True or false; null for null and for anything else, <c>"true"</c> included.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public bool? ReadBoolean()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (JsonScanner.IsAt(_json, _at, "true"u8))
        {
            _at += 4;
            return true;
        }

        if (JsonScanner.IsAt(_json, _at, "false"u8))
        {
            _at += 5;
            return false;
        }

        Misfit(start, "true or false");
        return null;
    }

    /// <summary>Reads a time as RFC 3339 writes it; a fraction is cut after 100 ns.</summary>
    /// <returns>The time with its offset, UTC when it has none; null for null and for what is not such a time.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public DateTimeOffset? ReadDateTimeOffset()
    {
        ReadDateTimeOffset(out OptionalTime time);
        return time.Value;
    }

    /// <summary>Reads a day as RFC 3339 writes it.</summary>
    /// <returns>The day; null for null and for what is not a day.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public DateOnly? ReadDateOnly()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadText(out ReadOnlySpan<byte> text, out _) && Rfc3339.TryRead(text, out DateOnly value))
        {
            return value;
        }

        Misfit(start, "a date of RFC 3339");
        return null;
    }

    /// <summary>Reads a UUID in its form of 36 characters.</summary>
    /// <returns>The UUID; null for null and for what is not one.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public Guid? ReadGuid()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadText(out ReadOnlySpan<byte> text, out _) && Utf8Parser.TryParse(text, out Guid value, out int consumed, 'D') && consumed == text.Length)
        {
            return value;
        }

        Misfit(start, "a UUID");
        return null;
    }

    /// <summary>Reads a URI or a reference relative to one; <see cref="Uri.OriginalString"/> is the text as it came.</summary>
    /// <returns>The URI; null for null and for what is not one.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public Uri? ReadUri()
    {
        ReadUri(out OptionalUri uri);
        return uri.Value;
    }

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The bytes; null for null and for what is not base64.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public byte[]? ReadBytes()
    {
        if (TryPassNull())
        {
            return null;
        }

        int start = _at;
        if (TryReadText(out ReadOnlySpan<byte> text, out _) && Base64.IsValid(text, out int length))
        {
            byte[] bytes = new byte[length];
            Base64.DecodeFromUtf8(text, bytes, out _, out _);
            return bytes;
        }

        Misfit(start, "base64");
        return null;
    }

    /// <summary>Takes over any value as its text.</summary>
    /// <returns>A copy of the text; null for null.</returns>
    /// <inheritdoc cref="ReadSid{T}()" path="/exception"/>
    public RawJson? ReadRawJson() => TryPassNull() ? null : CopyValue();

    private bool TryReadSid<T>(out T sid)
        where T : struct, ISid<T>
    {
        // Such a SID has no escapes, so where it is followed by a quote, it is the whole text.
        int length = T.JsonLength;
        int start = _at;
        if (length > 0 && JsonScanner.IsAt(_json, start, (byte)'"') && JsonScanner.IsAt(_json, start + length + 1, (byte)'"')
            && T.TryParse(_json.Slice(start + 1, length), null, out sid))
        {
            _at = start + length + 2;
            return true;
        }

        return TryReadSidSlowly(out sid);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadSidSlowly<T>(out T sid)
        where T : struct, ISid<T>
    {
        sid = default;
        if (TryPassNull())
        {
            return false;
        }

        int start = _at;
        bool isText = TryReadText(out ReadOnlySpan<byte> text, out _);
        if (isText && T.TryParse(text, null, out sid))
        {
            return true;
        }

        if (isText && (_isStrict || _scope.MustFit))
        {
            throw JsonFault.At(_json, start, Sid.Mismatch(text, T.Pattern).Message.TrimEnd('.'));
        }

        Misfit(start, $"a string that matches '{T.Pattern}'");
        return false;
    }

    private bool TryReadEnum<T>(out T value)
        where T : struct, IOpenEnum<T>
    {
        int start = _at;
        if (TryRepeat(out string? repeated))
        {
            value = T.Create(repeated);
            return true;
        }

        if (TryReadText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            string read = T.Values.TryGet(text, out string? known) ? known : MakeString(text, isAscii, start);
            _repeats?.Remember(_scope.Property, _json, start + 1, _at - 1, read);
            value = T.Create(read);
            return true;
        }

        value = default;
        if (_at != start || !TryPassNull())
        {
            Misfit(start, "a string");
        }

        return false;
    }

    /// <summary>Takes the string that the property had before, if the cursor stands on the same text.</summary>
    private bool TryRepeat([NotNullWhen(true)] out string? value)
    {
        value = null;
        if (_repeats is null || !JsonScanner.IsAt(_json, _at, (byte)'"') || !_repeats.TryRepeat(_scope.Property, _json, _at + 1, out value, out int end))
        {
            return false;
        }

        _at = end + 1;
        return true;
    }

    private readonly bool TryMakeUri(ReadOnlySpan<byte> text, bool isAscii, int start, [NotNullWhen(true)] out Uri? value)
    {
        // On Unix a leading slash would make it the path of a file.
        UriKind kind = text.StartsWith("/"u8) ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Uri.TryCreate(MakeString(text, isAscii, start), kind, out value);
    }
}
