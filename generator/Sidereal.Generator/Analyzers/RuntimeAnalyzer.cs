using Microsoft.CodeAnalysis.Diagnostics;

namespace Sidereal.Generator.Analyzers;

/// <summary>What all analyzers have in common: they run concurrently, leave generated code alone, and look at nothing where the runtime is not referenced.</summary>
/// <remarks>Their code is compiled anew in every build, so that a method costs more than what it does: what is written once here is compiled once.</remarks>
public abstract class RuntimeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what is to be looked at in a compilation that references the runtime.</summary>
    private protected abstract void Watch(CompilationStartAnalysisContext start, Runtime runtime);

    private void Start(CompilationStartAnalysisContext start)
    {
        if (Runtime.Of(start.Compilation) is { } runtime)
        {
            Watch(start, runtime);
        }
    }
}
