using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Nodes → <see cref="OpenApiDocument"/>.</summary>
internal static class OpenApiReader
{
    private static readonly Regex Supported = new(@"^3\.[01](\.[0-9]+)?(-.*)?$", RegexOptions.CultureInvariant);

    /// <summary>The document, or null and a diagnostic when the text is no OpenAPI 3.0 or 3.1.</summary>
    public static OpenApiDocument? Read(SpecNode root, SpecDiagnostics diagnostics, CancellationToken cancellationToken)
    {
        if (root is not MappingNode mapping)
        {
            diagnostics.Report(Descriptors.UnsupportedVersion, root.Span, "An OpenAPI document is a mapping with the field 'openapi'; this one is " + NodeWords.Describe(root));
            return null;
        }

        if (!IsSupported(mapping, diagnostics))
        {
            return null;
        }

        if (mapping["paths"] is null)
        {
            diagnostics.Report(Descriptors.UnusableDetail, mapping["openapi"]!.Span, "The document has no 'paths', so its client has no methods");
        }

        ReadingContext context = new(mapping, diagnostics, cancellationToken);
        Fields fields = new(mapping, "the document", context);
        fields.Skip("openapi", "components", "tags", "externalDocs", "security");
        Fields? info = fields.Mapping("info", isDetail: true) is { } node ? new Fields(node, "the document's info", context) : null;
        OpenApiDocument document = new()
        {
            Title = info?.Text("title"),
            Version = info?.Text("version"),
            Description = info?.Text("description"),
            Server = FirstServer(fields, context),
            Operations = ReadOperations(fields.Mapping("paths"), context),
            Schemas = new SchemaReader(context),
        };
        info?.Skip("termsOfService", "contact", "license", "summary");
        info?.ReportUnread();
        fields.ReportUnread();
        return document;
    }

    private static bool IsSupported(MappingNode root, SpecDiagnostics diagnostics)
    {
        switch (root["openapi"])
        {
            case ScalarNode version when Supported.IsMatch(version.Value):
                return true;
            case ScalarNode version:
                diagnostics.Report(Descriptors.UnsupportedVersion, version.Span, $"OpenAPI '{version.Value}' cannot be read; versions 3.0 and 3.1 can");
                return false;
            case null when root["swagger"] is { } swagger:
                diagnostics.Report(Descriptors.UnsupportedVersion, swagger.Span, "This is a Swagger 2.0 document; convert it to OpenAPI 3.0 or 3.1 first");
                return false;
            case { } other:
                diagnostics.Report(Descriptors.UnsupportedVersion, other.Span, "'openapi' must be a version such as 3.0.3, and is " + NodeWords.Describe(other));
                return false;
            default:
                SpecSpan start = new(root.Span.Start, Math.Min(1, root.Span.Length));
                diagnostics.Report(Descriptors.UnsupportedVersion, start, "The document has no field 'openapi', so it is no OpenAPI document; write 'openapi: 3.0.3' on top if it is one");
                return false;
        }
    }

    private static SpecValue? FirstServer(Fields document, ReadingContext context)
    {
        SpecNode? node = document.Sequence("servers", isDetail: true)?.First;
        if (node is not MappingNode first)
        {
            if (node is not null)
            {
                context.Diagnostics.Report(Descriptors.UnusableDetail, node.Span, $"A server must be a mapping with 'url', and is {NodeWords.Describe(node)}; it is not used");
            }

            return null;
        }

        Fields server = new(first, "a server", context);
        SpecValue? url = server.Text("url") is null ? null : SpecValue.From((ScalarNode)first["url"]!);
        server.Skip("description");
        server.ReportUnread();
        return url;
    }

    private static List<Operation> ReadOperations(MappingNode? paths, ReadingContext context)
    {
        List<Operation> operations = [];
        foreach (SpecEntry path in paths?.Entries ?? [])
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (path.Key.StartsWith("/", StringComparison.Ordinal))
            {
                PathReader.Read(path, operations, context);
            }
            else if (!path.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                context.Diagnostics.Report(Descriptors.UnexpectedValue, path.KeySpan, $"The path '{path.Key}' does not start with '/'; its operations are left out");
            }
        }

        return operations;
    }
}
