using System;
using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

public sealed class AssemblyTests
{
    /// <summary>An editor has these and loads nothing else for us; a reference to anything that it has in another version would cost all the fixes.</summary>
    [Fact]
    public void It_needs_nothing_that_an_editor_does_not_have() => Assert.All(
        typeof(MakePartialFix).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!),
        name => Assert.True(name is "netstandard" or "System.Collections.Immutable" || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), name));

    [Fact]
    public void Each_fix_is_exported_for_CSharp_and_fixes_all_at_once() => Assert.All(
        typeof(MakePartialFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider))),
        type =>
        {
            ExportCodeFixProviderAttribute export = Assert.IsType<ExportCodeFixProviderAttribute>(Assert.Single(type.GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false)));
            Assert.Equal(["C#"], export.Languages);
            CodeFixProvider fix = (CodeFixProvider)Activator.CreateInstance(type)!;
            Assert.NotEmpty(fix.FixableDiagnosticIds);
            Assert.NotNull(fix.GetFixAllProvider());
        });
}
