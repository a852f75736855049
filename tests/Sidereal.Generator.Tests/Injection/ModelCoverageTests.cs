using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>The walk over the document reaches every text that the model has: each of them changes when some key or value of the document does. So none comes to C# on a way that no hostile text takes.</summary>
public sealed class ModelCoverageTests
{
    /// <summary>Texts of the user's class and of the compiler, which no document has a say in.</summary>
    private static readonly string[] NotOfTheDocument = ["ClientModel.ContainingTypes", "ClientModel.Name", "ClientModel.UserMembers", "SourceModel.Document", "SourceModel.Namespace"];

    /// <summary>Texts of which each field that means something takes one.</summary>
    private static readonly string[] Marks = ["harmless", "7", "post", "/other/{sid}/parts/{name}", "^ZZ[0-9a-fA-F]{32}$", "https://example.com/other"];

    [Fact]
    public void Every_text_of_the_model_comes_from_a_field_that_is_walked() =>
        Assert.Equal(NotOfTheDocument, Unreached(ModelTexts.Records, InjectionDocument.Fields));

    [Fact]
    public void A_field_that_is_not_walked_is_missed() =>
        Assert.Contains("EnumValueModel.Value", Unreached(ModelTexts.Records, InjectionDocument.Fields.Where(static field => !field.Pointer.Contains("/enum", StringComparison.Ordinal))));

    [Fact]
    public void A_text_that_is_added_to_the_model_and_not_to_the_document_is_missed() => Assert.Equal(
        ["Unwalked.ByName", "Unwalked.List", "Unwalked.Pairs", "Unwalked.Plain", "Unwalked.Unknown", "UnwalkedPart.Inner"],
        Unreached([.. ModelTexts.Records, typeof(Unwalked), typeof(UnwalkedPart)], InjectionDocument.Fields).Except(NotOfTheDocument));

    [Fact]
    public void Texts_are_seen_in_lists_and_in_the_entries_of_dictionaries()
    {
        Dictionary<string, HashSet<string>> texts = new ModelTexts([typeof(Unwalked), typeof(UnwalkedPart)]).Of(new Unwalked
        {
            Plain = "a",
            List = new EquatableArray<string>(["b", "c"]),
            Pairs = [("d", 1)],
            ByName = new Dictionary<string, UnwalkedPart> { ["e"] = new UnwalkedPart { Inner = "f" } },
            Count = 1,
            Unknown = null,
        });
        Assert.Equal(["a"], texts["Unwalked.Plain"]);
        Assert.Equal(["b", "c"], texts["Unwalked.List"]);
        Assert.Equal(["d"], texts["Unwalked.Pairs"]);
        Assert.Equal(["e"], texts["Unwalked.ByName"]);
        Assert.Equal(["f"], texts["UnwalkedPart.Inner"]);
    }

    private static string[] Unreached(IReadOnlyCollection<Type> records, IEnumerable<InjectionField> fields)
    {
        ModelTexts texts = new(records);
        Dictionary<string, HashSet<string>> baseline = texts.Of(InjectionDocument.Bind(InjectionDocument.Root));
        HashSet<string> missed = [.. texts.Members];
        foreach (InjectionField place in fields)
        {
            foreach (string mark in Marks)
            {
                Dictionary<string, HashSet<string>> changed = texts.Of(InjectionDocument.Bind((field, text) => field == place ? mark : text));
                missed.ExceptWith(changed.Where(member => !baseline.TryGetValue(member.Key, out HashSet<string>? before) || !member.Value.IsSubsetOf(before)).Select(static member => member.Key));
            }
        }

        return [.. missed.Order(StringComparer.Ordinal)];
    }

    private sealed record Unwalked
    {
        public required string Plain { get; init; }

        public required EquatableArray<string> List { get; init; }

        public required (string Name, int Count)[] Pairs { get; init; }

        public required IReadOnlyDictionary<string, UnwalkedPart> ByName { get; init; }

        public required int Count { get; init; }

        /// <summary>A type that nobody looks into may hold anything.</summary>
        public required Uri? Unknown { get; init; }
    }

    private sealed record UnwalkedPart
    {
        public required string Inner { get; init; }
    }
}
