using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Sidereal.Generator.Analyzers;

/// <summary>A constant.</summary>
/// <param name="Value">What it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Operation">What is done with it there, or the function whose default value it is.</param>
internal sealed record Constant(object Value, SyntaxNode Place, IOperation Operation)
{
    /// <summary>Whether there can be any: a quick look, because most arguments are none.</summary>
    public static bool IsPossibleIn(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue.HasValue || operation.Kind
            is OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpression or OperationKind.Utf8String or OperationKind.SimpleAssignment
            or OperationKind.CoalesceAssignment or OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.FieldReference or OperationKind.Binary;
    }

    /// <summary>The constants that an expression can be: itself, or those in its arms. Null is none, and what is known only at run time is left out.</summary>
    public static List<Constant> In(IOperation operation)
    {
        List<Constant> found = [];
        Add(operation, found);
        return found;
    }

    private static void Add(IOperation operation, List<Constant> found)
    {
        if (operation is IConditionalOperation { WhenFalse: { } otherwise } either)
        {
            AddArms(either, otherwise, found);
        }
        else if (operation.ConstantValue.HasValue)
        {
            AddValue(operation, operation.ConstantValue.Value, found);
        }
        else if (operation is not IConversionOperation conversion)
        {
            AddOther(operation, found);
        }
        else if (KeepsValue(conversion))
        {
            Add(conversion.Operand, found);
        }
    }

    private static void AddValue(IOperation operation, object? value, List<Constant> found)
    {
        if (value is not null)
        {
            found.Add(new Constant(value, operation.Syntax, operation));
        }
    }

    private static void AddArms(IConditionalOperation either, IOperation otherwise, List<Constant> found)
    {
        object? condition = either.Condition.ConstantValue.HasValue ? either.Condition.ConstantValue.Value : null;
        if (condition is not false)
        {
            Add(either.WhenTrue, found);
        }

        if (condition is not true)
        {
            Add(otherwise, found);
        }
    }

    private static void AddOther(IOperation operation, List<Constant> found)
    {
        switch (operation)
        {
            case IUtf8StringOperation or IBinaryOperation:
                AddValue(operation, Utf8(operation), found);
                break;
            case IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }:
                AddValue(operation, string.Empty, found);
                break;
            case IObjectCreationOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Arguments: { Length: 1 } arguments }:
                Add(arguments[0].Value, found);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Add(arm.Value, found);
                }

                break;
            case ICoalesceOperation coalesce:
                Add(coalesce.Value, found);
                if (!IsNever(coalesce.Value))
                {
                    Add(coalesce.WhenNull, found);
                }

                break;
            case IAssignmentOperation { Kind: OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment } assignment:
                Add(assignment.Value, found);
                break;
            case IInvocationOperation call when IsAsSpan(call):
                Add(call.Arguments[0].Value, found);
                break;
        }
    }

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
