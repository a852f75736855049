using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>The way through the properties of an object.</summary>
public ref partial struct JsonCursor
{
    /// <summary>Goes into the object that the cursor stands on.</summary>
    /// <param name="properties">The names of the properties to stop at.</param>
    /// <returns>What <see cref="EndObject"/> needs to go back out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is null.</exception>
    /// <exception cref="JsonException">There is no object here.</exception>
    public JsonScope BeginObject(JsonProperties properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        if (!JsonScanner.IsAt(_json, _at, (byte)'{'))
        {
            throw DoesNotFit("an object");
        }

        Enter();
        JsonScope outer = _scope;
        _scope = new JsonScope { Start = _at, Properties = properties, Property = -1, Before = (byte)'{' };
        return outer;
    }

    /// <summary>Goes to the value of the next property that is on the list, and over all others.</summary>
    /// <param name="property">The index of the name; -1 at the end. The value must be read.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool NextProperty(out int property)
    {
        // The usual case: the name that is expected.
        if (JsonScanner.IsAt(_json, _at, _scope.Before))
        {
            int name = JsonScanner.SkipWhiteSpace(_json, _at + 1);
            JsonNameToken expected = _scope.Properties!.Expected(_scope.Property);
            if (expected.IsAt(_json, name))
            {
                _at = JsonScanner.SkipWhiteSpace(_json, name + expected.Length);
                property = expected.Property;
                Begin(property);
                return true;
            }
        }

        return SearchProperty(out property);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool SearchProperty(out int property)
    {
        while (TryBeginProperty())
        {
            property = FindProperty();
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
        _scope.Before = (byte)',';
        _scope.Property = property;
        _scope.Nonconforming?.Remove(_scope.Properties![property]);
    }

    /// <summary>Goes to the name of the next property, or out of the object.</summary>
    private bool TryBeginProperty()
    {
        bool isFirst = _scope.Before == '{';
        _at = JsonScanner.SkipWhiteSpace(_json, isFirst ? _at + 1 : _at);
        if (JsonScanner.IsAt(_json, _at, (byte)'}'))
        {
            _at++;
            _depth--;
            return false;
        }

        if (!isFirst)
        {
            PassComma();
        }

        _scope.Before = (byte)',';
        return JsonScanner.IsAt(_json, _at, (byte)'"') ? true : throw JsonFault.Malformed(_json);
    }

    /// <summary>Reads the name that the cursor stands on and goes to its value.</summary>
    /// <returns>The index of the property, -1 when it is not on the list.</returns>
    private int FindProperty()
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
            return _scope.Properties!.Find(name, _scope.Property);
        }

        return JsonText.Unescape(name) is byte[] text ? _scope.Properties!.Find(text, _scope.Property) : -1;
    }

    private void Keep(RawJson value)
    {
        _scope.Nonconforming ??= new Dictionary<string, RawJson>(StringComparer.Ordinal);
        _scope.Nonconforming[_scope.Properties![_scope.Property]] = value;
    }
}
