using System;
using Sidereal.TestKit;

namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>A project with two clients over two documents, and the edits that somebody may make in it.</summary>
internal sealed class ZooEdit
{
    private const string Cats = "namespace Zoo; [Sidereal.OpenApiClient(\"a.yaml\")] public partial class Cats { }";
    private const string Dogs = "namespace Zoo; [Sidereal.OpenApiClient(\"b.yaml\")] public partial class Dogs { }";

    private const string Document = """
        openapi: 3.0.3
        info: { title: Cats, version: "1" }
        servers: [ { url: "https://example.com" } ]
        paths:
          /cats/{id}:
            get:
              operationId: GetCat
              tags: [cats]
              parameters:
                - { name: id, in: path, required: true, schema: { type: string, pattern: "^CT[0-9a-f]{32}$" } }
              responses:
                "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } }
          /toys:
            get:
              operationId: GetToy
              tags: [toys]
              parameters:
                - { name: X-Trace, in: header, schema: { type: string } }
              responses:
                "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Toy" } } } }
        components:
          schemas:
            Cat:
              type: object
              description: A cat.
              properties:
                name: { type: string }
            Toy:
              type: object
              description: A toy.
              properties:
                name: { type: string }
        """;

    private static readonly string OtherDocument = Documents.OneObject("Dog");

    public ZooEdit()
    {
        Harness = GeneratorHarness.Create(Cats, ("/p/a.yaml", Document), ("/p/b.yaml", OtherDocument));
        Harness.Replace("Dogs.cs", Dogs);
    }

    public GeneratorHarness Harness { get; }

    public void Apply(string edit)
    {
        switch (edit)
        {
            case "nothing":
                break;
            case "an unrelated C# file":
                Harness.Replace("Unrelated.cs", "namespace Unrelated; internal static class Class1;");
                break;
            case "the body of the client's class":
                InClient("{ }", "{ private int _count; public int Count() => _count++; }");
                break;
            case "a comment above the client's class":
                Harness.Replace("Client.cs", "// Cats.\n\n" + Cats);
                break;
            case "a comment on top of the document":
                SetDocument("# Cats.\n" + Document);
                break;
            case "the order of keys in the document":
                InDocument("type: object\n      description: A cat.", "description: A cat.\n      type: object");
                break;
            case "white space in the document":
                InDocument("{ title: Cats, version: \"1\" }", "{ title:   Cats,version: \"1\"}  ");
                break;
            case "a comment above a fault":
                InDocument("  /toys:", "  # Toys.\n  /toys:");
                break;
            case "one description":
                InDocument("A cat.", "A cat with nine lives.");
                break;
            case "one property added":
                InDocument("A cat.\n      properties:\n", "A cat.\n      properties:\n        lives: { type: integer }\n");
                break;
            case "one pattern changed":
                InDocument("^CT[0-9a-f]{32}$", "^CA[0-9a-f]{32}$");
                break;
            case "one operation removed":
                SetDocument(Document.Remove(Document.IndexOf("  /toys:", StringComparison.Ordinal), Document.IndexOf("components:", StringComparison.Ordinal) - Document.IndexOf("  /toys:", StringComparison.Ordinal)));
                break;
            case "the document renamed":
                Harness.SetFiles(("/p/c.yaml", Document), ("/p/b.yaml", OtherDocument));
                break;
            case "the document and the attribute renamed":
                Harness.SetFiles(("/p/c.yaml", Document), ("/p/b.yaml", OtherDocument));
                InClient("a.yaml", "c.yaml");
                break;
            case "the second document touched":
                Harness.Touch("/p/b.yaml");
                break;
            case "the second document changed":
                Harness.SetFiles(("/p/a.yaml", Document), ("/p/b.yaml", OtherDocument.Replace("A thing.", "A dog.", StringComparison.Ordinal)));
                break;
            case "an additional file that nobody names":
                Harness.SetFiles(("/p/a.yaml", Document), ("/p/b.yaml", OtherDocument), ("/p/d.yaml", "openapi: 3.0.3"));
                break;
            case "the attribute's argument changed":
                InClient("a.yaml", "p/a.yaml");
                break;
            case "the attribute removed":
                InClient("[Sidereal.OpenApiClient(\"a.yaml\")] ", "");
                break;
            case "the class renamed":
                InClient("class Cats", "class Felines");
                break;
            case "a type beside the client":
                Harness.Replace("Beside.cs", "namespace Zoo; internal sealed class Whisker;");
                break;
            case "a type beside the client with a name of the document's":
                Harness.Replace("Beside.cs", "namespace Zoo; internal sealed class Toy;");
                break;
            case "a partial record that adds to a type of the document":
                Harness.Replace("Beside.cs", "namespace Zoo; partial record Toy { public bool IsLoud => Name is \"bell\"; }");
                break;
            case "a member of the client's class with a name of ours":
                InClient("{ }", "{ public string Server => \"cats\"; }");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(edit), edit, "Nobody says what this edit is.");
        }
    }

    private void InClient(string before, string after) => Harness.Replace("Client.cs", Replaced(Cats, before, after));

    private void InDocument(string before, string after) => SetDocument(Replaced(Document, before, after));

    private void SetDocument(string document) => Harness.SetFiles(("/p/a.yaml", document), ("/p/b.yaml", OtherDocument));

    private static string Replaced(string text, string before, string after) =>
        text.Contains(before, StringComparison.Ordinal) ? text.Replace(before, after, StringComparison.Ordinal) : throw new ArgumentException($"The text has no '{before}'.");
}
