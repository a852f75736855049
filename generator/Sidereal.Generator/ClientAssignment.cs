using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Declarations;

namespace Sidereal.Generator;

/// <summary>A client and the path of its document.</summary>
internal sealed record ClientAssignment(ClientDeclaration Client, string Path)
{
    public bool IsEmbedded => Client.Document is null;

    /// <summary>Brings declarations and files together. A declaration whose document is missing or ambiguous takes no part: its analyzer says so at the class.</summary>
    public static IEnumerable<ClientAssignment> Find(ImmutableArray<ClientDeclaration> declarations, ImmutableArray<AdditionalText> files) =>
        from declaration in declarations.Distinct()
        let path = declaration.Document is { } name ? Find(name, files) : EmbeddedDocument.File.Path
        where path is not null
        select new ClientAssignment(declaration, path);

    private static string? Find(string name, ImmutableArray<AdditionalText> files)
    {
        AdditionalText[] matches = [.. files.Where(file => DocumentName.Matches(file.Path, name)).Take(2)];
        return matches.Length == 1 ? matches[0].Path : null;
    }
}
