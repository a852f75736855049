using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>Whatever texts a document holds, and wherever, a compiler sees the same code around them. With the newest compiler here, and with the oldest in Sidereal.Generator.Oldest.Tests.</summary>
public sealed class InjectionTests
{
    private const int Placements = 200_000;

    // Harmless to C#, and each wrong for some field that means something: where one changes the code, so may any text.
    private static readonly string[] Probes = ["harmless", "two words", "(a[ %", "/x/{y}", "7", "Zy. Zy"];

    private static readonly (string Text, string Shape)[] Baseline = [.. InjectionDocument.Emit(static (_, text) => text).Select(static file => (file, InjectionShape.Of(InjectionShape.Parse(file))))];

    private static readonly Dictionary<Manner, HashSet<InjectionField>> Free =
        Enum.GetValues<Manner>().ToDictionary(static manner => manner, static manner => InjectionDocument.Fields.Where(field => IsFree(field, manner)).ToHashSet());

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
        Assert.InRange(free, 80, int.MaxValue);
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
                    .Select(static each => $"{each.Key}: {System.Text.Json.JsonSerializer.Serialize(each.Value)}")) + "\n" + string.Join("\n", files.SelectMany(static file => InjectionShape.Faults(InjectionShape.Parse(file)))));
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
        foreach (InjectionField place in meant)
        {
            for (int count = 0; count < 4; count++)
            {
                string hostile = HostileStrings.Next(random);
                string[] files = InjectionDocument.Emit((field, text) => field == place ? Put(text, hostile, manner) : text);
                Assert.Empty(files.Except(Baseline.Select(static file => file.Text)).SelectMany(static file => InjectionShape.Faults(InjectionShape.Parse(file))).Select(fault => $"{place}, {System.Text.Json.JsonSerializer.Serialize(hostile)}: {fault}"));
            }
        }
    }

    // Cross-check of the walk: the document fills every text that a model has, so each of them was reached.
    [Fact]
    public void The_document_fills_every_text_of_the_model()
    {
        HashSet<string> filled = [];
        Visit(InjectionDocument.Bind(InjectionDocument.Root), filled);
        string[] members =
        [
            .. from type in typeof(ClientModel).Assembly.GetTypes()
               where type.Namespace == typeof(ClientModel).Namespace && type.GetMethod("<Clone>$") is not null
               from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
               where property.SetMethod is not null && property.PropertyType == typeof(string)
               select $"{type.Name}.{property.Name}",
        ];
        Assert.Empty(members.Except(filled));
    }

    private static bool IsFree(InjectionField place, Manner manner) =>
        Array.TrueForAll(Probes, probe => IsAsBaseline(InjectionDocument.Emit((field, text) => field == place ? Put(text, probe, manner) : text)));

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

    private static void Visit(object? model, HashSet<string> filled)
    {
        if (model is IEnumerable items and not string)
        {
            foreach (object item in items)
            {
                Visit(item, filled);
            }
        }
        else if (model is not null && model.GetType().Namespace == typeof(ClientModel).Namespace && !model.GetType().IsEnum)
        {
            foreach (PropertyInfo property in model.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static property => property.SetMethod is not null))
            {
                object? value = property.GetValue(model);
                if (value is string { Length: > 0 })
                {
                    filled.Add($"{property.DeclaringType!.Name}.{property.Name}");
                }

                Visit(value, filled);
            }
        }
    }
}
