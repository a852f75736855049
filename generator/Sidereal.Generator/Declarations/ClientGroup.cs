using Sidereal.Generator.Model;

namespace Sidereal.Generator.Declarations;

/// <summary>The clients over one document in one namespace: they share their types.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Clients">The clients.</param>
/// <param name="Taken">The names that clients of this namespace have, these and those over other documents, and the types around them.</param>
internal sealed record ClientGroup(string? Namespace, EquatableArray<ClientDeclaration> Clients, EquatableArray<string> Taken);
