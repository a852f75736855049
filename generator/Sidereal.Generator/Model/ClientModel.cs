using System.Linq;

namespace Sidereal.Generator.Model;

/// <summary>A client: the other part of a class that carries the attribute.</summary>
internal sealed record ClientModel
{
    public required SourceModel Source { get; init; }

    /// <summary>The name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>The types around the class, outermost first, each as it must be declared again: <c>partial class Outer</c>.</summary>
    public required EquatableArray<string> ContainingTypes { get; init; }

    /// <summary>The name with those of the types around it: <c>Outer.VerifyClient</c>.</summary>
    public string QualifiedName => string.Join(".", ContainingTypes.Select(static type => type.Substring(type.LastIndexOf(' ') + 1)).Append(Name));

    /// <summary>The members of the user's part that have names of ours, see <see cref="ReservedNames.ClientMembers"/>: ours give way.</summary>
    public required EquatableArray<string> UserMembers { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The absolute URL of the document's first server, or null where it has none: then the caller must set a base address.</summary>
    public required string? Server { get; init; }

    public required EquatableArray<OperationModel> Operations { get; init; }
}
