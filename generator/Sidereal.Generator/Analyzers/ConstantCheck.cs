using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Sidereal.Generator.Analyzers;

/// <summary>Says at a constant that it breaks the rule of the parameter it is given for (SDR5001). It knows attributes, not emitted types, so it serves any assembly that has them.</summary>
internal static class ConstantCheck
{
    public static void CheckArgument(this Runtime runtime, OperationAnalysisContext context)
    {
        // What the caller did not write is the declaration's to answer for. Then in the order of what it costs: most arguments are no constants, and most parameters have no rules.
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
            && Constant.IsPossibleIn(argument.Value)
            && ParameterRule.Of(parameter, runtime) is { } rules)
        {
            new RuledParameter(context, parameter, rules, runtime).CheckConstants(argument.Value);
        }
    }

    /// <summary>The default value of a parameter of a member.</summary>
    public static void CheckParameter(this Runtime runtime, OperationAnalysisContext context)
    {
        IParameterInitializerOperation initializer = (IParameterInitializerOperation)context.Operation;
        if (ParameterRule.Of(initializer.Parameter, runtime) is { } rules)
        {
            new RuledParameter(context, initializer.Parameter, rules, runtime).CheckConstants(initializer.Value);
        }
    }

    /// <summary>The default values of lambdas and local functions. The compiler makes no operations of them, but tells their values.</summary>
    public static void CheckFunction(this Runtime runtime, OperationAnalysisContext context)
    {
        IMethodSymbol function = context.Operation is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)context.Operation).Symbol;
        ImmutableArray<IParameterSymbol> parameters = function.Parameters;
        for (int index = 0; index < parameters.Length; index++)
        {
            if (parameters[index].HasExplicitDefaultValue)
            {
                CheckDefault(context, parameters[index], runtime);
            }
        }
    }

    private static void CheckDefault(OperationAnalysisContext context, IParameterSymbol parameter, Runtime runtime)
    {
        if (parameter.ExplicitDefaultValue is { } value
            && ParameterRule.Of(parameter, runtime) is { } rules
            && parameter.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } written })
        {
            new RuledParameter(context, parameter, rules, runtime).Check(value, written, context.Operation);
        }
    }
}
