using System.Linq;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

public class SpecNodeTests
{
    [Fact]
    public void The_document_itself_is_the_empty_pointer() => Assert.Equal("#", Reading.Clean("a: 1").Pointer);

    [Fact]
    public void A_pointer_names_keys_and_indices_and_escapes_tilde_and_slash()
    {
        MappingNode root = (MappingNode)Reading.Clean("paths:\n  /a~b/{id}:\n    - x\n    - 200: y\n");

        MappingNode item = (MappingNode)((SequenceNode)((MappingNode)root["paths"]!)["/a~b/{id}"]!).Items[1];

        Assert.Equal("#/paths/~1a~0b~1{id}/1/200", item["200"]!.Pointer);
    }

    [Theory]
    [InlineData("#/paths/~1a~0b~1{id}/1/200", "y")]
    [InlineData("#/paths/~1a~0b~1{id}/0", "x")]
    [InlineData("#/paths/~1a~0b~1{id}/2", null)]
    [InlineData("#/paths/~1a~0b~1{id}/-1", null)]
    [InlineData("#/paths/~1a~0b~1{id}/0/x", null)]
    [InlineData("#/nothing", null)]
    public void A_pointer_leads_back_to_its_node(string path, string? value)
    {
        SpecNode root = Reading.Clean("paths:\n  /a~b/{id}:\n    - x\n    - 200: y\n");
        Assert.Equal(value, (SpecPointer.Find(root, path.Split('/').Skip(1)) as ScalarNode)?.Value);
    }

    [Fact]
    public void A_pointer_is_not_percent_encoded() =>
        Assert.Equal("#/ü %25", ((MappingNode)Reading.Clean("{ \"ü %25\": 1 }", "a.json")).Entries[0].Value.Pointer);

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(5000)]
    public void A_key_is_found_in_mappings_of_every_size(int count)
    {
        MappingNode root = (MappingNode)Reading.Clean(string.Concat(Enumerable.Range(0, count).Select(i => $"key{i}: {i}\n")));

        Assert.All(Enumerable.Range(0, count), i => Assert.Equal($"{i}", ((ScalarNode)root[$"key{i}"]!).Value));
        Assert.Null(root[$"key{count}"]);
        Assert.Null(root["KEY0"]);
    }

    [Fact]
    public void A_key_without_a_value_is_there_with_null()
    {
        MappingNode root = (MappingNode)Reading.Clean("a:\nb: 1");

        Assert.Equal(ScalarKind.Null, ((ScalarNode)root["a"]!).Kind);
    }

    [Fact]
    public void Two_files_are_equal_when_path_and_text_are()
    {
        SpecFile file = new("dir/a.yaml", "text");

        Assert.Equal(file, new SpecFile("dir/a.yaml", string.Concat("te", "xt")));
        Assert.Equal(file.GetHashCode(), new SpecFile("dir/a.yaml", string.Concat("te", "xt")).GetHashCode());
        Assert.NotEqual(file, new SpecFile("dir/b.yaml", "text"));
        Assert.NotEqual(file, new SpecFile("dir/a.yaml", "tex "));
    }

    [Theory]
    [InlineData("/a/b.yaml", "b.yaml")]
    [InlineData("C:\\a\\b.yaml", "b.yaml")]
    [InlineData("b.yaml", "b.yaml")]
    public void The_name_of_a_file_is_the_last_segment_of_its_path(string path, string name) => Assert.Equal(name, new SpecFile(path, "").Name);
}
