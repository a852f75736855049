using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Decides which operations become methods; each that does not is reported, and costs nothing but itself.</summary>
internal sealed class OperationPlanner(SchemaReader schemas, SpecDiagnostics diagnostics)
{
    private static readonly Regex PathParameter = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    public List<OperationPlan> Plan(OpenApiDocument document) =>
        [.. document.Operations.Select(Plan).OfType<OperationPlan>()];

    private OperationPlan? Plan(Operation operation)
    {
        string operationId = operation.OperationId ?? $"{operation.Method} {operation.Path}";
        if (Contradiction(operation) is { } contradiction)
        {
            diagnostics.Report(Descriptors.UnusableOperation, operation.Span, operationId, contradiction);
            return null;
        }

        if (Obstacle(operation) is { } obstacle)
        {
            return LeaveOut(obstacle);
        }

        if (!TryFindResponse(operation, out MediaType? response, out string? unreadable))
        {
            return LeaveOut(unreadable!);
        }

        return new OperationPlan
        {
            Operation = operation,
            OperationId = operationId,
            Parameters = [.. operation.Parameters.Where(parameter => IsSent(parameter, operationId))],
            Response = response?.Schema,
        };

        OperationPlan? LeaveOut(string reason)
        {
            diagnostics.Report(Descriptors.OperationLeftOut, operation.Span, operationId, reason);
            return null;
        }
    }

    private string? Obstacle(Operation operation)
    {
        if (operation.Method == "trace")
        {
            return "TRACE has no use in a client";
        }

        if (operation.HasOwnServers)
        {
            return "it has servers of its own, and calls go to the document's first server only";
        }

        if (operation.HasRequestBody)
        {
            return "it has a request body, and bodies are not generated yet";
        }

        if (operation.Parameters.FirstOrDefault(parameter => (parameter.IsRequired || parameter.In == "path") && Refusal(parameter) is not null) is { } required)
        {
            return $"its required parameter '{required.Name}' {Refusal(required)}";
        }

        return null;
    }

    /// <summary>What keeps the path from being filled in, or null.</summary>
    private static string? Contradiction(Operation operation)
    {
        if (PathParameter.Replace(operation.Path, string.Empty).IndexOfAny(['{', '}']) >= 0)
        {
            return "its path has a brace without the other one";
        }

        if (operation.Path.IndexOfAny(['?', '#']) >= 0 || operation.Path.StartsWith("//", StringComparison.Ordinal) || operation.Path.Split('/').Any(static segment => segment is "." or ".."))
        {
            return "its path has a query, a fragment, '//' in front or a step such as '..', which no path of a request keeps";
        }

        HashSet<string> inPath = new(PathParameter.Matches(operation.Path).Cast<Match>().Select(static match => match.Groups[1].Value), StringComparer.Ordinal);
        HashSet<string> declared = new(operation.Parameters.Where(static parameter => parameter.In == "path").Select(static parameter => parameter.Name), StringComparer.Ordinal);
        return inPath.Except(declared).FirstOrDefault() is { } undeclared ? $"its path has '{{{undeclared}}}', and no path parameter is called so"
            : declared.Except(inPath).FirstOrDefault() is { } unused ? $"its path parameter '{unused}' does not occur in the path"
            : null;
    }

    private bool IsSent(Parameter parameter, string operationId)
    {
        if (Refusal(parameter) is not { } refusal)
        {
            return true;
        }

        diagnostics.Report(Descriptors.ParameterLeftOut, parameter.Span, parameter.Name, operationId, refusal);
        return false;
    }

    /// <summary>Why a parameter cannot be sent, or null when it can.</summary>
    private string? Refusal(Parameter parameter)
    {
        if (parameter.In is not ("path" or "query"))
        {
            return $"is in '{parameter.In}', and only path and query parameters are generated yet";
        }

        if (parameter.Schema is null)
        {
            return "has 'content' instead of 'schema', which is not generated yet";
        }

        return schemas.Read(parameter.Schema) switch
        {
            null => "has a schema that cannot be read",
            { Combination: { } keyword } => $"has a schema with '{keyword.Text}', and only plain values are generated yet",
            { IsObject: true } or { Type: "array" or "object" } or { Types.Count: > 1 } => "is not a value of one plain type, and nothing else is generated yet",
            _ => null,
        };
    }

    private bool TryFindResponse(Operation operation, out MediaType? body, out string? unreadable)
    {
        unreadable = null;
        Response? success = operation.Responses.Where(static response => response.Status.StartsWith("2", StringComparison.Ordinal)).OrderBy(static response => response.Status, StringComparer.Ordinal).FirstOrDefault()
            ?? operation.Responses.FirstOrDefault(static response => response.Status == "default");
        body = success?.Content?.FirstOrDefault(static content => IsJson(content.Name));
        if (success is { Content: null })
        {
            unreadable = "its response cannot be read";
            return false;
        }

        if (success is null || success.Content.Count == 0)
        {
            return true;
        }

        unreadable = body switch
        {
            null => $"its response is '{success.Content[0].Name}', and only JSON is read yet",
            { Schema: null } => "its response has no schema",
            { Schema: { } use } when schemas.Read(use) is null => "the schema of its response cannot be read",
            { Schema: { } use } when !IsReadable(schemas.Read(use)) => "its response is neither an object with properties nor a list of such objects, and nothing else is read yet",
            _ => null,
        };
        return unreadable is null;
    }

    private bool IsReadable(Schema? schema) => schema switch
    {
        null => false,
        { IsObject: true } => true,
        { IsArray: true } => schemas.Read(schema.Items!) is { IsObject: true, IsNullable: false },
        _ => false,
    };

    private static bool IsJson(string mediaType)
    {
        string name = mediaType.Split(';')[0].Trim();
        return name.Equals("application/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
