using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The documentation of a method: what the document says, what the call gives, and every way in which it can fail.</summary>
internal static class OperationDoc
{
    // A longer one says more where it stands in the document.
    private const int LongestPattern = 100;

    public static string Of(OperationModel operation) => Lines(
        Doc.Summary(DocText.Inline(operation.Documentation.Summary)),
        Lines(operation.Parameters.Select(static parameter => Doc.Param(parameter.Name, Text(parameter.Documentation)))),
        Doc.Param("cancellationToken", operation.Result is PagedResultModel ? "Cancels every enumeration of the listing." : "Cancels the call."),
        Doc.Returns(Returns(operation.Result)),
        Refusal("ArgumentNullException", operation, static parameter => parameter is { IsRequired: true, Type.IsValueType: false } ? ["is null"] : []),
        Refusal("ArgumentException", operation, WrongText),
        Refusal("ArgumentOutOfRangeException", operation, WrongNumber),
        Doc.Exception("ApiException", operation.Result is PagedResultModel ? "During the enumeration: the service answers with an error" : "The service answers with an error"),
        Doc.Exception("ApiResponseException", operation.Result is PagedResultModel ? "During the enumeration: an answer cannot be read" : "The answer cannot be read"),
        Doc.Remarks([.. DocText.Paragraphs(operation.Documentation.Remarks), Origin(operation)]));

    private static string Origin(OperationModel operation) =>
        $"{DocText.Code(operation.HttpMethod.ToUpperInvariant() + " " + operation.PathTemplate)}, operation {DocText.Code(operation.OperationId)}, declared at {DocText.Code(operation.Pointer)}.";

    private static string Text(Documentation documentation) =>
        string.Join(" ", DocText.Paragraphs(documentation.Remarks).Prepend(DocText.Inline(documentation.Summary)));

    private static string Returns(ResultModel result) => result switch
    {
        PagedResultModel => "The items of all pages. Nothing is sent before they are enumerated; each enumeration starts at the first page.",
        ValueResultModel => "What the service answers.",
        _ => "A task that ends when the service has answered with success.",
    };

    /// <summary>An exception that refuses arguments; those that share a fault are named together.</summary>
    private static string Refusal(string exception, OperationModel operation, Func<ParameterModel, IEnumerable<string>> faultsOf) => Doc.Exception(
        exception,
        from parameter in operation.Parameters
        from fault in faultsOf(parameter)
        group Doc.ParamRef(parameter.Name) by fault into refused
        select $"{Either([.. refused])} {refused.Key}");

    private static string Either(string[] names) => names.Length == 1
        ? names[0]
        : $"{string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";

    private static IEnumerable<string> WrongText(ParameterModel parameter)
    {
        if (parameter.Type.Kind == ValueKind.Sid)
        {
            yield return "is <c>default</c>";
        }
        else if (parameter is { Place: ParameterPlace.Path, Type.Kind: ValueKind.String or ValueKind.Enum })
        {
            yield return "is empty, <c>.</c> or <c>..</c>";
        }

        if (parameter.Type.Kind == ValueKind.String && Outside(parameter, "fewer than", "more than") is { } bounds)
        {
            yield return $"has {bounds} characters";
        }

        if (parameter.Pattern is { } pattern)
        {
            yield return pattern.Length <= LongestPattern ? $"does not match {DocText.Code(pattern)}" : "does not match its pattern";
        }
    }

    private static IEnumerable<string> WrongNumber(ParameterModel parameter)
    {
        if (parameter.Type.Kind != ValueKind.String && Outside(parameter, "less than", "greater than") is { } bounds)
        {
            yield return $"is {bounds}";
        }
    }

    private static string? Outside(ParameterModel parameter, string below, string above) => (Number(parameter.Minimum), Number(parameter.Maximum)) switch
    {
        (null, null) => null,
        ({ } minimum, null) => $"{below} {minimum}",
        (null, { } maximum) => $"{above} {maximum}",
        ({ } minimum, { } maximum) => $"{below} {minimum} or {above} {maximum}",
    };

    // A bound is a C# literal: the letter at its end is for the compiler.
    private static string? Number(string? literal) => literal?.TrimEnd('d', 'm');
}
