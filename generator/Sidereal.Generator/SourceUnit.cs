using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;

namespace Sidereal.Generator;

/// <summary>What one output step writes: a client, or a group of types. As many steps as tags and clients, not as types: each costs a little on every keystroke.</summary>
/// <param name="Client">The client, or null for types.</param>
/// <param name="Types">The types, or null for a client.</param>
/// <param name="Lookalikes">The files of this run that only letter case tells apart, in capitals; nearly always none.</param>
internal sealed record SourceUnit(ClientModel? Client, TypeGroupModel? Types, EquatableArray<string> Lookalikes)
{
    // Without a byte order mark: the files may be written to disk and read by people.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<SourceUnit> Divide(ImmutableArray<BoundDocument> documents, ImmutableArray<ClientAssignment> assignments)
    {
        SourceUnit[] units =
        [
            .. TypeClashes.Compatible(documents)
                .Where(static document => document.Model is not null)
                .SelectMany(document => Clients(document, assignments)
                    .Select(static client => new SourceUnit(client, null, EquatableArray<string>.Empty))
                    .Concat(document.Model!.TypeGroups.Select(static types => new SourceUnit(null, types, EquatableArray<string>.Empty)))),
        ];
        EquatableArray<string> lookalikes = units
            .SelectMany(static unit => unit.Files())
            .GroupBy(static file => WithoutCase(file.Namespace, file.Name))
            .Where(static same => same.Skip(1).Any())
            .Select(static same => same.Key)
            .ToEquatableArray();
        return lookalikes.Count == 0 ? units : units.Select(unit => unit with { Lookalikes = lookalikes });
    }

    /// <summary>Emits the files of the unit. An exception on the way is a fault of our own, and reported as an error: the compiler would make a warning of it.</summary>
    public void AddTo(SourceProductionContext context)
    {
        foreach ((string? inNamespace, string name, Func<string> emit) in Files())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                bool isLookalike = Lookalikes.Contains(WithoutCase(inNamespace, name));
                context.AddSource(HintName.Of(inNamespace, name, isLookalike), SourceText.From(emit(), Utf8));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Internal, Location.None, name, CrashText.Of(exception)));
            }
        }
    }

    private static IEnumerable<ClientModel> Clients(BoundDocument document, ImmutableArray<ClientAssignment> assignments) => assignments
        .Where(assignment => assignment.Path == document.Path && assignment.Client.Namespace == document.Namespace)
        .Select(assignment => document.Model!.Client with { Name = assignment.Client.Name, ContainingTypes = assignment.Client.ContainingTypes, UserMembers = assignment.Client.UserMembers });

    private static string WithoutCase(string? inNamespace, string name) => (inNamespace + "." + name).ToUpperInvariant();

    /// <summary>The files, each with its namespace and its name without an ending.</summary>
    public IEnumerable<(string? Namespace, string Name, Func<string> Emit)> Files()
    {
        if (Client is { } client)
        {
            yield return (client.Source.Namespace, client.QualifiedName, () => ClientEmitter.Emit(client));
        }

        foreach (TypeModel type in Types?.Types ?? [])
        {
            string? inNamespace = type.Source.Namespace;
            switch (type)
            {
                case SidModel sid:
                    yield return (inNamespace, type.Name, () => SidEmitter.Emit(sid));
                    break;
                case EnumModel values:
                    yield return (inNamespace, type.Name, () => EnumEmitter.Emit(values));
                    break;
                case ObjectModel record:
                    yield return (inNamespace, type.Name, () => ObjectEmitter.Emit(record));
                    yield return (inNamespace, type.Name + ".Json", () => ObjectJsonEmitter.Emit(record));
                    break;
            }
        }
    }
}
