using System;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sidereal.CompilerServices;

/// <summary>The constraints that an OpenAPI document puts on a parameter, checked before anything is sent. Used by emitted code.</summary>
/// <remarks>Each method gives the value back. A null value fits: the parameter is left out.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("ApiDesign", "RS0026", Justification = "The optional parameter is filled by the compiler; it cannot be made required.")]
public static class Check
{
    // A pattern that cannot be judged without backtracking may take for ever; a busy machine alone should not make a good text a wrong one.
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    // As many as the emitted code has.
    private static readonly ConcurrentDictionary<string, TextPattern> Patterns = new(StringComparer.Ordinal);

    /// <summary>Checks <c>minimum</c> and <c>maximum</c>, both inclusive.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The least number that fits.</param>
    /// <param name="maximum">The greatest number that fits.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between the bounds.</exception>
    public static T Range<T>(T value, T minimum, T maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, INumber<T> =>
        value >= minimum && value <= maximum ? value : throw OutOfRange(value, FormattableString.Invariant($"It must be between {minimum} and {maximum}."), parameter);

    /// <inheritdoc cref="Range{T}(T, T, T, string?)"/>
    public static T? Range<T>(T? value, T minimum, T maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, INumber<T> =>
        value is { } given ? Range(given, minimum, maximum, parameter) : null;

    /// <summary>Checks <c>minimum</c>, inclusive.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The least number that fits.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less.</exception>
    public static T Minimum<T>(T value, T minimum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, INumber<T> =>
        value >= minimum ? value : throw OutOfRange(value, FormattableString.Invariant($"It must be at least {minimum}."), parameter);

    /// <inheritdoc cref="Minimum{T}(T, T, string?)"/>
    public static T? Minimum<T>(T? value, T minimum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, INumber<T> =>
        value is { } given ? Minimum(given, minimum, parameter) : null;

    /// <summary>Checks <c>maximum</c>, inclusive.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The number.</param>
    /// <param name="maximum">The greatest number that fits.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is greater.</exception>
    public static T Maximum<T>(T value, T maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, INumber<T> =>
        value <= maximum ? value : throw OutOfRange(value, FormattableString.Invariant($"It must be at most {maximum}."), parameter);

    /// <inheritdoc cref="Maximum{T}(T, T, string?)"/>
    public static T? Maximum<T>(T? value, T maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, INumber<T> =>
        value is { } given ? Maximum(given, maximum, parameter) : null;

    /// <summary>Checks <c>minLength</c> and <c>maxLength</c>, both inclusive, in Unicode characters as JSON Schema counts them (code
    /// points).</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least number of characters.</param>
    /// <param name="maximum">The greatest number of characters.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is shorter or longer.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Length(
        string? value, int minimum, int maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        value is null || (CharactersOf(value) is int count && count >= minimum && count <= maximum)
            ? value
            : throw WrongLength(value, minimum == maximum ? $"exactly {minimum}" : $"between {minimum} and {maximum}", parameter);

    /// <summary>Checks <c>minLength</c>, inclusive, in Unicode characters.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least number of characters.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is shorter.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? MinLength(string? value, int minimum, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        value is null || CharactersOf(value) >= minimum ? value : throw WrongLength(value, $"at least {minimum}", parameter);

    /// <summary>Checks <c>maxLength</c>, inclusive, in Unicode characters.</summary>
    /// <param name="value">The text.</param>
    /// <param name="maximum">The greatest number of characters.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is longer.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? MaxLength(string? value, int maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        value is null || CharactersOf(value) <= maximum ? value : throw WrongLength(value, $"at most {maximum}", parameter);

    /// <summary>Checks <c>pattern</c>, a regular expression by ECMA-262.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The pattern, as the document writes it.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text does not match, or nobody can say so within a second.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Pattern(string? value, string pattern, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        if (value is null)
        {
            return null;
        }

        TextPattern rule = Patterns.GetOrAdd(pattern, static text => TextPattern.TryRead(text, out PatternFault? fault)
            ?? throw new ArgumentException($"The pattern '{text}' cannot be used: {fault!.Problem}.", nameof(pattern)));
        string name = ParameterText.NameOf(parameter) ?? nameof(value);
        return rule.IsMatch(value, LongestMatch) switch
        {
            true => value,
            false => throw new ArgumentException(rule.Explain(name, value) + ".", name),
            null => throw new ArgumentException(rule.ExplainDoubt(name, value) + ".", name),
        };
    }

    private static int CharactersOf(string value)
    {
        int count = value.Length;
        for (int index = 1; index < value.Length; index++)
        {
            if (char.IsSurrogatePair(value[index - 1], value[index]))
            {
                count--;
            }
        }

        return count;
    }

    private static ArgumentOutOfRangeException OutOfRange<T>(T value, string rule, string? parameter)
        where T : struct, INumber<T>
    {
        string? name = ParameterText.NameOf(parameter);
        return new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} is {value}. {rule}"));
    }

    private static ArgumentException WrongLength(string value, string rule, string? parameter)
    {
        string? name = ParameterText.NameOf(parameter);
        return new ArgumentException($"{name} is '{Excerpt.Of(value)}', {CharactersOf(value)} characters long. It must have {rule}.", name);
    }
}
