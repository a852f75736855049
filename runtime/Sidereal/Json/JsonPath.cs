using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sidereal.CompilerServices;

/// <summary>The place of a value inside a document, as <c>$.factors[3].sid</c>. Found by reading the document again: only an error asks for it.</summary>
internal static class JsonPath
{
    /// <summary>The path of the value, or of the object whose end, stands at a position.</summary>
    /// <param name="json">The document.</param>
    /// <param name="position">The offset of the token's first byte; past the end for the last value that was begun before the text stops being JSON.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The path, with <c>$</c> for the root.</returns>
    internal static string At(ReadOnlySpan<byte> json, long position, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(json, options);
        List<Step> steps = [];
        while (TryRead(ref reader))
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.RemoveAt(steps.Count - 1);
                    break;
                case JsonTokenType.PropertyName:
                    steps[^1] = new Step(Name(ref reader), -1);
                    break;
                default:
                    if (steps.Count > 0 && steps[^1] is { Name: null, Index: int index })
                    {
                        steps[^1] = new Step(null, index + 1);
                    }

                    break;
            }

            if (reader.TokenStartIndex >= position)
            {
                break;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                // The name of an object's first property is not known yet: an empty step prints as nothing.
                steps.Add(reader.TokenType == JsonTokenType.StartArray ? new Step(null, -1) : new Step("", -1));
            }
        }

        StringBuilder path = new("$");
        foreach (Step step in steps)
        {
            path.Append(step.Text);
        }

        return path.ToString();
    }

    /// <summary>The step from an object to one of its properties.</summary>
    /// <param name="name">The name of the property.</param>
    /// <returns><c>.name</c>, or <c>['a name']</c>.</returns>
    internal static string Property(string name)
    {
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_' && character != '-')
            {
                return $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
            }
        }

        return "." + name;
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false; // the place where the text stops being JSON is the place that was asked for
        }
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> name = reader.ValueIsEscaped ? JsonText.Unescape(reader.ValueSpan) ?? reader.ValueSpan : reader.ValueSpan;
        return Property(JsonText.Excerpt(name));
    }

    /// <summary>One step: into a property (<see cref="Name"/> is its text) or to an item (from 0; -1 before the first).</summary>
    private readonly record struct Step(string? Name, int Index)
    {
        internal string Text => Name ?? (Index < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{Index}]"));
    }
}
