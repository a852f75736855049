using System.Linq;
using Sidereal.Generator.Tests.Pipeline;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Specification;

/// <summary>Faults of the specification layer: identity, place and sentence.</summary>
public sealed class SpecificationFaultTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\n";

    [Theory]
    [InlineData("openapi: 2.9", "(1,10): error SDR2002: OpenAPI '2.9' cannot be read; versions 3.0 and 3.1 can")]
    [InlineData("swagger: '2.0'", "(1,10): error SDR2002: This is a Swagger 2.0 document; convert it to OpenAPI 3.0 or 3.1 first")]
    [InlineData("info: {}", "(1,1): error SDR2002: The document has no field 'openapi', so it is no OpenAPI document; write 'openapi: 3.0.3' on top if it is one")]
    [InlineData("- a", "(1,1): error SDR2002: An OpenAPI document is a mapping with the field 'openapi'; this one is a list")]
    [InlineData(Head + "paths: text", "(3,8): error SDR2005: 'paths' of the document must be a mapping, and is 'text'; it is not used")]
    [InlineData(Head + "paths:\n  pets: {}", "(4,3): error SDR2005: The path 'pets' does not start with '/'; its operations are left out")]
    [InlineData(Head + "paths:\n  /a: { $ref: '#/x/y' }", "(4,15): error SDR2004: '#/x/y' points to nothing in this document")]
    [InlineData(Head + "paths:\n  /a: { $ref: 'other.yaml' }", "(4,15): error SDR2004: 'other.yaml' points out of this document; only references that start with '#/' are followed")]
    [InlineData(Head + "paths:\n  /a: { $ref: '#/x/b' }\nx: { b: { $ref: '#/x/c' }, c: { $ref: '#/x/b' } }", "(4,15): error SDR2004: The references '#/x/b' → '#/x/c' → '#/x/b' lead in a circle and never to a value")]
    [InlineData(Head + "paths:\n  /a: { get: { deprecated: soon, responses: {} } }", "(4,28): warning SDR2006: 'deprecated' of an operation must be true or false, and is 'soon'; it is not used")]
    [InlineData(Head + "paths:\n  /a: { get: { parameters: [ { in: query } ], responses: {} } }", "(4,30): error SDR2005: A parameter must have 'name'; without it there is no place for it in a request, and it is left out")]
    public void A_fault_is_told_at_its_place(string text, string expected)
    {
        GeneratedSources sources = GeneratorHarness.Generate("[Sidereal.OpenApiClient(\"x.yaml\")] public partial class Client;", ("x.yaml", text));
        Assert.Equal("x.yaml" + expected, sources.Problems.First());
    }

    [Fact]
    public void A_field_that_nobody_reads_is_told_once()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "[Sidereal.OpenApiClient(\"x.yaml\")] public partial class Client;",
            ("x.yaml", Documents.OneObject("Pet").Replace("name: { type: string }", "name: { type: string, multipleOf: 2 }\n        other: { type: string, multipleOf: 3 }", System.StringComparison.Ordinal)));
        Assert.Equal(["x.yaml(20,31): info SDR2003: The field 'multipleOf' of a schema is not read; the generated client does not depend on it"], sources.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}
