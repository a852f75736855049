using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Reads one path with its operations.</summary>
internal static class PathReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static void Read(SpecEntry path, List<Operation> operations, ReadingContext context)
    {
        if (context.References.Resolve(path.Value) is not { } resolved)
        {
            return;
        }

        if (resolved is not MappingNode item)
        {
            context.Diagnostics.Report(Descriptors.UnexpectedValue, resolved.Span, $"The path '{path.Key}' must be a mapping, and is {NodeWords.Describe(resolved)}; its operations are left out");
            return;
        }

        Fields fields = new(item, "a path", context);
        fields.Skip("summary", "description");
        List<Parameter> shared = ParameterReader.ReadAll(fields.Sequence("parameters"), context);
        foreach (SpecEntry entry in item.Entries.Where(static entry => Methods.Contains(entry.Key)))
        {
            if (fields.Mapping(entry.Key) is { } operation)
            {
                operations.Add(ReadOperation(path.Key, entry, operation, shared, context));
            }
        }

        fields.ReportUnread();
    }

    private static Operation ReadOperation(string path, SpecEntry method, MappingNode node, List<Parameter> shared, ReadingContext context)
    {
        Fields fields = new(node, "an operation", context);
        Operation operation = new()
        {
            Method = method.Key,
            Path = path,
            OperationId = fields.Text("operationId"),
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
            IsDeprecated = fields.Boolean("deprecated") ?? false,
            Tag = (fields.Sequence("tags")?.First as ScalarNode)?.Value,
            Parameters = Merge(shared, ParameterReader.ReadAll(fields.Sequence("parameters"), context)),
            HasRequestBody = fields.Any("requestBody") is not null,
            Responses = ReadResponses(fields.Mapping("responses"), context),
            Pointer = node.Pointer,
            Span = method.KeySpan,
        };
        fields.Skip("externalDocs", "security");
        fields.ReportUnread();
        return operation;
    }

    private static List<Parameter> Merge(List<Parameter> shared, List<Parameter> own) =>
        [.. shared.Where(parameter => !own.Exists(other => other.Name == parameter.Name && other.In == parameter.In)), .. own];

    private static List<Response> ReadResponses(MappingNode? responses, ReadingContext context)
    {
        List<Response> read = [];
        foreach (SpecEntry entry in responses?.Entries ?? [])
        {
            if (!entry.Key.StartsWith("x-", StringComparison.Ordinal) && context.References.Resolve(entry.Value) is MappingNode node)
            {
                Fields fields = new(node, "a response", context);
                read.Add(new Response { Status = entry.Key, Content = ReadContent(fields.Mapping("content"), context) });
                fields.Skip("description", "headers");
                fields.ReportUnread();
            }
        }

        return read;
    }

    private static List<MediaType> ReadContent(MappingNode? content, ReadingContext context)
    {
        List<MediaType> read = [];
        foreach (SpecEntry entry in content?.Entries ?? [])
        {
            if (context.References.Resolve(entry.Value) is MappingNode node)
            {
                Fields fields = new(node, "a media type", context);
                read.Add(new MediaType { Name = entry.Key, Schema = SchemaUse.From(fields.Any("schema")) });
                fields.Skip("example", "examples");
                fields.ReportUnread();
            }
        }

        return read;
    }
}
