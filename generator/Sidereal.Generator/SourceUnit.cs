using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;

namespace Sidereal.Generator;

/// <summary>What one output step writes: a client, or a group of types. As many steps as tags and clients, not as types: each costs a little on every keystroke.</summary>
internal sealed record SourceUnit(ClientModel? Client, TypeGroupModel? Types)
{
    // Without a byte order mark: the files may be written to disk and read by people.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<SourceUnit> Divide(ImmutableArray<BoundDocument> documents) => TypeClashes.Compatible(documents)
        .Select(static document => document.Model)
        .OfType<DocumentModel>()
        .SelectMany(static model => model.Clients
            .Select(static client => new SourceUnit(client, null))
            .Concat(model.TypeGroups.Select(static types => new SourceUnit(null, types))));

    public void AddTo(SourceProductionContext context)
    {
        if (Client is not null)
        {
            Add(HintName.Of(Client.Source.Namespace, string.Join(".", Client.ContainingTypes.Select(static type => type.Substring(type.LastIndexOf(' ') + 1)).Append(Client.Name))), ClientEmitter.Emit(Client));
        }

        foreach (TypeModel type in Types?.Types ?? [])
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            AddType(type);
        }

        void Add(string hintName, string text) => context.AddSource(hintName, SourceText.From(text, Utf8));

        void AddType(TypeModel type)
        {
            switch (type)
            {
                case SidModel sid:
                    Add(HintName.Of(type.Source.Namespace, type.Name), SidEmitter.Emit(sid));
                    break;
                case EnumModel values:
                    Add(HintName.Of(type.Source.Namespace, type.Name), EnumEmitter.Emit(values));
                    break;
                case ObjectModel record:
                    Add(HintName.Of(type.Source.Namespace, type.Name), ObjectEmitter.Emit(record));
                    Add(HintName.Of(type.Source.Namespace, type.Name + ".Json"), ObjectJsonEmitter.Emit(record));
                    break;
            }
        }
    }
}
