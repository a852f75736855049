using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>Everything that is said at a place in C#. It registers the checks, each of which has a file, where the runtime is referenced, and nothing where it is not.</summary>
/// <remarks>
/// One analyzer and not one for each check: its code is compiled anew in every build, so that a method costs more than what it does. For the same reason checks are extension methods of what they
/// all need; a lambda that captures something is three methods, and where nothing is wrong loops go by index, because an enumerator is one more type and three more methods to look up.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
    [
        Descriptors.NotPartial,
        Descriptors.DocumentMissing,
        Descriptors.DocumentAmbiguous,
        Descriptors.UnsupportedDeclaration,
        Descriptors.HidingType,
        Descriptors.ClashingMember,
        Descriptors.WrongConstant,
        Descriptors.DefaultSid,
        Descriptors.ListingDiscarded,
    ]);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (Runtime.Of(start.Compilation) is { } runtime)
        {
            start.RegisterOperationAction(runtime.CheckArgument, OperationKind.Argument);
            start.RegisterOperationAction(runtime.CheckParameter, OperationKind.ParameterInitializer);
            start.RegisterOperationAction(runtime.CheckFunction, OperationKind.AnonymousFunction, OperationKind.LocalFunction);
            start.RegisterOperationAction(runtime.CheckDefaultSid, OperationKind.DefaultValue, OperationKind.ObjectCreation);
            start.RegisterOperationAction(runtime.CheckDiscardedListing, OperationKind.ExpressionStatement);
            start.RegisterSymbolStartAction(runtime.CheckUnassignedSids, SymbolKind.NamedType);
            start.RegisterSymbolAction(runtime.CheckDeclaration, SymbolKind.NamedType);
        }
    }
}
