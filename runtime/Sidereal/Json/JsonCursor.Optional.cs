using System;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>The values that an object keeps in a form of its own, because the one that its property has costs memory.</summary>
public ref partial struct JsonCursor
{
    /// <summary>Reads a SID.</summary>
    /// <typeparam name="T">The type of the SID.</typeparam>
    /// <param name="sid">The SID; none for null, and for what is not one, the empty string included.</param>
    /// <exception cref="JsonException">The value does not fit and must, or the text is not JSON.</exception>
    public void ReadSid<T>(out OptionalValue<T> sid)
        where T : struct, ISid<T>
    {
        sid = default;
        TryReadSid(out OptionalValue<T>.Of(ref sid));
    }

    /// <summary>Reads a value of an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="value">The value, known or not; none for null and for what is not a string.</param>
    /// <inheritdoc cref="ReadSid{T}(out OptionalValue{T})" path="/exception"/>
    public void ReadEnum<T>(out OptionalValue<T> value)
        where T : struct, IOpenEnum<T> => value = TryReadEnum(out T known) ? new OptionalValue<T>(known) : default;

    /// <summary>Takes over any value as its text.</summary>
    /// <param name="value">A copy of the text; none for null.</param>
    /// <inheritdoc cref="ReadSid{T}(out OptionalValue{T})" path="/exception"/>
    public void ReadRawJson(out OptionalValue<RawJson> value)
    {
        int start = _at;
        if (TryPassNull())
        {
            value = default;
        }
        else if (_repeats is null)
        {
            value = new OptionalValue<RawJson>(CopyValue());
        }
        else if (_repeats.TryRepeatRaw(_scope.Property, _json, start, _depth, out ReadOnlyMemory<byte> text))
        {
            _at = start + text.Length;
            value = new OptionalValue<RawJson>(new RawJson(text));
        }
        else
        {
            RawJson copy = CopyValue();
            _repeats.Remember(_scope.Property, _json, start, _depth, copy.Utf8);
            value = new OptionalValue<RawJson>(copy);
        }
    }

    /// <summary>Reads a time as RFC 3339 writes it; a fraction is cut after 100 ns.</summary>
    /// <param name="time">The time with its offset, UTC when it has none; none for null and for what is not such a time.</param>
    /// <inheritdoc cref="ReadSid{T}(out OptionalValue{T})" path="/exception"/>
    public void ReadDateTimeOffset(out OptionalTime time)
    {
        int start = _at;
        if (JsonScanner.IsAt(_json, start, (byte)'"') && JsonScanner.IsAt(_json, start + Rfc3339.UsualLength + 1, (byte)'"')
            && Rfc3339.TryReadUsual(_json.Slice(start + 1, Rfc3339.UsualLength), out time))
        {
            _at = start + Rfc3339.UsualLength + 2;
            return;
        }

        if (TryReadText(out ReadOnlySpan<byte> text, out _) && Rfc3339.TryRead(text, out time))
        {
            return;
        }

        time = default;
        if (_at != start || !TryPassNull())
        {
            Misfit(start, "a date-time of RFC 3339");
        }
    }

    /// <summary>Reads a URI or a reference relative to one; <see cref="Uri.OriginalString"/> is the text as it came.</summary>
    /// <param name="uri">The URI; none for null and for what is not one.</param>
    /// <inheritdoc cref="ReadSid{T}(out OptionalValue{T})" path="/exception"/>
    public void ReadUri(out OptionalUri uri)
    {
        int start = _at;
        if (_repeats is not null && JsonScanner.IsAt(_json, start, (byte)'"')
            && _repeats.TrySplitUri(_scope.Property, _json, start + 1, out byte[]? beginning, out ReadOnlySpan<byte> rest))
        {
            uri = new OptionalUri(beginning, KeepText(rest));
            _at = start + beginning.Length + rest.Length + 2;
            return;
        }

        if (TryReadText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            if (TryMakeUri(text, isAscii, start, out Uri? value))
            {
                if (isAscii)
                {
                    _repeats?.Remember(_scope.Property, text, value);
                }

                uri = new OptionalUri(value);
                return;
            }
        }

        uri = default;
        if (_at != start || !TryPassNull())
        {
            Misfit(start, "a URI");
        }
    }
}
