using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Sidereal.Generator.Analyzers;

/// <summary>What the language lets happen to a constant on its way into a parameter.</summary>
internal static class Constant
{
    /// <summary>Whether an expression can be one, or have one in its arms: a quick look, because most arguments are none.</summary>
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

    /// <summary>A conversion of the language, or the one from a text to its characters. One that somebody wrote may give anything.</summary>
    public static bool IsKeptBy(IConversionOperation conversion) => conversion.OperatorMethod is { } method
        ? method.ContainingType.SpecialType == SpecialType.System_String
        : conversion.Conversion.IsImplicit;

    /// <summary>A text's <c>AsSpan()</c>.</summary>
    public static bool IsKeptBy(IInvocationOperation call) => call.TargetMethod is
    {
        Name: "AsSpan",
        Parameters.Length: 1,
        ContainingType: { Name: "MemoryExtensions", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    } && call.Arguments.Length == 1;

    /// <summary>UTF-8 literals, which the language adds to one although it does not call them constant; null for anything else.</summary>
    public static string? Utf8(IOperation operation) => operation switch
    {
        IUtf8StringOperation text => text.Value,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum when Utf8(sum.LeftOperand) is { } left && Utf8(sum.RightOperand) is { } right => left + right,
        _ => null,
    };

    public static bool IsNeverNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: not null };
}
