using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

/// <summary>
/// Applies a fix to what an analyzer reports in C# over the embedded document's client, with the places marked: <c>{|SDR5002:default|}</c>. Roslyn's library applies the fixes one by
/// one, and all at once in the document, the project and the solution; each way has to end in the same text, and that text has to compile.
/// </summary>
internal static class Fixing
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using Shop;
        using Sidereal;


        """;

    public static Task CheckMembersAsync<TAnalyzer, TFix>(string members, string expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => CheckAsync<TAnalyzer, TFix>(InClass(members), InClass(expected));

    public static async Task CheckAsync<TAnalyzer, TFix>(string code, string expected, OutputKind output = OutputKind.DynamicallyLinkedLibrary)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        Test<TAnalyzer, TFix> test = Create<TAnalyzer, TFix>(code, expected, output);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Requires that the marked places are reported and that no fix is offered.</summary>
    public static async Task CheckNoFixAsync<TAnalyzer, TFix>(string members)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        Test<TAnalyzer, TFix> test = Create<TAnalyzer, TFix>(InClass(members), InClass(members), OutputKind.DynamicallyLinkedLibrary);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string InClass(string members) => "class C\n{\n    " + members + "\n}\n";

    private static Test<TAnalyzer, TFix> Create<TAnalyzer, TFix>(string code, string expected, OutputKind output)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        Test<TAnalyzer, TFix> test = new() { TestCode = Usings + code, FixedCode = Usings + expected };
        test.TestState.OutputKind = output;
        test.TestState.AdditionalReferences.AddRange(ClientLibrary.References);
        return test;
    }

    private sealed class Test<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        // A name without packages: the references are in the assemblies of the tests, and nothing is downloaded.
        public Test() => ReferenceAssemblies = new ReferenceAssemblies("net10.0");

        // The oldest C# that Sidereal is for: what compiles there compiles later.
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    }
}
