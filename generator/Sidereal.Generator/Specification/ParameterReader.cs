using System.Collections.Generic;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>Reads the parameters of a path or an operation.</summary>
internal static class ParameterReader
{
    public static List<Parameter> ReadAll(SequenceNode? parameters, ReadingContext context)
    {
        List<Parameter> read = [];
        foreach (SpecNode item in parameters?.Items ?? [])
        {
            if (context.References.Resolve(item) is { } node && Read(node, context) is { } parameter)
            {
                read.Add(parameter);
            }
        }

        return read;
    }

    private static Parameter? Read(SpecNode node, ReadingContext context)
    {
        if (node is not MappingNode mapping)
        {
            context.Diagnostics.Report(Descriptors.UnexpectedValue, node.Span, $"A parameter must be a mapping, and is {NodeWords.Describe(node)}; it is left out");
            return null;
        }

        Fields fields = new(mapping, "a parameter", context);
        string? name = fields.Text("name");
        string? place = fields.Text("in");
        if (name is null || place is null)
        {
            context.Diagnostics.Report(Descriptors.UnexpectedValue, node.Span, $"A parameter must have '{(name is null ? "name" : "in")}'; without it there is no place for it in a request, and it is left out");
            return null;
        }

        Parameter parameter = new()
        {
            Name = name,
            In = place,
            IsRequired = fields.Boolean("required") ?? false,
            Description = fields.Text("description"),
            Schema = SchemaUse.From(fields.Any("schema")),
            Pointer = node.Pointer,
            Span = mapping["name"]!.Span,
        };
        fields.Skip("example", "examples");
        fields.ReportUnread();
        return parameter;
    }
}
