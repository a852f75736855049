using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Binding;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;
using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>A place in the document where a text stands: a key or a value.</summary>
internal readonly record struct InjectionField(string Pointer, bool IsKey);

/// <summary>
/// A document that has something of everything that reaches C#. Texts are put into its nodes, behind the readers: so half surrogate pairs and NUL come through that no reader lets in.
/// </summary>
internal static class InjectionDocument
{
    private const string Text = """
        openapi: 3.0.3
        info: { title: Things, version: "1", description: All the things. }
        servers: [ { url: "https://example.com/v1" } ]
        paths:
          /things/{sid}/parts/{name}:
            get:
              operationId: ListPart
              summary: The parts of a thing.
              description: They come in pages.
              tags: [ parts ]
              deprecated: true
              parameters:
                - { name: sid, in: path, required: true, description: Which thing., schema: { type: string, pattern: "^TH[0-9a-fA-F]{32}$", description: The thing. } }
                - { name: name, in: path, required: true, description: Which name., schema: { type: string, minLength: 1, maxLength: 64 } }
                - { name: color, in: query, description: The colour., schema: { type: string, pattern: "^(red|green)$" } }
                - { name: PageSize, in: query, description: How many., schema: { type: integer, minimum: 1, maximum: 1000 } }
                - { name: ratio, in: query, description: How much., schema: { type: number, maximum: 0.5 } }
                - { name: price, in: query, description: How dear., schema: { type: number, format: decimal, minimum: -0.5 } }
                - { name: kind, in: query, description: Of which kind., schema: { $ref: "#/components/schemas/kind" } }
                - { name: since, in: query, description: Since when., schema: { type: string, format: date-time } }
              responses:
                "200":
                  description: The parts.
                  content:
                    application/json:
                      schema:
                        type: object
                        description: A page of parts.
                        properties:
                          parts: { type: array, description: The parts., items: { $ref: "#/components/schemas/part" } }
                          meta:
                            type: object
                            description: The page.
                            properties:
                              next_page_url: { type: string, format: uri, nullable: true, description: The next one. }
                              key: { type: string, description: The key. }
          /things:
            get:
              operationId: GetThing
              description: One thing. It has parts.
              tags: [ things ]
              parameters:
                - { name: exact, in: query, description: Whether exact., schema: { type: boolean } }
              responses:
                "200": { description: The thing., content: { application/json: { schema: { $ref: "#/components/schemas/part" } } } }
          /nothing:
            get:
              operationId: Nothing
              responses: { "204": { description: Nothing. } }
        components:
          schemas:
            part:
              type: object
              description: A part. Of a thing.
              required: [ name ]
              properties:
                sid: { type: string, pattern: "^PT[0-9a-fA-F]{32}$", description: Its identifier. }
                owner: { type: string, pattern: "^usr_[a-z0-9]{10}$", description: Its owner. }
                name: { type: string, description: Its name. It is short. }
                kind: { $ref: "#/components/schemas/kind" }
                made: { type: string, format: date-time, description: When. }
                count: { type: integer, description: How many. }
                tags: { type: array, description: The tags., items: { type: string } }
                anything: { description: Whatever. }
                size: { type: object, description: How large., properties: { width: { type: number, description: How wide. } } }
            kind:
              type: string
              description: A kind. Of a part.
              enum: [ wheel, door, window ]
        """;

    private const string FileName = "things.yaml";

    public static readonly SpecNode Root = SpecReader.Read(new SpecFile(FileName, Text), new SpecDiagnostics(), TestContext.Current.CancellationToken)!;

    /// <summary>Every key and every value of the document: found by walking it.</summary>
    public static IReadOnlyList<InjectionField> Fields { get; } = [.. Walk(Root)];

    /// <summary>The model of the document; null when it cannot be read.</summary>
    public static DocumentModel? Bind(SpecNode root)
    {
        SpecDiagnostics diagnostics = new();
        ClientGroup group = new("Shop", IsPublic: true, new EquatableArray<string>(["ThingsClient", "Outer"]));
        return OpenApiReader.Read(root, diagnostics, TestContext.Current.CancellationToken) is { } document
            ? Named(ClientBinder.Bind(document, FileName, group, diagnostics, TestContext.Current.CancellationToken))
            : null;
    }

    /// <summary>The model of the document with some of its texts replaced.</summary>
    public static DocumentModel? Bind(Func<InjectionField, string, string> change) => Bind(Copy(Root, change));

    /// <summary>The same, as it is emitted.</summary>
    public static SourceUnit[] Units(Func<InjectionField, string, string> change) => Bind(change) is { } model
        ?
        [
            .. model.TypeGroups.Select(static types => new SourceUnit(null, types, EquatableArray<string>.Empty)),
            new SourceUnit(model.Client, null, EquatableArray<string>.Empty),
        ]
        : [];

    /// <summary>The emitted files.</summary>
    public static string[] Emit(Func<InjectionField, string, string> change) => [.. Units(change).SelectMany(static unit => unit.Files()).Select(static file => file.Emit())];

    // What the class says, which is the user's and not the document's.
    private static DocumentModel Named(DocumentModel model) => model with
    {
        Client = model.Client with { Name = "ThingsClient", ContainingTypes = new EquatableArray<string>(["partial class Outer"]) },
    };

    private static IEnumerable<InjectionField> Walk(SpecNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(static entry => Walk(entry.Value).Prepend(new InjectionField(entry.Value.Pointer, IsKey: true))),
        SequenceNode sequence => sequence.Items.SelectMany(Walk),
        _ => [new InjectionField(node.Pointer, IsKey: false)],
    };

    private static SpecNode Copy(SpecNode node, Func<InjectionField, string, string> change)
    {
        switch (node)
        {
            case MappingNode mapping:
                HashSet<string> keys = [.. mapping.Entries.Select(static entry => entry.Key)];
                return new MappingNode(mapping.Span, [.. mapping.Entries.Select(entry =>
                {
                    // Each key stands once, as the readers see to it.
                    string key = change(new InjectionField(entry.Value.Pointer, IsKey: true), entry.Key);
                    return new SpecEntry(key == entry.Key || keys.Add(key) ? key : entry.Key, entry.KeySpan, Copy(entry.Value, change));
                })]);
            case SequenceNode sequence:
                return new SequenceNode(sequence.Span, [.. sequence.Items.Select(item => Copy(item, change))]);
            default:
                ScalarNode scalar = (ScalarNode)node;
                string text = change(new InjectionField(scalar.Pointer, IsKey: false), scalar.Value);
                return new ScalarNode(scalar.Span, text, text == scalar.Value || text.All(char.IsAsciiDigit) ? scalar.Kind : ScalarKind.String);
        }
    }
}
