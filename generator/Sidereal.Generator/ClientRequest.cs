using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Model;
using Sidereal.Generator.Text;

namespace Sidereal.Generator;

/// <summary>A document's text, and what the clients over it in one namespace ask of it.</summary>
internal sealed record ClientRequest(ClientGroup Group, SpecFile File)
{
    /// <summary>One request for each document in each namespace. Only the files that are named are read.</summary>
    public static IEnumerable<ClientRequest> Gather(ImmutableArray<ClientAssignment> assignments, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        from assignment in assignments
        group assignment.Client by (assignment.IsEmbedded, assignment.Path, assignment.Client.Namespace) into clients
        let shared = new ClientGroup(clients.Key.Namespace, clients.Any(static client => client.IsPublic), EquatableArray<string>.Empty)
        select new ClientRequest(shared, clients.Key.IsEmbedded ? EmbeddedDocument.File : Read(files.First(file => file.Path == clients.Key.Path), cancellationToken));

    /// <summary>
    /// The requests that must be bound once more, because a type of the document got a name that the namespace has already. They are next to none, and
    /// asking afterwards spares all others from knowing what else there is in C#.
    /// </summary>
    public static IEnumerable<ClientRequest> GiveWay(ImmutableArray<ClientRequest> requests, ImmutableArray<NameClash> clashes) =>
        from request in requests
        from clash in clashes
        where clash.Path == request.File.Path && clash.Namespace == request.Group.Namespace
        select request with { Group = request.Group with { Taken = clash.Names } };

    private static SpecFile Read(AdditionalText file, CancellationToken cancellationToken) => new(file.Path, file.GetText(cancellationToken)?.ToString() ?? string.Empty);
}
