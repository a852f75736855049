using System;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.Generator.Tests.Injection;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>Whatever texts a document holds, the emitted code means something: the compiler has nothing to say of it, of any severity. <see cref="InjectionTests"/> looks at the shape of far more texts.</summary>
public sealed class InjectedCodeTests
{
    [Fact]
    public void Texts_at_all_places_at_once_compile()
    {
        Random random = new(20261128);
        for (int round = 0; round < 30; round++)
        {
            // Where all are replaced, nothing is left of the document: a few at a time, behind what stands there.
            int share = 2 + (round % 20);
            AssertClean($"Round {round}", InjectionDocument.Emit((_, text) => random.Next(share) == 0 ? text + HostileStrings.Next(random) : text));
        }
    }

    [Fact]
    public void A_text_at_each_place_compiles()
    {
        Random random = new(20261129);
        int compiled = 0;
        foreach ((int index, InjectionField place) in InjectionDocument.Fields.Index())
        {
            string hostile = HostileStrings.Next(random);
            string[] files = InjectionDocument.Emit((field, text) => field != place ? text : index % 2 == 0 ? text + hostile : hostile);
            AssertClean($"{place}, {JsonSerializer.Serialize(hostile)}", files);
            compiled += Math.Min(files.Length, 1);
        }

        // A few places cost the document, "openapi" among them.
        Assert.InRange(compiled, InjectionDocument.Fields.Count * 9 / 10, InjectionDocument.Fields.Count);
    }

    private static void AssertClean(string what, string[] files)
    {
        string[] problems = [.. EmittedCode.Compile(LanguageVersion.CSharp12, files).GetDiagnostics(TestContext.Current.CancellationToken).Select(static problem => problem.ToString())];
        Assert.True(problems.Length == 0, $"{what}:\n{string.Join("\n", problems)}");
    }
}
