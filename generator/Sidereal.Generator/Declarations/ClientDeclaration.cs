using Sidereal.Generator.Model;

namespace Sidereal.Generator.Declarations;

/// <summary>A class that carries the attribute: what the user asked for, without symbols or positions.</summary>
internal sealed record ClientDeclaration
{
    public required string Name { get; init; }

    /// <summary>The namespace, or null for the global one.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The types around the class, outermost first, each as it must be declared again: <c>partial class Outer</c>.</summary>
    public required EquatableArray<string> ContainingTypes { get; init; }

    /// <summary>Whether other assemblies see the class.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>The members of the class that have a name of <see cref="ReservedNames.ClientMembers"/>; nearly always none.</summary>
    public required EquatableArray<string> UserMembers { get; init; }

    /// <summary>The attribute's argument, or null for the embedded document.</summary>
    public required string? Document { get; init; }
}
