using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Reads one path with its operations.</summary>
internal static class PathReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly Regex Status = new("^(default|[1-5]([0-9][0-9]|[xX][xX]))$", RegexOptions.CultureInvariant);

    public static void Read(SpecEntry path, List<Operation> operations, ReadingContext context)
    {
        if (context.Mapping(path.Value, $"The path '{path.Key}'", "its operations are left out") is not { } item)
        {
            return;
        }

        Fields fields = new(item, "a path", context);
        fields.Skip("summary", "description");
        List<Parameter> shared = ParameterReader.ReadAll(fields.Sequence("parameters"), context);
        bool hasServers = fields.Any("servers") is not null;
        foreach (SpecEntry entry in item.Entries.Where(static entry => Methods.Contains(entry.Key)))
        {
            fields.Skip(entry.Key);
            if (context.Mapping(entry.Value, $"The operation '{entry.Key} {path.Key}'", "it is left out") is { } operation)
            {
                operations.Add(ReadOperation(path.Key, entry, operation, shared, hasServers, context));
            }
        }

        ReportUnknownMethods(fields, context);
        fields.ReportUnread();
    }

    /// <summary>A path holds no other mappings than operations, so <c>GET</c> or <c>gett</c> is a method that would be lost.</summary>
    private static void ReportUnknownMethods(Fields fields, ReadingContext context)
    {
        foreach (SpecEntry entry in fields.Unread().Where(static entry => entry.Value is MappingNode).ToList())
        {
            fields.Skip(entry.Key);
            context.Diagnostics.Report(Descriptors.UnexpectedValue, entry.KeySpan, $"'{entry.Key}' is no method of a path; write one of {string.Join(", ", Methods)}: what stands under it is left out");
        }
    }

    private static Operation ReadOperation(string path, SpecEntry method, MappingNode node, List<Parameter> shared, bool hasServers, ReadingContext context)
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
            Tag = fields.Scalars("tags").FirstOrDefault()?.Value,
            Parameters = Merge(shared, ParameterReader.ReadAll(fields.Sequence("parameters"), context)),
            HasRequestBody = fields.Any("requestBody") is not null,
            HasOwnServers = fields.Any("servers") is not null || hasServers,
            Responses = ReadResponses(fields.Mapping("responses"), context),
            Pointer = node.Pointer,
            Span = method.KeySpan,
            NameSpan = (node["operationId"] ?? node).Span,
        };
        fields.Skip("externalDocs", "security");
        fields.ReportUnread();
        return operation;
    }

    private static List<Parameter> Merge(List<Parameter> shared, List<Parameter> own)
    {
        HashSet<(string, string)> replaced = [.. own.Select(static parameter => (parameter.Name, parameter.In))];
        return [.. shared.Where(parameter => !replaced.Contains((parameter.Name, parameter.In))), .. own];
    }

    private static List<Response> ReadResponses(MappingNode? responses, ReadingContext context)
    {
        List<Response> read = [];
        foreach (SpecEntry entry in responses?.Entries ?? [])
        {
            if (entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            if (!Status.IsMatch(entry.Key))
            {
                context.Diagnostics.Report(Descriptors.UnexpectedValue, entry.KeySpan, $"'{entry.Key}' is no status of a response; write three digits such as 200, or 2XX, or default: the response is left out");
                continue;
            }

            MappingNode? node = context.Mapping(entry.Value, $"The response '{entry.Key}'", "it cannot be read");
            read.Add(new Response { Status = entry.Key, Content = node is null ? null : ReadContent(node, context) });
        }

        return read;
    }

    private static List<MediaType>? ReadContent(MappingNode response, ReadingContext context)
    {
        Fields fields = new(response, "a response", context);
        MappingNode? content = fields.Mapping("content");
        fields.Skip("description", "headers");
        fields.ReportUnread();
        return content is null && fields.Any("content") is not null ? null : [.. (content?.Entries ?? []).Select(entry => ReadMediaType(entry, context))];
    }

    private static MediaType ReadMediaType(SpecEntry entry, ReadingContext context)
    {
        Fields? fields = context.Mapping(entry.Value, $"The media type '{entry.Key}'", "it cannot be read") is { } node ? new Fields(node, "a media type", context) : null;
        MediaType read = new() { Name = entry.Key, Schema = SchemaUse.From(fields?.Any("schema")) };
        fields?.Skip("example", "examples");
        fields?.ReportUnread();
        return read;
    }
}
