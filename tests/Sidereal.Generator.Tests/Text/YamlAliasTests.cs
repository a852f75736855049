using System;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

public class YamlAliasTests
{
    [Fact]
    public void An_alias_is_a_copy_with_a_pointer_of_its_own_at_the_place_of_its_anchor()
    {
        const string Text = "a: &x { b: [1, 2] }\nc: *x\n";
        MappingNode root = (MappingNode)Reading.Clean(Text);

        MappingNode copy = (MappingNode)root["c"]!;

        Assert.NotSame(root["a"], copy);
        SpecNode second = ((SequenceNode)copy["b"]!).Items[1];
        Assert.Equal("#/c/b/1", second.Pointer);
        Assert.Equal("2", second.Covered(Text));
        Assert.Equal("#/a/b/1", ((SequenceNode)((MappingNode)root["a"]!)["b"]!).Items[1].Pointer);
    }

    [Fact]
    public void An_alias_stands_for_the_anchor_that_was_given_last()
    {
        MappingNode root = (MappingNode)Reading.Clean("a: &x 1\nb: *x\nc: &x [&x 2, *x]\nd: *x\n");

        Assert.Equal("1", ((ScalarNode)root["b"]!).Value);
        Assert.Equal("2", ((ScalarNode)((SequenceNode)root["c"]!).Items[1]).Value);
        Assert.Equal("2", ((ScalarNode)root["d"]!).Value);
    }

    [Fact]
    public void An_alias_may_be_a_key()
    {
        MappingNode root = (MappingNode)Reading.Clean("a: &x name\n*x : 1\n? &y other\n: *y\n");

        Assert.Equal("1", ((ScalarNode)root["name"]!).Value);
        Assert.Equal("other", ((ScalarNode)root["other"]!).Value);
    }

    [Fact]
    public void A_merge_key_brings_what_the_mapping_does_not_have_itself()
    {
        MappingNode root = (MappingNode)Reading.Clean("base: &x { a: 1, b: { c: 2 } }\nuse:\n  first: 0\n  <<: *x\n  a: 9\n");

        MappingNode use = (MappingNode)root["use"]!;

        Assert.Equal(["first", "b", "a"], use.Entries.Select(entry => entry.Key));
        Assert.Equal("9", ((ScalarNode)use["a"]!).Value);
        Assert.Equal("#/use/b/c", ((MappingNode)use["b"]!)["c"]!.Pointer);
    }

    [Fact]
    public void Of_several_merged_mappings_the_first_that_has_a_key_counts()
    {
        MappingNode root = (MappingNode)Reading.Clean("x: &x { a: 1 }\ny: &y { a: 2, b: 2 }\nuse: { <<: [*x, *y, { b: 3, c: 3 }] }\n");

        MappingNode use = (MappingNode)root["use"]!;

        Assert.Equal(["a 1", "b 2", "c 3"], use.Entries.Select(entry => $"{entry.Key} {((ScalarNode)entry.Value).Value}"));
    }

    [Fact]
    public void Merged_mappings_may_have_merged_themselves()
    {
        MappingNode root = (MappingNode)Reading.Clean("x: &x { a: 1 }\ny: &y { <<: *x, b: 2 }\nz: { <<: *y, c: 3 }\n");

        Assert.Equal(["a", "b", "c"], ((MappingNode)root["z"]!).Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void Quoted_it_is_a_key_like_others()
    {
        MappingNode root = (MappingNode)Reading.Clean("\"<<\": { a: 1 }\n");

        Assert.NotNull(root["<<"]);
        Assert.Null(root["a"]);
    }

    [Fact]
    public void A_merge_key_stands_once() => Reading.Marked("x: &x { a: 1 }\nuse: { <<: *x, {|SDR1002:<<|}: *x }");

    [Fact]
    public void A_mapping_cannot_merge_itself()
    {
        // Once: that nothing to merge stands in its place is the same fault.
        (SpecNode? root, _) = Reading.Marked("x: &x { <<: {|SDR1004:*x|} }");

        Assert.Empty(((MappingNode)((MappingNode)root!)["x"]!).Entries);
    }

    [Fact]
    public void Aliases_that_multiply_stop_at_the_budget()
    {
        string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, "a.yaml");

        Assert.Null(root);
        Assert.Equal("SDR1003", Assert.Single(faults).Descriptor.Id);
        Assert.StartsWith(FormattableString.Invariant($"Up to here the document has more than {200_000 + (text.Length / 28):N0} values"), Reading.Message(faults[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_inside_each_other_stop_at_the_depth()
    {
        string text = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 150).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));

        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, "a.yaml");

        Assert.Null(root);
        Assert.Equal("SDR1003", Assert.Single(faults).Descriptor.Id);
    }
}
