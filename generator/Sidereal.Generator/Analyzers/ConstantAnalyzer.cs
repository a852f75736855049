using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a constant that it breaks the rule of the parameter it is given for (SDR5001). It knows attributes, not emitted types, so it serves any assembly that has them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAnalyzer : RuntimeAnalyzer
{
    /// <summary>The property of a diagnostic with the text that was certainly meant; absent where nothing is certain.</summary>
    public const string Replacement = nameof(Replacement);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.WrongConstant);

    private protected override void Watch(CompilationStartAnalysisContext start, Runtime runtime)
    {
        if (RuleAttributes.Find(runtime) is { } attributes)
        {
            RuleBook rules = new(runtime, attributes);
            start.RegisterOperationAction(operation => AnalyzeArguments(operation, rules), OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference);
            start.RegisterOperationAction(operation => AnalyzeDefault(operation, rules), OperationKind.ParameterInitializer);
        }
    }

    private static void AnalyzeArguments(OperationAnalysisContext context, RuleBook rules)
    {
        ImmutableArray<IArgumentOperation> arguments = context.Operation switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation indexer => indexer.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (IArgumentOperation argument in arguments)
        {
            // What the caller did not write is the declaration's to answer for.
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            {
                Analyze(context, argument.Value, parameter, rules);
            }
        }
    }

    private static void AnalyzeDefault(OperationAnalysisContext context, RuleBook rules)
    {
        IParameterInitializerOperation initializer = (IParameterInitializerOperation)context.Operation;
        Analyze(context, initializer.Value, initializer.Parameter, rules);
    }

    // In the order of what it costs: most arguments are no constants, and most parameters have no rules.
    private static void Analyze(OperationAnalysisContext context, IOperation value, IParameterSymbol parameter, RuleBook rules)
    {
        if (!Constant.IsPossibleIn(value) || rules.Of(parameter) is not { Length: > 0 } asked)
        {
            return;
        }

        foreach (Constant constant in Constant.In(value))
        {
            // One sentence a constant: a text of the wrong shape is often of the wrong length too.
            foreach (ParameterRule rule in asked)
            {
                if (rule.FindFault(constant.Value) is { } fault)
                {
                    Report(context, constant, rule, fault, rules.NameOf(constant.Value, rule, parameter.ContainingAssembly, context.CancellationToken));
                    break;
                }
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
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.WrongConstant, constant.Operation.Syntax.GetLocation(), properties, message));
    }
}
