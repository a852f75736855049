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
        HashSet<(string, string)> names = [];
        foreach (SpecNode item in parameters?.Items ?? [])
        {
            if (context.Mapping(item, "A parameter", "it is left out") is not { } node || Read(node, context) is not { } parameter)
            {
                continue;
            }

            if (!names.Add((parameter.Name, parameter.In)))
            {
                SpecSpan place = References.ReferenceOf(item)?.Span ?? parameter.Span;
                context.Diagnostics.Report(Descriptors.UnexpectedValue, place, $"The parameter '{parameter.Name}' in '{parameter.In}' stands a second time in this list; the first one counts");
                continue;
            }

            read.Add(parameter);
        }

        return read;
    }

    private static Parameter? Read(MappingNode node, ReadingContext context)
    {
        const string LeftOut = "without it there is no place for it in a request, and it is left out";
        Fields fields = new(node, "a parameter", context);
        if (fields.Needed("name", LeftOut) is not { } name || fields.Needed("in", LeftOut) is not { } place)
        {
            return null;
        }

        if (place.Value is not ("path" or "query" or "header" or "cookie"))
        {
            context.Diagnostics.Report(Descriptors.UnexpectedValue, place.Span, $"'in' of a parameter must be 'path', 'query', 'header' or 'cookie', and is '{place.Value}'; the parameter '{name.Value}' is left out");
            return null;
        }

        if (fields.Any("schema") is null && node["content"] is null)
        {
            context.Diagnostics.Report(Descriptors.UnexpectedValue, name.Span, $"The parameter '{name.Value}' must have 'schema'; without it nobody knows its values, and it is left out");
            return null;
        }

        Parameter parameter = new()
        {
            Name = name.Value,
            In = place.Value,
            IsRequired = fields.Boolean("required") ?? false,
            Description = fields.Text("description"),
            Schema = SchemaUse.From(fields.Any("schema")),
            Pointer = node.Pointer,
            Span = name.Span,
        };
        fields.Skip("example", "examples");
        fields.ReportUnread();
        return parameter;
    }
}
