using Sidereal.Generator.Model;

namespace Sidereal.Generator.Declarations;

/// <summary>What the clients over one document in one namespace have in common: they share its types. Not their names, or a keystroke in one would read the document again.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="IsPublic">Whether other assemblies see one of the clients.</param>
/// <param name="Taken">The names that types of the document must not have; empty unless one of them would have one.</param>
internal sealed record ClientGroup(string? Namespace, bool IsPublic, EquatableArray<string> Taken);
