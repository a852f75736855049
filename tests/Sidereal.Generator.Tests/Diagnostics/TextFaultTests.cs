using System;
using System.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>Faults of the text and of YAML's block style, as the command line shows them; what can be read is generated.</summary>
public sealed class TextFaultTests
{
    private const string Sound = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n  /sound: { get: { operationId: GetSound, responses: { '204': { description: None } } } }\n";

    /// <summary>The one operation stays.</summary>
    [Theory]
    [InlineData(Sound + "x-a: 1\nx-a: 2", "(6,1): error SDR1002: The key 'x-a' stands a second time in this mapping; remove one of the two")]
    [InlineData(Sound + "x-a: !cat tom", "(5,6): warning SDR1006: The tag '!cat' means nothing in OpenAPI; the value is read without it: remove it")]
    [InlineData(Sound + "? [a]\n: 1", "(5,3): error SDR1004: This key is a mapping or a list, and OpenAPI's keys are text, so what it stands for is left out; put quotes around it if it is a name with brackets, such as '{id}'")]
    [InlineData(Sound + "x-a: *tom", "(5,6): error SDR1004: The alias '*tom' stands for nothing: no '&tom' stands above it; write the value out, or use $ref")]
    [InlineData(Sound + "---\nopenapi: 3.0.3", "(5,1): error SDR1004: A second document begins here; only the first is read: put the other into a file of its own")]
    [InlineData(Sound + "x-a: caf\uFFFD", "(5,9): error SDR1005: A character was lost here: its bytes are not UTF-8, and perhaps those of more characters below; save the file as UTF-8")]
    [InlineData(Sound + "  /a:\n    get:\n      deprecated:   soon\n      responses: {}", "(7,21): warning SDR2006: 'deprecated' of an operation must be true or false, and is 'soon'; it is not used")]
    [InlineData(Sound + "  /a:\n    get:\n      deprecated: >-\n        so\n        on\n      responses: {}", "(7,19): warning SDR2006: 'deprecated' of an operation must be true or false, and is 'so on'; it is not used")]
    [InlineData(Sound + "  /a:\n    $ref:\t'#/b'", "(6,11): error SDR2004: '#/b' points to nothing in this document")]
    [InlineData(Sound + "  /a:\n    - get", "(6,5): error SDR2005: The path '/a' must be a mapping, and is a list; its operations are left out")]
    [InlineData(Sound + "  /a:\n", "(5,6): error SDR2005: The path '/a' must be a mapping, and is null; its operations are left out")]
    [InlineData(Sound + "  404: {}\n", "(5,3): error SDR2005: The path '404' does not start with '/'; its operations are left out")]
    [InlineData(Sound + "  /\U0001F600: text", "(5,8): error SDR2005: The path '/\U0001F600' must be a mapping, and is 'text'; its operations are left out")]
    [InlineData(Sound + "# a\u2028b\n  /a: text", "(7,7): error SDR2005: The path '/a' must be a mapping, and is 'text'; its operations are left out")]
    public void A_fault_of_the_text_costs_no_more_than_itself(string text, string expected)
    {
        GeneratedSources sources = GeneratorHarness.Generate(FaultyDocument.Client.Replace("{0}", "t.yaml", StringComparison.Ordinal), ("t.yaml", text));
        Assert.Equal(["t.yaml" + expected], sources.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Contains("GetSoundAsync(", sources["Faults.FaultClient.g.cs"]);
    }

    /// <summary>Nothing can be read, and no error of C# follows in a project that does not use the client yet.</summary>
    [Theory]
    [InlineData("t.yaml", "", "(1,1): error SDR1001: The document is empty; write an OpenAPI document into it")]
    [InlineData("t.yaml", "openapi: 3.0.3\0", "(1,15): error SDR1005: A NUL character stands here, so the file is UTF-16 without a byte order mark or no text at all; save it as UTF-8")]
    [InlineData("t.yaml", "openapi: 3.2.0", "(1,10): error SDR2002: OpenAPI '3.2.0' cannot be read; versions 3.0 and 3.1 can")]
    [InlineData("t.json", "{ \"openapi\": \"3.0.3\",\r\n\t\"paths\": nul }", "(2,11): error SDR1001: 'nul' is no JSON value: write true, false, null, a number such as -1.5e3, or a string in double quotes")]
    [InlineData("t.json", "{ \"openapi\": \"3.0.3\",\r\"paths\": {} ", "(2,13): error SDR1001: The text ends while a bracket is still open; the end of the file is missing")]
    [InlineData("t.json", "{ \"\U0001F600\": \"\\x\" }", "(1,10): error SDR1001: '\\x' is no escape in JSON; write '\\\\' for a backslash")]
    [InlineData("t.yaml", Sound + "x-a: [1, 2", "(5,11): error SDR1001: The YAML cannot be read from here on (while parsing a flow sequence, did not find expected ',' or ']'); look at the indentation, the quotes and the colons of this line and the one above")]
    [InlineData("t.yaml", Sound + "x-a: \"\\q\"", "(5,6): error SDR1001: The YAML cannot be read from here on (while scanning a quoted scalar, found unknown escape character); look at the indentation, the quotes and the colons of this line and the one above")]
    [InlineData("t.yaml", Sound + "x-a:\n\t- 1", "(6,1): error SDR1001: The YAML cannot be read from here on (while scanning a mapping, found invalid tab as indentation); put spaces in the place of this tab")]
    public void A_text_that_cannot_be_read_is_one_error(string name, string text, string expected)
    {
        GeneratedSources sources = GeneratorHarness.Generate(FaultyDocument.Client.Replace("{0}", name, StringComparison.Ordinal), (name, text));
        Assert.Equal([name + expected], sources.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(sources.Files);
    }

    [Fact]
    public void A_document_without_paths_says_that_its_client_has_no_methods()
    {
        GeneratedSources sources = GeneratorHarness.Generate(FaultyDocument.Client.Replace("{0}", "t.yaml", StringComparison.Ordinal), ("t.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"));
        Assert.Equal(["t.yaml(1,10): warning SDR2006: The document has no 'paths', so its client has no methods"], sources.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>A parameter, a response and a schema that many operations use are wrong once.</summary>
    [Fact]
    public void A_fault_of_a_shared_component_is_told_once()
    {
        string operations = string.Concat(Enumerable.Range(1, 5).Select(number => $$"""
              /p{{number}}: { get: { operationId: Get{{number}}, parameters: [ { $ref: '#/components/parameters/P' } ], responses: { '200': { $ref: '#/components/responses/R' } } } }

            """));
        GeneratedSources sources = GeneratorHarness.Generate(
            FaultyDocument.Client.Replace("{0}", "t.yaml", StringComparison.Ordinal),
            ("t.yaml", "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n" + operations + """
                components:
                  parameters:
                    P: { name: p, in: query, required: 7, schema: { type: string, minLength: a } }
                  responses:
                    R: { description: 1, content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } }
                  schemas:
                    S: { type: object, properties: { a: { $ref: '#/components/schemas/T' }, b: { $ref: '#/components/schemas/T' } } }
                    T: { oneOf: [ { type: string } ] }
                """));
        Assert.Equal(["SDR2006 (11,40)", "SDR2006 (11,78)", "SDR3003 (16,10)"], sources.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.ToString().Split(':')[0]["t.yaml".Length..]}"));
        Assert.Contains("Get5Async(", sources["Faults.FaultClient.g.cs"]);
    }
}
