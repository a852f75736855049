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
        or OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment or OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.FieldReference or OperationKind.Binary;

    /// <summary>The constants that an expression can be: itself, or those in its arms. Null is none, and what is known only at run time is left out.</summary>
    public static IEnumerable<Constant> In(IOperation operation) => operation switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } either => InArms(either, otherwise),
        { ConstantValue: { HasValue: true, Value: var value } } => value is null ? [] : [new Constant(operation, value)],
        IConversionOperation conversion => KeepsValue(conversion) ? In(conversion.Operand) : [],
        _ => InOther(operation),
    };

    private static IEnumerable<Constant> InArms(IConditionalOperation either, IOperation otherwise) => either.Condition.ConstantValue is { HasValue: true, Value: bool isTrue }
        ? In(isTrue ? either.WhenTrue : otherwise)
        : In(either.WhenTrue).Concat(In(otherwise));

    private static IEnumerable<Constant> InOther(IOperation operation) => operation switch
    {
        IUtf8StringOperation or IBinaryOperation => Utf8(operation) is { } text ? [new Constant(operation, text)] : [],
        IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } => [new Constant(operation, string.Empty)],
        IObjectCreationOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Arguments: { Length: 1 } arguments } => In(arguments[0].Value),
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

    /// <summary>UTF-8 literals, which the language adds to one although it does not call them constant.</summary>
    private static string? Utf8(IOperation operation) => operation switch
    {
        IUtf8StringOperation text => text.Value,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum when Utf8(sum.LeftOperand) is { } left && Utf8(sum.RightOperand) is { } right => left + right,
        _ => null,
    };

    private static bool IsNever(IOperation value) => value.ConstantValue is { HasValue: true, Value: not null };

    private static bool IsAsSpan(IInvocationOperation call) => call.TargetMethod is
    {
        Name: "AsSpan",
        Parameters.Length: 1,
        ContainingType: { Name: "MemoryExtensions", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    } && call.Arguments.Length == 1;
}
