using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Model;
using Sidereal.Generator.Text;

namespace Sidereal.Generator;

/// <summary>A document's text, and the clients over it in one namespace.</summary>
internal sealed record ClientRequest(ClientGroup Group, SpecFile File)
{
    /// <summary>
    /// Brings declarations and files together. A declaration whose document is missing or ambiguous takes no part: its analyzer says so at the class.
    /// Only the files that are named are read.
    /// </summary>
    public static IEnumerable<ClientRequest> Gather(ImmutableArray<ClientDeclaration> declarations, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        from declaration in declarations.Distinct()
        let file = Find(declaration.Document, files)
        where declaration.Document is null || file is not null
        group declaration by (File: file, declaration.Namespace) into clients
        select new ClientRequest(new ClientGroup(clients.Key.Namespace, clients.ToEquatableArray(), Taken(declarations, clients.Key.Namespace)), Read(clients.Key.File, cancellationToken));

    private static EquatableArray<string> Taken(ImmutableArray<ClientDeclaration> declarations, string? inNamespace) => declarations
        .Where(declaration => declaration.Namespace == inNamespace)
        .SelectMany(static declaration => new[] { declaration.Name.TrimStart('@'), declaration.OutermostName })
        .Distinct()
        .ToEquatableArray();

    private static AdditionalText? Find(string? name, ImmutableArray<AdditionalText> files)
    {
        AdditionalText[] matches = name is null ? [] : [.. files.Where(file => DocumentName.Matches(file.Path, name)).Take(2)];
        return matches.Length == 1 ? matches[0] : null;
    }

    private static SpecFile Read(AdditionalText? file, CancellationToken cancellationToken) =>
        file is null ? EmbeddedDocument.File : new SpecFile(file.Path, file.GetText(cancellationToken)?.ToString() ?? string.Empty);
}
