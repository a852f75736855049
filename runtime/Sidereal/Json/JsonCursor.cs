using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Sidereal.CompilerServices;

/// <summary>Reads one JSON document, forward only, from a text that is in memory as a whole.</summary>
/// <remarks>
/// <para>
/// Each <c>Read…</c> reads the value that the cursor stands on: at first the document's own, after <see cref="NextProperty"/> the property's, in a list the
/// item. JSON's null reads as null. A value that does not fit what is asked for reads as null too, and <see cref="EndObject"/> hands out its text; where
/// there is no such place, at the root, or when the cursor is strict, it is a <see cref="JsonException"/>.
/// </para>
/// <para>
/// Of properties with one name the last one counts. Comments, trailing commas, more than 64 levels and strings that are read or kept and are not UTF-8 are
/// errors; a byte order mark is skipped. Every <see cref="JsonException"/> has its <c>Path</c>.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly bool _isStrict;
    private Utf8JsonReader _reader;

    // The object that is being read, or what stands around it.
    private JsonScope _scope;

    /// <summary>A cursor before the first token of a document.</summary>
    /// <param name="utf8Json">The whole text, in UTF-8. The cursor copies what it gives out.</param>
    /// <param name="isStrict">Whether each value that does not fit is an exception.</param>
    public JsonCursor(ReadOnlySpan<byte> utf8Json, bool isStrict = false)
    {
        _json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        _isStrict = isStrict;
        _reader = new Utf8JsonReader(_json, JsonFault.Options);
        _scope.MustFit = true;
    }

    /// <summary>Goes into the object that the cursor stands on.</summary>
    /// <returns>What <see cref="EndObject"/> needs to go back out.</returns>
    /// <exception cref="JsonException">There is no object here.</exception>
    public JsonScope BeginObject()
    {
        Start();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw DoesNotFit("an object");
        }

        JsonScope outer = _scope;
        _scope = new JsonScope { Start = (int)_reader.TokenStartIndex, Property = -1 };
        return outer;
    }

    /// <summary>Goes to the value of the next property that is on the list, and over all others.</summary>
    /// <param name="properties">The names to stop at.</param>
    /// <param name="property">The index of the name; -1 at the end. The value must be read.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool NextProperty(JsonProperties properties, out int property)
    {
        while (Advance() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            property = IndexOfName(properties);
            Advance();
            if (property >= 0)
            {
                _scope.Properties = properties;
                _scope.Property = property;
                _scope.Nonconforming?.Remove(properties[property]);
                return true;
            }

            Skip();
        }

        property = -1;
        return false;
    }

    /// <summary>Leaves the object after its last property.</summary>
    /// <param name="scope">What <see cref="BeginObject"/> gave.</param>
    /// <returns>The values that did not fit, by the name they have in JSON; null when all fitted.</returns>
    public IReadOnlyDictionary<string, RawJson>? EndObject(JsonScope scope)
    {
        Dictionary<string, RawJson>? nonconforming = _scope.Nonconforming;
        _scope = scope;
        return nonconforming is { Count: > 0 } ? nonconforming : null;
    }

    /// <summary>Insists on the value of a property; called after the last property and before <see cref="EndObject"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">What was read, null when nothing that fits was.</param>
    /// <param name="property">The name of the property in JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is null; the message says whether it is missing, null, or does not fit.</exception>
    public readonly T Required<T>(T? value, string property)
        where T : class => value ?? throw JsonFault.Required(_json, _scope.Start, property);

    /// <inheritdoc cref="Required{T}(T, string)"/>
    public readonly T Required<T>(T? value, string property)
        where T : struct => value ?? throw JsonFault.Required(_json, _scope.Start, property);

    /// <summary>Makes sure that nothing but white space follows the value that was read.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    public void EndDocument()
    {
        if (Advance())
        {
            throw JsonFault.At(_json, _reader.TokenStartIndex, "the document has not been read to its end");
        }
    }

    private int IndexOfName(JsonProperties properties)
    {
        if (!_reader.ValueIsEscaped)
        {
            return properties.IndexOf(_reader.ValueSpan, _scope.Property);
        }

        return JsonText.Unescape(_reader.ValueSpan) is byte[] name ? properties.IndexOf(name, _scope.Property) : -1;
    }

    private void Start()
    {
        if (_reader.TokenType == JsonTokenType.None)
        {
            Advance();
        }
    }

    private bool Advance()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException cause)
        {
            throw Malformed(cause);
        }
    }

    private void Skip()
    {
        try
        {
            _reader.Skip();
        }
        catch (JsonException cause)
        {
            throw Malformed(cause);
        }
    }

    // The reader counts a container only after its first token.
    private readonly JsonException Malformed(JsonException cause) =>
        JsonFault.Malformed(_json, _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0), cause);

    private bool StandsOnNull()
    {
        Start();
        return _reader.TokenType == JsonTokenType.Null;
    }

    /// <summary>The text of the string that the cursor stands on, without escapes; false when it stands on something else.</summary>
    private readonly bool TryGetText(out ReadOnlySpan<byte> utf8Text)
    {
        utf8Text = default;
        if (_reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (!_reader.ValueIsEscaped)
        {
            utf8Text = _reader.ValueSpan;
            return true;
        }

        byte[]? unescaped = JsonText.Unescape(_reader.ValueSpan);
        utf8Text = unescaped;
        return unescaped is not null;
    }

    private readonly string MakeString(ReadOnlySpan<byte> utf8Text) => Utf8.IsValid(utf8Text)
        ? Encoding.UTF8.GetString(utf8Text)
        : throw JsonFault.At(_json, _reader.TokenStartIndex, "the text is not UTF-8");

    private RawJson CopyValue()
    {
        int start = (int)_reader.TokenStartIndex;
        Skip();
        return Copy(start);
    }

    private readonly RawJson Copy(int start)
    {
        ReadOnlySpan<byte> value = _json[start..(int)_reader.BytesConsumed];
        return Utf8.IsValid(value) ? new RawJson(value.ToArray()) : throw JsonFault.At(_json, start, "the text is not UTF-8");
    }

    /// <summary>Keeps the value that the cursor stands on for <see cref="EndObject"/>, or throws.</summary>
    /// <param name="expected">What the value is not.</param>
    private void Misfit(string expected)
    {
        if (_isStrict || _scope.MustFit)
        {
            throw DoesNotFit(expected);
        }

        RawJson value = CopyValue();
        if (_scope.IsInList)
        {
            _scope.HasMisfitItem = true;
        }
        else
        {
            Keep(value);
        }
    }

    private void Keep(RawJson value)
    {
        _scope.Nonconforming ??= new Dictionary<string, RawJson>(StringComparer.Ordinal);
        _scope.Nonconforming[_scope.Properties![_scope.Property]] = value;
    }

    private JsonException DoesNotFit(string expected)
    {
        int start = (int)_reader.TokenStartIndex;
        RawJson value = CopyValue();
        return JsonFault.At(_json, start, $"{JsonText.Excerpt(value.Utf8.Span)} is not {expected}");
    }
}
