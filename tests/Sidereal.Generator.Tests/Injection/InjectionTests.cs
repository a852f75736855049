using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>Whatever texts a document holds, and wherever, a compiler sees the same code around them. With the newest compiler here, and with the oldest in Sidereal.Generator.Oldest.Tests.</summary>
public sealed class InjectionTests
{
    private const int Placements = 200_000;

    /// <summary>For each place where a text means something: a change there makes another document, which is bound, emitted and read anew.</summary>
    private const int TextsWithMeaning = 24;

    // Harmless to C#, and each wrong for some field that means something: where one changes the code, so may any text.
    private static readonly string[] Probes = ["harmless", "two words", "(a[ %", "/x/{y}", "7", "Zy. Zy"];

    private static readonly (string Text, string Shape)[] Baseline = [.. InjectionDocument.Emit(static (_, text) => text).Select(static file => (file, InjectionShape.Of(InjectionShape.Parse(file))))];

    private static readonly Dictionary<Manner, HashSet<InjectionField>> Free = Enum.GetValues<Manner>().ToDictionary(static manner => manner, FreeOf);

    /// <summary>Whether a text is put behind the one that stands there, or in its place.</summary>
    public enum Manner
    {
        Replaced,
        Appended,
    }

    [Fact]
    public void Two_hundred_thousand_texts_change_nothing_around_them()
    {
        Random random = new(20261126);
        int free = Free.Values.Sum(static fields => fields.Count);
        Assert.InRange(free, 200, int.MaxValue);
        int placements = 0;
        int round = 0;
        while (placements < Placements)
        {
            Manner manner = (Manner)(round++ % 2);
            HashSet<InjectionField> fields = Free[manner];
            Dictionary<InjectionField, string> texts = [];
            HashSet<string> used = [];
            string[] files = InjectionDocument.Emit((field, text) =>
            {
                string hostile = HostileStrings.Next(random);
                if (!fields.Contains(field) || !used.Add(hostile))
                {
                    return text;
                }

                texts[field] = hostile;
                placements++;
                return Put(text, hostile, manner);
            });
            if (!IsAsBaseline(files))
            {
                Assert.Fail($"Round {round}:\n" + string.Join("\n", texts.Where(each => !IsAsBaseline(InjectionDocument.Emit((field, text) => field == each.Key ? Put(text, each.Value, manner) : text)))
                    .Select(static each => $"{each.Key}: {JsonSerializer.Serialize(each.Value)}")) + "\n" + string.Join("\n", files.SelectMany(static file => InjectionShape.Faults(InjectionShape.Parse(file)))));
            }
        }

        Assert.InRange(placements, Placements, int.MaxValue);
        TestContext.Current.SendDiagnosticMessage($"{placements} placements in {round} documents, {free} of {InjectionDocument.Fields.Count * 2} places (each key and value, replaced and appended to); Roslyn {typeof(SyntaxTree).Assembly.GetName().Version}.");
    }

    [Theory]
    [InlineData(Manner.Replaced)]
    [InlineData(Manner.Appended)]
    public void A_text_where_it_means_something_changes_the_code_and_breaks_nothing(Manner manner)
    {
        Random random = new(20261127);
        InjectionField[] meant = [.. InjectionDocument.Fields.Where(field => !Free[manner].Contains(field))];
        Assert.NotEmpty(meant);
        HashSet<SourceUnit> units = [];
        HashSet<string> files = [.. Baseline.Select(static file => file.Text)];
        int next = 0;
        foreach (InjectionField place in meant)
        {
            for (int count = 0; count < TextsWithMeaning; count++)
            {
                // Each piece in turn, so that it is met at many places, and as many that are made of several.
                string hostile = next++ % 2 == 0 ? HostileStrings.Pieces[next / 2 % HostileStrings.Pieces.Length] : HostileStrings.Next(random);
                IEnumerable<string> news = InjectionDocument.Units((field, text) => field == place ? Put(text, hostile, manner) : text)
                    .Where(units.Add)
                    .SelectMany(static unit => unit.Files())
                    .Select(static file => file.Emit())
                    .Where(files.Add);
                Assert.Empty(news.SelectMany(static file => InjectionShape.Faults(InjectionShape.Parse(file))).Select(fault => $"{place}, {JsonSerializer.Serialize(hostile)}: {fault}"));
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{next} texts at {meant.Length} places that mean something, {files.Count} different files.");
    }

    [Fact]
    public void The_harmless_document_has_no_fault() => Assert.Empty(Baseline.SelectMany(static file => InjectionShape.Faults(InjectionShape.Parse(file.Text))));

    /// <summary>
    /// The places where no probe changes anything. Many are tried at once, but none within another, which would hide it, and no two keys of one mapping, which may not be the same:
    /// so keys and values apart, and of the keys those of one depth that stand at the same place among their neighbours.
    /// </summary>
    private static HashSet<InjectionField> FreeOf(Manner manner) => InjectionDocument.Fields
        .GroupBy(static field => (field.IsKey, Parent: field.Pointer[..field.Pointer.LastIndexOf('/')]))
        .SelectMany(static neighbours => neighbours.Index())
        .GroupBy(
            static each => each.Item.IsKey ? (Depth: each.Item.Pointer.Count(static character => character == '/'), each.Index) : default,
            static each => each.Item)
        .SelectMany(fields => Probes.Aggregate(fields.ToArray(), (free, probe) => Unchanged(free, probe, manner)))
        .ToHashSet();

    private static InjectionField[] Unchanged(InjectionField[] places, string probe, Manner manner)
    {
        HashSet<InjectionField> changed = [.. places];
        return IsAsBaseline(InjectionDocument.Emit((field, text) => changed.Contains(field) ? Put(text, probe, manner) : text)) ? places
            : places.Length == 1 ? []
            : [.. Unchanged(places[..(places.Length / 2)], probe, manner), .. Unchanged(places[(places.Length / 2)..], probe, manner)];
    }

    private static bool IsAsBaseline(string[] files)
    {
        if (files.Length != Baseline.Length)
        {
            return false;
        }

        return files.Zip(Baseline).All(static pair => pair.First == pair.Second.Text || IsSame(InjectionShape.Parse(pair.First), pair.Second.Shape));

        static bool IsSame(SyntaxTree tree, string shape) => InjectionShape.Of(tree) == shape && !InjectionShape.Faults(tree).Any();
    }

    private static string Put(string text, string other, Manner manner) => manner == Manner.Replaced ? other : text + other;
}
