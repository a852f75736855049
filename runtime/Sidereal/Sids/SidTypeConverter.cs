using System;
using System.ComponentModel;
using System.Globalization;

namespace Sidereal.CompilerServices;

/// <summary>Turns a SID into a string and back, for configuration and model binding.</summary>
/// <typeparam name="T">The type of the SID.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SidTypeConverter<T> : TypeConverter
    where T : struct, ISid<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no such SID; the message says why.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T sid && destinationType == typeof(string) ? sid.ToString(null, culture) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value is T || (value is string text && T.TryParse(text, null, out _));
}
