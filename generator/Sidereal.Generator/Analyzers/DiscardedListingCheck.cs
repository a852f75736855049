using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Is a listing asked for and thrown away, so that nothing is sent? (SDR5003)</summary>
/// <remarks>Who writes <c>_ = client.ListFactorAsync(…);</c> has said so, and who asserts that the call throws wants nothing sent: arguments are checked at once.</remarks>
internal static class DiscardedListingCheck
{
    public static void CheckDiscardedListing(this Runtime runtime, OperationAnalysisContext context)
    {
        IOperation expression = ((IExpressionStatementOperation)context.Operation).Operation;
        IOperation last = expression;
        while (last is IConditionalAccessOperation access)
        {
            last = access.WhenNotNull;
        }

        // The pages of a listing are as lazy as its items.
        if (last is IInvocationOperation { TargetMethod.ReturnsVoid: false } call
            && (IsListing(call.Type, runtime) || (call.TargetMethod.Name == "AsPages" && IsListing(call.TargetMethod.ContainingType, runtime)))
            && !IsToThrow(context.Operation))
        {
            Report(context, expression, call);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation expression, IInvocationOperation call) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.ListingDiscarded, expression.Syntax.GetLocation(), call.TargetMethod.Name));

    /// <summary>Whether the statement is all that a lambda does which is handed to <c>Assert.Throws</c> and its like.</summary>
    private static bool IsToThrow(IOperation statement)
    {
        IOperation? function = statement.Parent is IBlockOperation { Operations.Length: <= 2 } block ? block.Parent : null;
        IOperation? argument = function is IAnonymousFunctionOperation ? function.Parent : null;
        while (argument is IDelegateCreationOperation or IConversionOperation)
        {
            argument = argument.Parent;
        }

        return argument is IArgumentOperation { Parent: IInvocationOperation call } && call.TargetMethod.Name.Contains("Throw");
    }

    private static bool IsListing(ITypeSymbol? type, Runtime runtime)
    {
        if (!runtime.IsKnownTo(type?.ContainingAssembly))
        {
            return false;
        }

        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (runtime.Declares(each, "AsyncPageable"))
            {
                return true;
            }
        }

        return false;
    }
}
