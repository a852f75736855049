using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Sidereal.CompilerServices;

namespace Sidereal.Generator.Analyzers;

/// <summary>The number lies between bounds.</summary>
internal sealed class RangeRule(AttributeData attribute, string parameter) : ParameterRule(attribute)
{
    // A decimal, which is exact for every integer, or a double; null where there is none.
    private readonly object? _minimum = Bound(Named(attribute, "Minimum"));
    private readonly object? _maximum = Bound(Named(attribute, "Maximum"));

    public override RuleFault? FindFault(object value)
    {
        if (Number(value) is not { } number)
        {
            return null;
        }

        // As the check at run time: what is not comparable, NaN, fits no bound.
        string? keyword = _minimum is not null && !IsAtMost(_minimum, number) ? "minimum" : _maximum is not null && !IsAtMost(number, _maximum) ? "maximum" : null;
        return keyword is null ? null : new RuleFault(keyword, $"{parameter} is {Text(number)}. It must be {Rule()}");
    }

    private string Rule() => (_minimum, _maximum) switch
    {
        ({ } minimum, { } maximum) => $"between {Text(minimum)} and {Text(maximum)}",
        ({ } minimum, null) => $"at least {Text(minimum)}",
        _ => $"at most {Text(_maximum!)}",
    };

    private static bool IsAtMost(object left, object right) => left is decimal exactLeft && right is decimal exactRight
        ? exactLeft <= exactRight
        : ToDouble(left) <= ToDouble(right);

    private static double ToDouble(object number) => number is decimal exact ? (double)exact : (double)number;

    private static object? Bound(object? value) => value is string text
        ? decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact : null
        : value is null ? null : Number(value);

    private static object? Number(object value) => value switch
    {
        double or decimal => value,
        float number => (double)number,
        char character => (decimal)character,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Text(object number) => number is double real
        ? real.ToString("R", CultureInfo.InvariantCulture)
        : ((decimal)number).ToString(CultureInfo.InvariantCulture);
}

/// <summary>The text has a number of characters between bounds.</summary>
internal sealed class LengthRule(AttributeData attribute, string parameter) : ParameterRule(attribute)
{
    private readonly int? _minimum = Named(attribute, "Minimum") as int?;
    private readonly int? _maximum = Named(attribute, "Maximum") as int?;

    public override RuleFault? FindFault(object value)
    {
        if (value is not string text)
        {
            return null;
        }

        int length = CharactersOf(text);
        string? keyword = length < _minimum ? "minLength" : length > _maximum ? "maxLength" : null;
        return keyword is null ? null : new RuleFault(keyword, $"{parameter} is {SidFormat.Quote(text)}, {length.ToString(CultureInfo.InvariantCulture)} characters long. It must have {Rule()}");
    }

    private string Rule() => (_minimum, _maximum) switch
    {
        ({ } minimum, { } maximum) when minimum == maximum => $"exactly {Text(minimum)}",
        ({ } minimum, { } maximum) => $"between {Text(minimum)} and {Text(maximum)}",
        ({ } minimum, null) => $"at least {Text(minimum)}",
        _ => $"at most {Text(_maximum ?? 0)}",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int CharactersOf(string text)
    {
        int count = text.Length;
        for (int index = 1; index < text.Length; index++)
        {
            count -= char.IsSurrogatePair(text[index - 1], text[index]) ? 1 : 0;
        }

        return count;
    }
}
