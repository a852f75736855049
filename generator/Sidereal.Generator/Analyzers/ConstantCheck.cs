using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a constant that it breaks the rule of the parameter it is given for (SDR5001). It knows attributes, not emitted types, so it serves any assembly that has them.</summary>
internal sealed class ConstantCheck(Runtime runtime)
{
    /// <summary>The property of a diagnostic with the text that was certainly meant; absent where nothing is certain.</summary>
    public const string Replacement = nameof(Replacement);

    // Made when there is something to say for the first time.
    private SidNames? _names;

    public void AnalyzeArgument(OperationAnalysisContext context)
    {
        // What the caller did not write is the declaration's to answer for.
        if (context.Operation is IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument)
        {
            Analyze(context, argument.Value, parameter);
        }
    }

    public void AnalyzeDefault(OperationAnalysisContext context)
    {
        IParameterInitializerOperation initializer = (IParameterInitializerOperation)context.Operation;
        Analyze(context, initializer.Value, initializer.Parameter);
    }

    /// <summary>The default values of lambdas and local functions. The compiler makes no operations of them, but tells their values.</summary>
    public void AnalyzeFunction(OperationAnalysisContext context)
    {
        IMethodSymbol function = context.Operation is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)context.Operation).Symbol;
        foreach (IParameterSymbol parameter in function.Parameters)
        {
            if (parameter.HasExplicitDefaultValue)
            {
                AnalyzeDefault(context, parameter);
            }
        }
    }

    private void AnalyzeDefault(OperationAnalysisContext context, IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is { } value
            && ParameterRule.Of(parameter, runtime) is { } rules
            && parameter.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } written })
        {
            Check(context, new Constant(value, written, context.Operation), parameter, rules);
        }
    }

    // In the order of what it costs: most arguments are no constants, and most parameters have no rules.
    private void Analyze(OperationAnalysisContext context, IOperation value, IParameterSymbol parameter)
    {
        if (Constant.IsPossibleIn(value) && ParameterRule.Of(parameter, runtime) is { } rules)
        {
            foreach (Constant constant in Constant.In(value))
            {
                Check(context, constant, parameter, rules);
            }
        }
    }

    // One sentence a constant: a text of the wrong shape is often of the wrong length too.
    private void Check(OperationAnalysisContext context, Constant constant, IParameterSymbol parameter, List<ParameterRule> rules)
    {
        foreach (ParameterRule rule in rules)
        {
            if (rule.FindFault(constant.Value) is { } fault)
            {
                Report(context, constant, parameter, rule, fault);
                return;
            }
        }
    }

    private void Report(OperationAnalysisContext context, Constant constant, IParameterSymbol parameter, ParameterRule rule, RuleFault fault)
    {
        if (!Reachability.IsReached(constant.Operation, context.CancellationToken))
        {
            return;
        }

        SidNames names = LazyInitializer.EnsureInitialized(ref _names, () => new SidNames(runtime))!;
        string? otherName = names.Of(constant.Value, rule, parameter.ContainingAssembly, context.CancellationToken);
        string other = otherName is null ? string.Empty : $"; this is the form of {otherName}";
        string message = fault.Problem + other + fault.Advice + SpecPlace.Describe(rule, fault, context.Options.AdditionalFiles, context.CancellationToken);
        ImmutableDictionary<string, string?> properties = fault.Replacement is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, fault.Replacement);
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.WrongConstant, constant.Place.GetLocation(), properties, message));
    }
}
