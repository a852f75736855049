using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Sidereal.CompilerServices;

namespace Sidereal.Generator.Analyzers;

/// <summary>The number lies between bounds.</summary>
internal sealed record RangeRule : ParameterRule
{
    public required string Parameter { get; init; }

    /// <summary>A <see cref="decimal"/>, which is exact for every integer, or a <see cref="double"/>; null where there is none.</summary>
    public required object? Minimum { get; init; }

    public required object? Maximum { get; init; }

    public static RangeRule Read(AttributeData attribute, string parameter) => new()
    {
        Parameter = parameter,
        Minimum = Bound(Named(attribute, nameof(Minimum))),
        Maximum = Bound(Named(attribute, nameof(Maximum))),
        Document = Named(attribute, nameof(Document)) as string,
        Pointer = Named(attribute, nameof(Pointer)) as string,
    };

    public override RuleFault? FindFault(object value)
    {
        if (Number(value) is not { } number)
        {
            return null;
        }

        // As the check at run time: what is not comparable, NaN, fits no bound.
        string? keyword = Minimum is not null && !IsAtMost(Minimum, number) ? "minimum" : Maximum is not null && !IsAtMost(number, Maximum) ? "maximum" : null;
        return keyword is null ? null : new RuleFault(keyword, $"{Parameter} is {Text(number)}. It must be {Rule()}");
    }

    private string Rule() => (Minimum, Maximum) switch
    {
        ({ } minimum, { } maximum) => $"between {Text(minimum)} and {Text(maximum)}",
        ({ } minimum, null) => $"at least {Text(minimum)}",
        _ => $"at most {Text(Maximum!)}",
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
internal sealed record LengthRule : ParameterRule
{
    public required string Parameter { get; init; }

    public required int? Minimum { get; init; }

    public required int? Maximum { get; init; }

    public static LengthRule Read(AttributeData attribute, string parameter) => new()
    {
        Parameter = parameter,
        Minimum = Named(attribute, nameof(Minimum)) as int?,
        Maximum = Named(attribute, nameof(Maximum)) as int?,
        Document = Named(attribute, nameof(Document)) as string,
        Pointer = Named(attribute, nameof(Pointer)) as string,
    };

    public override RuleFault? FindFault(object value)
    {
        if (value is not string text)
        {
            return null;
        }

        int length = CharactersOf(text);
        string? keyword = length < Minimum ? "minLength" : length > Maximum ? "maxLength" : null;
        return keyword is null ? null : new RuleFault(keyword, $"{Parameter} is {SidFormat.Quote(text)}, {length.ToString(CultureInfo.InvariantCulture)} characters long. It must have {Rule()}");
    }

    private string Rule() => (Minimum, Maximum) switch
    {
        ({ } minimum, { } maximum) when minimum == maximum => $"exactly {Text(minimum)}",
        ({ } minimum, { } maximum) => $"between {Text(minimum)} and {Text(maximum)}",
        ({ } minimum, null) => $"at least {Text(minimum)}",
        _ => $"at most {Text(Maximum ?? 0)}",
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
