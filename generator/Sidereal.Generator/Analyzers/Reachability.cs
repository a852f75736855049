using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Sidereal.Generator.Analyzers;

/// <summary>Whether code can run at all, as the compiler sees it. Asked only when there is something to say, because the answer costs an analysis of the method.</summary>
internal static class Reachability
{
    public static bool IsReached(IOperation operation, CancellationToken cancellationToken) => !IsInDeadArm(operation) && AreStatementsReached(operation, cancellationToken);

    /// <summary>Expressions: the arm of a conditional whose condition is constant, and what stands behind a constant <c>&amp;&amp;</c> or <c>||</c>.</summary>
    private static bool IsInDeadArm(IOperation operation)
    {
        for (IOperation child = operation; child.Parent is { } parent; child = parent)
        {
            bool isDead = parent switch
            {
                IConditionalOperation { Condition.ConstantValue: { HasValue: true, Value: bool isTrue } } conditional => child == (isTrue ? conditional.WhenFalse : conditional.WhenTrue),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand.ConstantValue: { HasValue: true, Value: false } } binary => child == binary.RightOperand,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, LeftOperand.ConstantValue: { HasValue: true, Value: true } } binary => child == binary.RightOperand,
                _ => false,
            };
            if (isDead)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreStatementsReached(IOperation operation, CancellationToken cancellationToken)
    {
        if (operation.SemanticModel is not { } model)
        {
            return true;
        }

        // A lambda's body begins reachable wherever it stands, so the statement around it is asked as well. A local function may be called from elsewhere.
        for (SyntaxNode? node = operation.Syntax; Enclosing(node) is StatementSyntax statement and not LocalFunctionStatementSyntax; node = Function(statement))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model.AnalyzeControlFlow(statement) is { Succeeded: true, StartPointIsReachable: false })
            {
                return false;
            }
        }

        return true;
    }

    private static SyntaxNode? Enclosing(SyntaxNode? node) => node?.AncestorsAndSelf().FirstOrDefault(static ancestor => ancestor is StatementSyntax or MemberDeclarationSyntax);

    /// <summary>The lambda that a statement belongs to, or null where it belongs to a member or a local function.</summary>
    private static SyntaxNode? Function(SyntaxNode statement) =>
        statement.Ancestors().FirstOrDefault(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) as AnonymousFunctionExpressionSyntax;
}
