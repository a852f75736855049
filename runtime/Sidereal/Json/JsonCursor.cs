using System;
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

    // What was read of the document before; null where nothing was.
    private JsonHead? _head;

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

    /// <summary>A cursor before the first token of a document of which some was read while it arrived.</summary>
    /// <param name="utf8Json">The whole text, in UTF-8.</param>
    /// <param name="isStrict">Whether each value that does not fit is an exception.</param>
    /// <param name="head">What was read.</param>
    internal JsonCursor(ReadOnlySpan<byte> utf8Json, bool isStrict, JsonHead? head)
        : this(utf8Json, isStrict)
    {
        _head = head;
        _slab = head?.Slab;
        _repeats = head?.Repeats;
    }

    /// <summary>A cursor that stands on an item of a list of the root, and is to read no more than that.</summary>
    /// <param name="utf8Json">The text so far, which has the item to its end.</param>
    /// <param name="isStrict">Whether each value that does not fit is an exception.</param>
    /// <param name="head">What was read before.</param>
    /// <param name="item">The offset of the item.</param>
    internal JsonCursor(ReadOnlySpan<byte> utf8Json, bool isStrict, JsonHead head, int item)
    {
        // Nothing before the item is looked at: that would be done again for each of them.
        _json = utf8Json;
        _isStrict = isStrict;
        _at = item;
        _depth = JsonItemFinder.Depth;
        _scope.MustFit = true;
        _head = head;
        _slab = head.Slab;
        _repeats = head.Repeats;
    }

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

    private void Enter()
    {
        if (++_depth > JsonScanner.MaxDepth)
        {
            throw JsonFault.Malformed(_json);
        }
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

        return new RawJson(KeepText(value));
    }

    /// <summary>Copies a text of the document to where it may stay.</summary>
    private ReadOnlyMemory<byte> KeepText(ReadOnlySpan<byte> text)
    {
        _slab ??= new JsonSlab();
        return _slab.Copy(text, _at, _json.Length);
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

    private JsonException DoesNotFit(string expected)
    {
        int start = _at;
        RawJson value = CopyValue();
        return JsonFault.At(_json, start, $"{JsonText.Excerpt(value.Utf8.Span)} is not {expected}");
    }
}
