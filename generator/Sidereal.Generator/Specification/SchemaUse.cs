using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>A place where a schema is used: it stands there, or a reference to it does. <see cref="SchemaReader.Read"/> gives the schema.</summary>
internal sealed class SchemaUse(SpecNode node)
{
    public SpecNode Node => node;

    public string Pointer => node.Pointer;

    public static SchemaUse? From(SpecNode? node) => node is null ? null : new SchemaUse(node);
}
