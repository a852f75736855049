using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Is an identifier made that has no value? <c>default</c>, <c>default(T)</c>, <c>new T()</c> and <c>new()</c> (SDR5002).</summary>
/// <remarks>Silent where <c>default</c> is what the language asks for (<c>out</c>, optional parameters) or what the author asks about (comparisons).</remarks>
internal static class DefaultSidCheck
{
    public static void CheckDefaultSid(this Runtime runtime, OperationAnalysisContext context)
    {
        if (!context.Operation.IsImplicit && SidType.Is(context.Operation.Type, runtime))
        {
            Check(context, context.Operation);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation value)
    {
        if (HasNoValue(value) && !SymbolEqualityComparer.Default.Equals(context.ContainingSymbol.ContainingType, value.Type) && !IsMeant(value))
        {
            string type = value.Type!.Name;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.DefaultSid, value.Syntax.GetLocation(), $"'{value.Syntax}' is a {type} without a value", type));
        }
    }

    // A constructor that somebody wrote may well give a value.
    private static bool HasNoValue(IOperation value) =>
        value is IDefaultValueOperation or IObjectCreationOperation { Constructor: null or { IsImplicitlyDeclared: true, Parameters.Length: 0 } };

    private static bool IsMeant(IOperation value)
    {
        IOperation destined = Destined(value);
        return IsCompared(destined) || destined.Parent switch
        {
            IParameterInitializerOperation => true,
            ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => IsSentinel(target.Local, value),
            ISimpleAssignmentOperation assignment => IsOut(assignment.Target),
            IDeconstructionAssignmentOperation { Target: ITupleOperation targets } => targets.Elements.Any(IsOut),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsSentinel(declarator.Symbol, value),
            _ => false,
        };
    }

    /// <summary>The largest expression that has this value as its own, or as its own in one case: <c>found ? sid : default</c>.</summary>
    private static IOperation Destined(IOperation value)
    {
        IOperation destined = value;
        while (destined.Parent is IConversionOperation or IConditionalOperation { Type: not null } or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or ITupleOperation)
        {
            destined = destined.Parent;
        }

        return destined;
    }

    private static bool IsCompared(IOperation value) => Comparison(value) is not null;

    private static IOperation? Comparison(IOperation value) => value.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or ITupleBinaryOperation => value.Parent,
        IArgumentOperation { Parent: IInvocationOperation call } when Compares(call.TargetMethod.Name) => call,
        IInvocationOperation call when Compares(call.TargetMethod.Name) => call,
        _ => null,
    };

    // Equals, CompareTo, what testing libraries call it (Equal, NotEqual, AreEqual, Be, ShouldBe), and what searches by it: Contains, ContainsKey, IndexOf.
    private static bool Compares(string method) =>
        method.Contains("Equal")
        || method.StartsWith("Compare", StringComparison.Ordinal)
        || method.StartsWith("Contains", StringComparison.Ordinal)
        || method.EndsWith("Be", StringComparison.Ordinal)
        || method.EndsWith("IndexOf", StringComparison.Ordinal);

    private static bool IsOut(IOperation target) => target is IParameterReferenceOperation { Parameter.RefKind: RefKind.Out };

    /// <summary>Whether a variable is somewhere compared with a default: then that it has none is a state that its author has thought of.</summary>
    private static bool IsSentinel(ILocalSymbol local, IOperation value)
    {
        IOperation root = value;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants()
            .Where(HasNoValue)
            .Select(each => Comparison(Destined(each)))
            .Any(comparison => comparison is not null && comparison.Descendants().OfType<ILocalReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local)));
    }
}
