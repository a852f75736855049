using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.Generator.Tests.Injection;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>Whatever texts a document holds, the emitted code means something: the compiler has nothing to say of it, of any severity. <see cref="InjectionTests"/> looks at the shape of far more texts.</summary>
public sealed class InjectedCodeTests
{
    private const int Rounds = 30;

    /// <summary>The oldest that clients compile with, and the newest.</summary>
    private static readonly LanguageVersion[] Versions = [LanguageVersion.CSharp12, LanguageVersion.Latest];

    [Fact]
    public void Texts_at_all_places_at_once_compile()
    {
        Random random = new(20261128);
        int compiled = 0;
        for (int round = 0; round < Rounds; round++)
        {
            // A few at a time: a handful of places cost the document, "openapi" among them.
            int share = 10 + round;
            string[] files = InjectionDocument.Emit((_, text) => random.Next(share) == 0 ? text + HostileStrings.Next(random) : text);
            AssertClean($"Round {round}", files, Versions[round % 2]);
            compiled += Math.Min(files.Length, 1);
        }

        Assert.InRange(compiled, Rounds / 2, Rounds);
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
            AssertClean($"{place}, {string.Concat(hostile.Select(static character => $"\\u{(int)character:X4}"))}", files, Versions[index / 2 % 2]);
            compiled += Math.Min(files.Length, 1);
        }

        // A few places cost the document, "openapi" among them.
        Assert.InRange(compiled, InjectionDocument.Fields.Count * 9 / 10, InjectionDocument.Fields.Count);
    }

    private static void AssertClean(string what, string[] files, LanguageVersion version)
    {
        string[] problems = [.. EmittedCode.Compile(version, files).GetDiagnostics(TestContext.Current.CancellationToken).Select(static problem => problem.ToString())];
        Assert.True(problems.Length == 0, $"{what}:\n{string.Join("\n", problems)}");
    }
}
