using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Sidereal.Generator.Analyzers;

/// <summary>A constant and where it stands.</summary>
internal sealed record Constant(IOperation Operation, object Value)
{
    /// <summary>Whether there can be any: a quick look, because most arguments are none.</summary>
    public static bool IsPossibleIn(IOperation operation) => operation.ConstantValue.HasValue || operation.Kind
        is OperationKind.Conversion or OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpression or OperationKind.Utf8String
        or OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment or OperationKind.Invocation;

    /// <summary>The constants that an expression can be: itself, or those in its arms. Null is none, and what is known only at run time is left out.</summary>
    public static IEnumerable<Constant> In(IOperation operation) => operation switch
    {
        IConditionalOperation { Condition.ConstantValue: { HasValue: true, Value: bool isTrue }, WhenFalse: { } otherwise } certain => In(isTrue ? certain.WhenTrue : otherwise),
        { ConstantValue: { HasValue: true, Value: var value } } => value is null ? [] : [new Constant(operation, value)],
        IUtf8StringOperation text => [new Constant(operation, text.Value)],
        IConversionOperation conversion when KeepsValue(conversion) => In(conversion.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } either => In(either.WhenTrue).Concat(In(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => In(arm.Value)),
        ICoalesceOperation coalesce => In(coalesce.Value).Concat(IsNever(coalesce.Value) ? [] : In(coalesce.WhenNull)),
        IAssignmentOperation { Kind: OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment } assignment => In(assignment.Value),
        IInvocationOperation call when IsAsSpan(call) => In(call.Arguments[0].Value),
        _ => [],
    };

    /// <summary>A conversion of the language, or the one from a text to its characters. One that somebody wrote may give anything.</summary>
    private static bool KeepsValue(IConversionOperation conversion) => conversion.OperatorMethod is { } method
        ? method.ContainingType.SpecialType == SpecialType.System_String
        : conversion.Conversion.IsImplicit;

    private static bool IsNever(IOperation value) => value.ConstantValue is { HasValue: true, Value: not null };

    private static bool IsAsSpan(IInvocationOperation call) => call.TargetMethod is
    {
        Name: "AsSpan",
        Parameters.Length: 1,
        ContainingType: { Name: "MemoryExtensions", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    } && call.Arguments.Length == 1;
}
