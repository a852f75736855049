using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
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

    // Where the value begins that the cursor stands on, or what follows the last one that was read.
    private int _at;

    // How many objects and arrays are open.
    private int _depth;

    // The object that is being read, or what stands around it.
    private JsonScope _scope;

    // Whether a list has guessed how long it will be.
    private bool _hasGuessed;

    private JsonSlab? _slab;
    private JsonRepeats? _repeats;

    /// <summary>A cursor before the first token of a document.</summary>
    /// <param name="utf8Json">The whole text, in UTF-8. The cursor copies what it gives out.</param>
    /// <param name="isStrict">Whether each value that does not fit is an exception.</param>
    public JsonCursor(ReadOnlySpan<byte> utf8Json, bool isStrict = false)
    {
        _json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        _isStrict = isStrict;
        _at = JsonScanner.SkipWhiteSpace(_json, 0);
        _scope.MustFit = true;
    }

    /// <summary>Goes into the object that the cursor stands on.</summary>
    /// <returns>What <see cref="EndObject"/> needs to go back out.</returns>
    /// <exception cref="JsonException">There is no object here.</exception>
    public JsonScope BeginObject()
    {
        if (!JsonScanner.IsAt(_json, _at, (byte)'{'))
        {
            throw DoesNotFit("an object");
        }

        JsonScope outer = _scope;
        _scope = new JsonScope { Start = _at, Property = -1 };
        Enter();
        return outer;
    }

    /// <summary>Goes to the value of the next property that is on the list, and over all others.</summary>
    /// <param name="properties">The names to stop at.</param>
    /// <param name="property">The index of the name; -1 at the end. The value must be read.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool NextProperty(JsonProperties properties, out int property)
    {
        // The usual case: a comma, and behind it the name that is expected.
        property = properties.Expected(_scope.Property);
        ref readonly JsonNameToken token = ref properties.Token(property);
        int name = _at + 1;
        if (_scope.HasBegun && JsonScanner.IsAt(_json, _at, (byte)',') && token.IsAt(_json, name))
        {
            _at = JsonScanner.SkipWhiteSpace(_json, name + token.Length);
            Begin(property);
            return true;
        }

        return SearchProperty(properties, out property);
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
        _at = JsonScanner.SkipWhiteSpace(_json, _at);
        if (_depth > 0)
        {
            throw JsonFault.At(_json, _at, "the document has not been read to its end");
        }

        if (_at < _json.Length)
        {
            throw JsonFault.Malformed(_json);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool SearchProperty(JsonProperties properties, out int property)
    {
        _scope.Properties ??= properties;
        while (TryBeginProperty())
        {
            property = properties.Expected(_scope.Property);
            ref readonly JsonNameToken token = ref properties.Token(property);
            if (token.IsAt(_json, _at))
            {
                _at = JsonScanner.SkipWhiteSpace(_json, _at + token.Length);
            }
            else
            {
                property = FindProperty(properties);
            }

            if (property >= 0)
            {
                Begin(property);
                return true;
            }

            Skip(out _);
        }

        property = -1;
        return false;
    }

    private void Begin(int property)
    {
        _scope.Property = property;
        _scope.Nonconforming?.Remove(_scope.Properties![property]);
    }

    /// <summary>Goes to the name of the next property, or out of the object.</summary>
    private bool TryBeginProperty()
    {
        _at = JsonScanner.SkipWhiteSpace(_json, _at);
        if (JsonScanner.IsAt(_json, _at, (byte)'}'))
        {
            _at++;
            _depth--;
            return false;
        }

        if (_scope.HasBegun)
        {
            PassComma();
        }

        _scope.HasBegun = true;
        return JsonScanner.IsAt(_json, _at, (byte)'"') ? true : throw JsonFault.Malformed(_json);
    }

    /// <summary>Reads the name that the cursor stands on and goes to its value.</summary>
    /// <returns>The index of the property, -1 when it is not on the list.</returns>
    private int FindProperty(JsonProperties properties)
    {
        int start = _at + 1;
        int end = JsonScanner.EndOfString(_json, start, out JsonStringForm form);
        int colon = end < 0 ? JsonScanner.Malformed : JsonScanner.SkipWhiteSpace(_json, end + 1);
        if (!JsonScanner.IsAt(_json, colon, (byte)':'))
        {
            throw JsonFault.Malformed(_json);
        }

        _at = JsonScanner.SkipWhiteSpace(_json, colon + 1);
        ReadOnlySpan<byte> name = _json[start..end];
        if ((form & JsonStringForm.Escaped) == 0)
        {
            return properties.Find(name, _scope.Property);
        }

        return JsonText.Unescape(name) is byte[] text ? properties.Find(text, _scope.Property) : -1;
    }

    private void Enter()
    {
        if (++_depth > JsonScanner.MaxDepth)
        {
            throw JsonFault.Malformed(_json);
        }

        _at++;
    }

    private void PassComma()
    {
        if (!JsonScanner.IsAt(_json, _at, (byte)','))
        {
            throw JsonFault.Malformed(_json);
        }

        _at = JsonScanner.SkipWhiteSpace(_json, _at + 1);
    }

    /// <summary>Goes over the value that the cursor stands on.</summary>
    private void Skip(out bool isAscii)
    {
        int end = JsonScanner.EndOfValue(_json, _at, _depth, out isAscii);
        _at = end < 0 ? throw JsonFault.Malformed(_json) : end;
    }

    /// <summary>Goes over JSON's null, if it is what the cursor stands on.</summary>
    private bool TryPassNull()
    {
        if (!JsonScanner.IsAt(_json, _at, "null"u8))
        {
            return false;
        }

        _at += 4;
        return true;
    }

    /// <summary>Reads the string that the cursor stands on.</summary>
    /// <param name="utf8Text">The text, without escapes.</param>
    /// <param name="isAscii">Whether the text is ASCII and had no escapes.</param>
    /// <returns>False when the cursor stands on something else, or the text has half a surrogate pair.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadText(out ReadOnlySpan<byte> utf8Text, out bool isAscii)
    {
        utf8Text = default;
        isAscii = true;
        if (!JsonScanner.IsAt(_json, _at, (byte)'"'))
        {
            return false;
        }

        int start = _at + 1;
        int end = JsonScanner.EndOfString(_json, start, out JsonStringForm form);
        if (end < 0)
        {
            throw JsonFault.Malformed(_json);
        }

        _at = end + 1;
        utf8Text = _json[start..end];
        return form == JsonStringForm.Plain || TryDecode(form, ref utf8Text, out isAscii);
    }

    private static bool TryDecode(JsonStringForm form, ref ReadOnlySpan<byte> utf8Text, out bool isAscii)
    {
        isAscii = false;
        if ((form & JsonStringForm.Escaped) == 0)
        {
            return true;
        }

        byte[]? text = JsonText.Unescape(utf8Text);
        utf8Text = text;
        return text is not null;
    }

    /// <summary>The string of a text that was read.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="isAscii">Whether it is ASCII.</param>
    /// <param name="start">The offset of the value.</param>
    private readonly string MakeString(ReadOnlySpan<byte> utf8Text, bool isAscii, int start) =>
        isAscii ? Encoding.Latin1.GetString(utf8Text)
        : Utf8.IsValid(utf8Text) ? Encoding.UTF8.GetString(utf8Text)
        : throw JsonFault.At(_json, start, "the text is not UTF-8");

    /// <summary>Takes over the text of the value that the cursor stands on.</summary>
    private RawJson CopyValue()
    {
        int start = _at;
        Skip(out bool isAscii);
        return Copy(start, isAscii);
    }

    private RawJson Copy(int start, bool isAscii)
    {
        ReadOnlySpan<byte> value = _json[start.._at];
        if (!isAscii && !Utf8.IsValid(value))
        {
            throw JsonFault.At(_json, start, "the text is not UTF-8");
        }

        _slab ??= new JsonSlab();
        return new RawJson(_slab.Copy(value));
    }

    /// <summary>Keeps a value that does not fit for <see cref="EndObject"/>, or throws.</summary>
    /// <param name="start">The offset of the value.</param>
    /// <param name="expected">What the value is not.</param>
    private void Misfit(int start, string expected)
    {
        _at = start;
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
        int start = _at;
        RawJson value = CopyValue();
        return JsonFault.At(_json, start, $"{JsonText.Excerpt(value.Utf8.Span)} is not {expected}");
    }
}
