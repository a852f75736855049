using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Is a listing asked for and thrown away, so that nothing is sent? (SDR5003)</summary>
/// <remarks>Who writes <c>_ = client.ListFactorAsync(…);</c> has said so, and who asserts that the call throws wants nothing sent: arguments are checked at once.</remarks>
internal sealed class DiscardedListingCheck(Runtime runtime)
{
    public void Analyze(OperationAnalysisContext context)
    {
        IOperation expression = ((IExpressionStatementOperation)context.Operation).Operation;
        if (Call(expression) is { } call && (IsListing(call.Type) || IsPages(call.TargetMethod)) && !IsToThrow(context.Operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ListingDiscarded, expression.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    private static IInvocationOperation? Call(IOperation expression) => expression switch
    {
        IInvocationOperation call => call,
        IConditionalAccessOperation access => Call(access.WhenNotNull),
        _ => null,
    };

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

    private bool IsListing(ITypeSymbol? type)
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

    // The pages of a listing are as lazy as its items.
    private bool IsPages(IMethodSymbol method) => method.Name == "AsPages" && IsListing(method.ContainingType);
}
