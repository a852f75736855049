using System;
using System.Collections.Generic;

namespace Sidereal.CompilerServices;

public readonly partial struct JsonObjectWriter
{
    /// <summary>Writes a property, or leaves it out when the value is null.</summary>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="value">The value.</param>
    public void Write(string name, string? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value!);
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, bool? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, int? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, long? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, double? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, decimal? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, DateTimeOffset? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, DateOnly? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, Guid? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, RawJson? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, Uri? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value!);
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, in OptionalUri value)
    {
        if (Begin(name, value.IsNone, isRequired: false))
        {
            _item.Write(value);
        }
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, byte[]? value)
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value!);
        }
    }

    /// <summary>Writes a property, or leaves it out when the value is null. It is a SID or of an open enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="value">The value.</param>
    public void Write<T>(string name, T? value)
        where T : struct, IStringValue
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value.GetValueOrDefault());
        }
    }

    /// <inheritdoc cref="Write{T}(string, T?)"/>
    public void Write<T>(string name, in T value)
        where T : struct, IStringValue
    {
        _item.WriteName(name);
        _item.Write(value);
    }

    /// <summary>Writes a property, or leaves it out when the value is null. It is an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="value">The object.</param>
    public void Write<T>(string name, T? value)
        where T : class, IJsonModel<T>
    {
        if (Begin(name, value is null, isRequired: false))
        {
            _item.Write(value!);
        }
    }

    /// <summary>Writes a property, or leaves it out when the value is null. It is a list of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="list">The objects.</param>
    public void Write<T>(string name, IReadOnlyList<T>? list)
        where T : class, IJsonModel<T> => WriteList(name, list, static (item, value) => item.Write(value));

    /// <summary>Writes a property, or leaves it out when the value is null. It is a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="list">The items.</param>
    /// <param name="write">Writes one item.</param>
    public void WriteList<T>(string name, IReadOnlyList<T>? list, Action<JsonItemWriter, T> write)
    {
        if (Begin(name, list is null, isRequired: false))
        {
            _item.WriteList(list!, write);
        }
    }
}
