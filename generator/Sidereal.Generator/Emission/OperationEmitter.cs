using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The method of an operation, and its constant.</summary>
internal static class OperationEmitter
{
    /// <param name="operation">The operation.</param>
    /// <param name="document">The name of the document that declares it.</param>
    /// <param name="names">What the client's own members are called.</param>
    public static string Emit(OperationModel operation, string document, ClientNames names)
    {
        string request = PlumbingName.Beside("request", operation.Parameters.Select(static parameter => parameter.Name));
        return Code($$"""
            {{OperationDoc.Of(operation)}}
            {{Obsolete(operation)}}
            {{Signature(operation, document)}}
            {
                {{Blocks(Lines(operation.Parameters.Select(Check)), Sending(operation, names, request))}}
            }
            """);
    }

    public static string Constant(OperationModel operation, ClientNames names) => Code($$"""
        internal static readonly ApiOperation {{names.FieldOf(operation)}} =
            new({{Literal.Of(operation.OperationId)}}, HttpMethod.{{operation.HttpMethod}}, {{Literal.Of(operation.PathTemplate)}});
        """);

    public static IEnumerable<string> Usings(OperationModel operation) =>
    [
        Namespaces.Threading,
        .. operation.Parameters.SelectMany(static parameter => Namespaces.Of(parameter.Type)),
        .. operation.Result switch
        {
            ValueResultModel value => [Namespaces.Tasks, .. Namespaces.Of(value.Type)],
            PagedResultModel => [],
            _ => (IEnumerable<string>)[Namespaces.Tasks],
        },
    ];

    private static string Signature(OperationModel operation, string document) => Layout.List(
        $"public {ReturnType(operation.Result)} {operation.Name}Async(",
        [.. operation.Parameters.Select(parameter => Declaration(parameter, document)), "CancellationToken cancellationToken = default"],
        ")");

    private static string Sending(OperationModel operation, ClientNames names, string request) => Code($$"""
        ApiRequest {{request}} = new({{names.Operations}}.{{names.FieldOf(operation)}});
        {{Lines(operation.Parameters.Select(parameter => Send(parameter, request)))}}
        return {{names.Pipeline}}.{{Call(operation, names, request)}};
        """);

    private static string Declaration(ParameterModel parameter, string document) => Lines(
        RuleEmitter.Of(parameter, document),
        parameter.IsRequired ? $"{parameter.Type.Name} {parameter.Name}" : $"{parameter.Type.Name}? {parameter.Name} = null");

    private static string ReturnType(ResultModel result) => result switch
    {
        PagedResultModel paged => $"AsyncPageable<{PagingEmitter.Item(paged)}, {PagingEmitter.Meta(paged)}>",
        ValueResultModel value => $"Task<{value.Type.Name}>",
        _ => "Task",
    };

    private static string Call(OperationModel operation, ClientNames names, string request) => operation.Result switch
    {
        PagedResultModel => $"List({request}, {names.Pages}.{names.FieldOf(operation)}, cancellationToken)",
        ValueResultModel { Type: { Kind: ValueKind.List, Element: { } element } } => $"SendListAsync<{element.Name}>({request}, cancellationToken)",
        ValueResultModel value => $"SendAsync<{value.Type.Name}>({request}, cancellationToken)",
        _ => $"SendAsync({request}, cancellationToken)",
    };

    private static string? Obsolete(OperationModel operation) => operation.IsDeprecated
        ? $"[Obsolete({Literal.Of($"The document marks {operation.OperationId} as deprecated.")})]"
        : null;

    /// <summary>What is checked before there is a request. Path parameters are checked for null by the request.</summary>
    private static string Check(ParameterModel parameter) => Lines(
        parameter is { IsRequired: true, Place: ParameterPlace.Query, Type.IsValueType: false } ? $"ArgumentNullException.ThrowIfNull({parameter.Name});" : null,
        (parameter.Minimum, parameter.Maximum) switch
        {
            (null, null) => null,
            ({ } minimum, null) => $"Check.{(IsText(parameter) ? "MinLength" : "Minimum")}({parameter.Name}, {minimum});",
            (null, { } maximum) => $"Check.{(IsText(parameter) ? "MaxLength" : "Maximum")}({parameter.Name}, {maximum});",
            ({ } minimum, { } maximum) => $"Check.{(IsText(parameter) ? "Length" : "Range")}({parameter.Name}, {minimum}, {maximum});",
        },
        parameter.Pattern is null ? null : $"Check.Pattern({parameter.Name}, {Literal.Of(parameter.Pattern)});");

    private static bool IsText(ParameterModel parameter) => parameter.Type.Kind == ValueKind.String;

    private static string Send(ParameterModel parameter, string request)
    {
        string value = parameter.Type.Kind == ValueKind.Enum
            ? $"{parameter.Name}{(parameter.IsRequired ? null : "?")}.Value, nameof({parameter.Name})"
            : parameter.Name;
        return $"{request}.{parameter.Place}({Literal.Of(parameter.WireName)}, {value});";
    }
}
