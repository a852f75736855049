using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>A parameter with rules, at a place where something is given for it.</summary>
internal sealed class RuledParameter(OperationAnalysisContext context, IParameterSymbol parameter, List<ParameterRule> rules, Runtime runtime)
{
    /// <summary>The property of a diagnostic with the text that was certainly meant; absent where nothing is certain.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>Checks the constants that an expression can be: itself, or those in its arms. Null is none, and what is known only at run time is left out.</summary>
    public void CheckConstants(IOperation given)
    {
        if (given is IConditionalOperation { WhenFalse: { } otherwise } either)
        {
            CheckArms(either, otherwise);
        }
        else if (given.ConstantValue.HasValue)
        {
            Check(given.ConstantValue.Value, given.Syntax, given);
        }
        else if (given is not IConversionOperation conversion)
        {
            CheckInside(given);
        }
        else if (Constant.IsKeptBy(conversion))
        {
            CheckConstants(conversion.Operand);
        }
    }

    /// <summary>Reports a constant that breaks a rule. One sentence a constant: a text of the wrong shape is often of the wrong length too.</summary>
    /// <param name="value">What it is.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="operation">What is done with it there, or the function whose default value it is.</param>
    public void Check(object? value, SyntaxNode place, IOperation operation)
    {
        foreach (ParameterRule rule in rules)
        {
            if (value is not null && rule.FindFault(value) is { } fault)
            {
                Report(value, place, operation, rule, fault);
                return;
            }
        }
    }

    private void CheckArms(IConditionalOperation either, IOperation otherwise)
    {
        object? condition = either.Condition.ConstantValue.HasValue ? either.Condition.ConstantValue.Value : null;
        if (condition is not false)
        {
            CheckConstants(either.WhenTrue);
        }

        if (condition is not true)
        {
            CheckConstants(otherwise);
        }
    }

    private void CheckInside(IOperation given)
    {
        switch (given)
        {
            case IUtf8StringOperation or IBinaryOperation:
                Check(Constant.Utf8(given), given.Syntax, given);
                break;
            case IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }:
                Check(string.Empty, given.Syntax, given);
                break;
            case IObjectCreationOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Arguments: { Length: 1 } arguments }:
                CheckConstants(arguments[0].Value);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    CheckConstants(arm.Value);
                }

                break;
            case ICoalesceOperation coalesce:
                CheckConstants(coalesce.Value);
                if (!Constant.IsNeverNull(coalesce.Value))
                {
                    CheckConstants(coalesce.WhenNull);
                }

                break;
            case IAssignmentOperation { Kind: OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment } assignment:
                CheckConstants(assignment.Value);
                break;
            case IInvocationOperation call when Constant.IsKeptBy(call):
                CheckConstants(call.Arguments[0].Value);
                break;
        }
    }

    private void Report(object value, SyntaxNode place, IOperation operation, ParameterRule rule, RuleFault fault)
    {
        if (!Reachability.IsReached(operation, context.CancellationToken))
        {
            return;
        }

        string? otherName = runtime.Names.Of(value, rule, parameter.ContainingAssembly, context.CancellationToken);
        string other = otherName is null ? string.Empty : $"; this is the form of {otherName}";
        string message = fault.Problem + other + fault.Advice + SpecPlace.Describe(rule, fault, context.Options.AdditionalFiles, context.CancellationToken);
        ImmutableDictionary<string, string?> properties = fault.Replacement is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, fault.Replacement);
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.WrongConstant, place.GetLocation(), properties, message));
    }
}
