using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>The values of one call, put into the operation's path and query. Used by emitted code.</summary>
/// <remarks>Every fault is thrown here, at the call, with the name of the C# parameter; nothing has been sent by then.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("ApiDesign", "RS0026", Justification = "The optional parameter is filled by the compiler; it cannot be made required.")]
public sealed class ApiRequest
{
    private readonly StringBuilder _query = new();
    private string _path;

    /// <summary>A request without values.</summary>
    /// <param name="operation">The operation that is called.</param>
    public ApiRequest(ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Operation = operation;
        _path = operation.PathTemplate;
    }

    internal ApiOperation Operation { get; }

    /// <summary>Sets a path parameter to a text, percent-escaped.</summary>
    /// <param name="name">The parameter's name in the path template.</param>
    /// <param name="value">The text.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, <c>.</c> or <c>..</c>, each of which would make another path of it, or has
    /// half a surrogate pair.</exception>
    public void Path(string name, string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        parameter = ParameterText.NameOf(parameter);
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value is "" or "." or "..")
        {
            throw new ArgumentException(
                value.Length == 0 ? "A value of the path must not be empty." : $"'{value}' is a step in a path, not a value.", parameter);
        }

        // An escaped value has no braces, so it cannot be mistaken for the next parameter.
        _path = _path.Replace($"{{{name}}}", ParameterText.Escape(value, parameter), StringComparison.Ordinal);
    }

    /// <summary>Sets a path parameter to a SID, a number, a date or a GUID.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name in the path template.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <exception cref="ArgumentException">The value is a <c>default</c> SID, or a number that is not finite.</exception>
    public void Path<T>(string name, T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, ISpanFormattable =>
        Path(name, ParameterText.Of(value, ParameterText.NameOf(parameter)), parameter);

    /// <summary>Sets a path parameter to <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The parameter's name in the path template.</param>
    /// <param name="value">The value.</param>
    public void Path(string name, bool value) => Path(name, ParameterText.Of(value));

    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The text; null leaves the parameter out.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <exception cref="ArgumentException">The text has half a surrogate pair.</exception>
    public void Query(string name, string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        if (value is null)
        {
            return;
        }

        _query.Append(_query.Length == 0 ? '?' : '&')
            .Append(Uri.EscapeDataString(name))
            .Append('=')
            .Append(ParameterText.Escape(value, ParameterText.NameOf(parameter)));
    }

    /// <summary>Adds a query parameter that is a SID, a number, a date or a GUID.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <exception cref="ArgumentException">The value is a <c>default</c> SID, or a number that is not finite.</exception>
    public void Query<T>(string name, T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, ISpanFormattable => Query(name, ParameterText.Of(value, ParameterText.NameOf(parameter)), parameter);

    /// <summary>Adds a query parameter that is a SID, a number, a date or a GUID.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null leaves the parameter out.</param>
    /// <param name="parameter">The expression that gave the value.</param>
    /// <exception cref="ArgumentException">The value is a <c>default</c> SID, or a number that is not finite.</exception>
    public void Query<T>(string name, T? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, ISpanFormattable
    {
        if (value is { } given)
        {
            Query(name, given, parameter);
        }
    }

    /// <summary>Adds a query parameter that is <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null leaves the parameter out.</param>
    public void Query(string name, bool? value)
    {
        if (value is { } given)
        {
            Query(name, ParameterText.Of(given));
        }
    }

    /// <summary>The URI below the base address, whose own path is kept.</summary>
    internal Uri ToUri(Uri baseAddress)
    {
        // Two values that stand in one segment ("{a}{b}") could together make the step that neither is alone.
        foreach (string segment in _path.Split('/'))
        {
            if (segment is "." or "..")
            {
                throw new ArgumentException($"The values of {Operation} make '{segment}', a step in the path.");
            }
        }

        return new Uri($"{baseAddress.AbsoluteUri.TrimEnd('/')}/{_path.TrimStart('/')}{_query}");
    }
}
