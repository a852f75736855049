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

namespace Sidereal.Generator.Tests.Binding;

/// <summary>A document, read and bound as for one public client: text in, model and faults out.</summary>
internal sealed record BoundSpec(DocumentModel Model, IReadOnlyList<SpecDiagnostic> Faults)
{
    public IEnumerable<TypeModel> Types => Model.TypeGroups.SelectMany(group => group.Types);

    public IEnumerable<OperationModel> Operations => Model.Client.Operations;

    public IEnumerable<string> FaultIds => Faults.Select(fault => fault.Descriptor.Id);

    public ObjectModel Object(string name) => Types.OfType<ObjectModel>().Single(type => type.Name == name);

    public OperationModel Operation(string name) => Operations.Single(operation => operation.Name == name);

    public static BoundSpec From(string text, string fileName = "test.yaml")
    {
        SpecDiagnostics diagnostics = new();
        SpecFile file = new(fileName, text);
        SpecNode root = SpecReader.Read(file, diagnostics, CancellationToken.None) ?? throw new ArgumentException("The test's document cannot be read: " + string.Join("; ", diagnostics.ToDiagnostics(file.Path, text)));
        OpenApiDocument document = OpenApiReader.Read(root, diagnostics, CancellationToken.None) ?? throw new ArgumentException("The test's document is no OpenAPI: " + string.Join("; ", diagnostics.ToDiagnostics(file.Path, text)));
        ClientGroup group = new("Test", IsPublic: true, new EquatableArray<string>(["TestClient"]));
        DocumentModel model = ClientBinder.Bind(document, fileName, group, diagnostics, CancellationToken.None);
        return new BoundSpec(model, [.. diagnostics.ToDiagnostics(file.Path, text)]);
    }

    /// <summary>A document whose one operation <c>GetThing</c> answers with a schema.</summary>
    /// <param name="schema">The response's schema, as YAML in flow or block style from column 0.</param>
    /// <param name="components">The shared schemas by name, as YAML from column 0.</param>
    public static BoundSpec FromSchema(string schema, string components = "{}") => From(
        "openapi: 3.0.3\n"
        + "info: { title: Test, version: '1' }\n"
        + "servers: [ { url: 'https://api.example.com' } ]\n"
        + "paths:\n"
        + "  /things:\n"
        + "    get:\n"
        + "      operationId: GetThing\n"
        + "      responses:\n"
        + "        '200':\n"
        + "          description: OK\n"
        + "          content:\n"
        + "            application/json:\n"
        + "              schema:\n"
        + Indent(schema, 16)
        + "components:\n"
        + "  schemas:\n"
        + Indent(components, 4));

    /// <summary>A document whose one operation <c>GetThing</c> has parameters and no response body.</summary>
    public static BoundSpec FromParameters(string parameters, string path = "/things", string components = "{}") => From(
        "openapi: 3.0.3\n"
        + "info: { title: Test, version: '1' }\n"
        + "paths:\n"
        + $"  {path}:\n"
        + "    get:\n"
        + "      operationId: GetThing\n"
        + "      parameters:\n"
        + Indent(parameters, 8)
        + "      responses: { '204': { description: None } }\n"
        + "components:\n"
        + "  schemas:\n"
        + Indent(components, 4));

    private static string Indent(string text, int columns) =>
        string.Concat(text.Trim('\n').Split('\n').Select(line => new string(' ', columns) + line + "\n"));
}
