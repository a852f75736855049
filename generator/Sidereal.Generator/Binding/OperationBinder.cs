using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Planned operations → models.</summary>
internal sealed class OperationBinder(TypeResolver types, ParameterBinder parameters, PagingBinder paging, SpecDiagnostics diagnostics)
{
    public EquatableArray<OperationModel> Bind(IEnumerable<OperationPlan> plans)
    {
        // DisposeAsync would be what `await using` calls.
        UniqueNames names = new(["Dispose"], StringComparer.Ordinal);
        return plans.Select(plan => Bind(plan, names)).ToEquatableArray();
    }

    private OperationModel Bind(OperationPlan plan, UniqueNames names)
    {
        Operation operation = plan.Operation;
        string wanted = CSharpName.Pascal(plan.OperationId);
        string name = names.Take(wanted);
        if (name != wanted)
        {
            diagnostics.Report(Descriptors.Renamed, operation.NameSpan, $"The operation '{plan.OperationId}' is called '{name}Async' in C#, because '{wanted}Async' is taken");
        }

        return new OperationModel
        {
            OperationId = plan.OperationId,
            Name = name,
            HttpMethod = CSharpName.Pascal(operation.Method),
            PathTemplate = operation.Path,
            Documentation = Prose.Of(operation.Summary, operation.Description, $"The operation `{plan.OperationId}`."),
            Pointer = operation.Pointer,
            IsDeprecated = operation.IsDeprecated,
            Parameters = parameters.Bind(plan),
            Result = Result(plan),
        };
    }

    private ResultModel Result(OperationPlan plan)
    {
        if (plan.Response is not { } response)
        {
            return new NoResultModel();
        }

        TypeReference type = types.Resolve(response, plan.OperationId);
        return paging.TryBind(plan, type) ?? (ResultModel)new ValueResultModel { Type = type };
    }
}
