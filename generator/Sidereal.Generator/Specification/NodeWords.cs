using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>What a node is, in the words of a message.</summary>
internal static class NodeWords
{
    public static string Describe(SpecNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Kind: ScalarKind.Null } => "null",
        ScalarNode scalar => $"'{scalar.Value}'",
        _ => "something else",
    };
}
