using Sidereal.Generator.Model;

namespace Sidereal.Generator.Declarations;

/// <summary>The clients over one document in one namespace: they share their types.</summary>
internal sealed record ClientGroup(string? Namespace, EquatableArray<ClientDeclaration> Clients);
