using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Sidereal.Generator.Binding;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;
using Sidereal.Generator.Text;

namespace Sidereal.Generator;

/// <summary>What one document became: its model, or null when it cannot be read, and everything that is wrong with it.</summary>
internal sealed record BoundDocument(string Path, string? Namespace, DocumentModel? Model, EquatableArray<SpecDiagnostic> Faults)
{
    /// <summary>The types, of all tags.</summary>
    public IEnumerable<TypeModel> Types => Model?.TypeGroups.SelectMany(static group => group.Types) ?? [];

    /// <summary>The documents, with those that had to give way to names of C# in place of what they were before.</summary>
    public static IEnumerable<BoundDocument> Replace(IEnumerable<BoundDocument> documents, IEnumerable<BoundDocument> rebound) =>
        documents.Select(document => rebound.FirstOrDefault(other => other.Path == document.Path && other.Namespace == document.Namespace) ?? document);

    public static BoundDocument Bind(ClientRequest request, CancellationToken cancellationToken) => Bind(request, Read, cancellationToken);

    /// <summary>Answers a request; an exception that escapes from reading and binding is a fault like any other.</summary>
    internal static BoundDocument Bind(ClientRequest request, Func<ClientRequest, SpecDiagnostics, CancellationToken, DocumentModel?> read, CancellationToken cancellationToken)
    {
        SpecDiagnostics diagnostics = new();
        DocumentModel? model = null;
        try
        {
            model = read(request, diagnostics, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one place where a fault of our own is caught: the compiler would turn it into a warning and build on without the client.
            diagnostics.Report(Descriptors.Internal, new SpecSpan(0, 0), DocumentName.FileName(request.File.Path), CrashText.Of(exception));
        }

        return new BoundDocument(request.File.Path, request.Group.Namespace, model, diagnostics.ToDiagnostics(request.File.Path, request.File.Text));
    }

    private static DocumentModel? Read(ClientRequest request, SpecDiagnostics diagnostics, CancellationToken cancellationToken) =>
        SpecReader.Read(request.File, diagnostics, cancellationToken) is { } root
        && OpenApiReader.Read(root, diagnostics, cancellationToken) is { } document
            ? ClientBinder.Bind(document, DocumentName.FileName(request.File.Path), request.Group, diagnostics, cancellationToken)
            : null;
}
