using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>A document and the clients over it → the model of all that is emitted for them. Everything is decided here.</summary>
internal static class ClientBinder
{
    public static DocumentModel Bind(OpenApiDocument document, string documentName, ClientGroup group, SpecDiagnostics diagnostics, CancellationToken cancellationToken)
    {
        SchemaReader schemas = document.Schemas;
        List<OperationPlan> plans = new OperationPlanner(schemas, diagnostics).Plan(document);
        DiscoveredTypes discovered = new TypeDiscovery(schemas).Discover(plans, cancellationToken);
        TypeNames names = new TypeNamer(discovered, [.. ReservedNames.Types, .. ReservedNames.ObjectMembers, .. ReservedNames.EnumMembers, .. ReservedNames.SidMembers, .. group.Taken], [.. group.Taken], diagnostics).Name();
        cancellationToken.ThrowIfCancellationRequested();

        SourceModel source = new() { Document = documentName, Namespace = group.Namespace };
        TypeResolver resolver = new(schemas, names, diagnostics);
        TypeBinder types = new(schemas, names, resolver, source, group.IsPublic, diagnostics);
        List<(string? Tag, TypeModel Type)> bound =
        [
            .. discovered.Sids.Select(sid => (sid.Tag, (TypeModel)types.Bind(sid))),
            .. discovered.Types.Select(type => (type.Tag, types.Bind(type))),
        ];

        Dictionary<string, ObjectModel> objects = bound.Select(static each => each.Type).OfType<ObjectModel>().ToDictionary(static type => type.Name);
        OperationBinder operations = new(resolver, new ParameterBinder(schemas, resolver, diagnostics), new PagingBinder(objects, diagnostics), diagnostics);
        EquatableArray<OperationModel> methods = operations.Bind(plans);
        string? server = Server(document.Server, diagnostics);
        return new DocumentModel
        {
            Client = BindClient(document, source, server, methods),
            TypeGroups = Group(bound),
        };
    }

    /// <summary>The types of one tag are a group, as are those that several share: an edit to one re-emits its group alone, and the groups stay few.</summary>
    private static EquatableArray<TypeGroupModel> Group(List<(string? Tag, TypeModel Type)> types) => types
        .GroupBy(static type => type.Tag, static type => type.Type)
        .Select(static group => new TypeGroupModel { Types = group.ToEquatableArray() })
        .ToEquatableArray();

    // Its name is the class's, which a document need not be read again for.
    private static ClientModel BindClient(OpenApiDocument document, SourceModel source, string? server, EquatableArray<OperationModel> operations) => new()
    {
        Source = source,
        Name = string.Empty,
        ContainingTypes = EquatableArray<string>.Empty,
        UserMembers = EquatableArray<string>.Empty,
        Documentation = Prose.Of(document.Description, "A client of " + Title(document) + "."),
        Server = server,
        Operations = operations,
    };

    /// <summary>The address that a client goes to by itself, or null where the document leaves it to the caller.</summary>
    private static string? Server(SpecValue? url, SpecDiagnostics diagnostics)
    {
        if (url is null || (Uri.TryCreate(url.Text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"))
        {
            return url?.Text;
        }

        string reason = url.Text.Contains('{') ? "its variables are not read" : "it is relative to wherever the document came from";
        diagnostics.Report(Descriptors.ServerUnusable, url.Span, url.Text, reason);
        return null;
    }

    private static string Title(OpenApiDocument document) => (document.Title ?? "the service") + (document.Version is { } version ? ", version " + version : string.Empty);
}
