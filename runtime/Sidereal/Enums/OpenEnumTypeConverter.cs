using System;
using System.ComponentModel;
using System.Globalization;

namespace Sidereal.CompilerServices;

/// <summary>Turns a value of an open enum into a string and back, for configuration and model binding; every text is a value.</summary>
/// <typeparam name="T">The type of the enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumTypeConverter<T> : TypeConverter
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Create(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T member && destinationType == typeof(string) ? member.Value : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value is T or string;
}
