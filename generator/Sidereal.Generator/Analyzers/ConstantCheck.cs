using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a constant that it breaks the rule of the parameter it is given for (SDR5001). It knows attributes, not emitted types, so it serves any assembly that has them.</summary>
internal static class ConstantCheck
{
    /// <summary>The property of a diagnostic with the text that was certainly meant; absent where nothing is certain.</summary>
    public const string Replacement = nameof(Replacement);

    public static void CheckArgument(this Runtime runtime, OperationAnalysisContext context)
    {
        // What the caller did not write is the declaration's to answer for.
        if (context.Operation is IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument)
        {
            Check(context, argument.Value, parameter, runtime);
        }
    }

    /// <summary>The default value of a parameter of a member.</summary>
    public static void CheckParameter(this Runtime runtime, OperationAnalysisContext context)
    {
        IParameterInitializerOperation initializer = (IParameterInitializerOperation)context.Operation;
        Check(context, initializer.Value, initializer.Parameter, runtime);
    }

    /// <summary>The default values of lambdas and local functions. The compiler makes no operations of them, but tells their values.</summary>
    public static void CheckFunction(this Runtime runtime, OperationAnalysisContext context)
    {
        IMethodSymbol function = context.Operation is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)context.Operation).Symbol;
        foreach (IParameterSymbol parameter in function.Parameters)
        {
            if (parameter.HasExplicitDefaultValue)
            {
                CheckDefault(context, parameter, runtime);
            }
        }
    }

    private static void CheckDefault(OperationAnalysisContext context, IParameterSymbol parameter, Runtime runtime)
    {
        if (parameter.ExplicitDefaultValue is { } value
            && ParameterRule.Of(parameter, runtime) is { } rules
            && parameter.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } written })
        {
            Check(context, new Constant(value, written, context.Operation), parameter, rules, runtime);
        }
    }

    // In the order of what it costs: most arguments are no constants, and most parameters have no rules.
    private static void Check(OperationAnalysisContext context, IOperation value, IParameterSymbol parameter, Runtime runtime)
    {
        if (Constant.IsPossibleIn(value) && ParameterRule.Of(parameter, runtime) is { } rules)
        {
            foreach (Constant constant in Constant.In(value))
            {
                Check(context, constant, parameter, rules, runtime);
            }
        }
    }

    // One sentence a constant: a text of the wrong shape is often of the wrong length too.
    private static void Check(OperationAnalysisContext context, Constant constant, IParameterSymbol parameter, List<ParameterRule> rules, Runtime runtime)
    {
        foreach (ParameterRule rule in rules)
        {
            if (rule.FindFault(constant.Value) is { } fault)
            {
                Report(context, constant, rule, fault, runtime.Names.Of(constant.Value, rule, parameter.ContainingAssembly, context.CancellationToken));
                return;
            }
        }
    }

    private static void Report(OperationAnalysisContext context, Constant constant, ParameterRule rule, RuleFault fault, string? otherName)
    {
        if (!Reachability.IsReached(constant.Operation, context.CancellationToken))
        {
            return;
        }

        string other = otherName is null ? string.Empty : $"; this is the form of {otherName}";
        string message = fault.Problem + other + fault.Advice + SpecPlace.Describe(rule, fault, context.Options.AdditionalFiles, context.CancellationToken);
        ImmutableDictionary<string, string?> properties = fault.Replacement is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, fault.Replacement);
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.WrongConstant, constant.Place.GetLocation(), properties, message));
    }
}
