using System;
using System.Collections.Generic;

namespace Sidereal.CompilerServices;

public readonly partial struct JsonObjectWriter
{
    /// <summary>Writes a property, with JSON's null when the value is null.</summary>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="value">The value.</param>
    public void WriteRequired(string name, string? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value!);
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, bool? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, int? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, long? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, double? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, decimal? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, DateTimeOffset? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, DateOnly? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, Guid? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, RawJson? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, Uri? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value!);
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, in OptionalUri value)
    {
        if (Begin(name, value.IsNone, isRequired: true))
        {
            _item.Write(value);
        }
    }

    /// <inheritdoc cref="WriteRequired(string, string)"/>
    public void WriteRequired(string name, byte[]? value)
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value!);
        }
    }

    /// <summary>Writes a property, with JSON's null when the value is null. It is a SID or of an open enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="value">The value.</param>
    public void WriteRequired<T>(string name, T? value)
        where T : struct, IStringValue
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="WriteRequired{T}(string, T?)"/>
    public void WriteRequired<T>(string name, in T value)
        where T : struct, IStringValue
    {
        _item.WriteName(name);
        _item.Write(value);
    }

    /// <summary>Writes a property, with JSON's null when the value is null. It is an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="value">The object.</param>
    public void WriteRequired<T>(string name, T? value)
        where T : class, IJsonModel<T>
    {
        if (Begin(name, value is null, isRequired: true))
        {
            _item.Write(value!);
        }
    }

    /// <summary>Writes a property, with JSON's null when the value is null. It is a list of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="list">The objects.</param>
    public void WriteRequired<T>(string name, IReadOnlyList<T>? list)
        where T : class, IJsonModel<T> => WriteRequiredList(name, list, static (item, value) => item.Write(value));

    /// <summary>Writes a property, with JSON's null when the value is null. It is a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="list">The items.</param>
    /// <param name="write">Writes one item.</param>
    public void WriteRequiredList<T>(string name, IReadOnlyList<T>? list, Action<JsonItemWriter, T> write)
    {
        if (Begin(name, list is null, isRequired: true))
        {
            _item.WriteList(list!, write);
        }
    }
}
