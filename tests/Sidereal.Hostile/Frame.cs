using System.Collections.Generic;

namespace Sidereal.Hostile;

/// <summary>A sound document with room for what is hostile in one place, so that a test sees what the rest of it comes to.</summary>
internal static class Frame
{
    /// <summary>The beginning of a sound document in YAML's block style; what is put behind it stands beside <c>paths</c>.</summary>
    public const string Yaml = """
        openapi: 3.0.3
        info: { title: T, version: '1' }
        paths:
          /sound: { get: { operationId: GetSound, responses: { '204': { description: None } } } }

        """;

    /// <summary>Fields beside <c>paths</c>, in JSON, which is YAML's flow style as well.</summary>
    public static string Top(string fields) => $$"""
        {
          "openapi": "3.0.3",
          "info": { "title": "T", "version": "1" },
          "paths": { "/sound": { "get": { "operationId": "GetSound", "responses": { "204": { "description": "None" } } } } },
          {{fields}}
        }
        """;

    /// <summary>More paths.</summary>
    public static string Paths(string paths, string components = "") => $$"""
        {
          "openapi": "3.0.3",
          "info": { "title": "T", "version": "1" },
          "paths": { "/sound": { "get": { "operationId": "GetSound", "responses": { "204": { "description": "None" } } } },
          {{paths}} },
          "components": { {{components}} }
        }
        """;

    /// <summary>Fields of an operation <c>GetThing</c>.</summary>
    public static string Operation(string fields, string path = "/thing", string components = "") =>
        Paths($$""" "{{path}}": { "get": { "operationId": "GetThing", {{fields}} } }""", components);

    /// <summary>The parameters of an operation without an answer.</summary>
    public static string Parameters(string parameters, string path = "/thing") =>
        Operation($$""" "parameters": [ {{parameters}} ], "responses": { "204": { "description": "None" } }""", path);

    /// <summary>The properties of an answer.</summary>
    /// <param name="properties">What stands between the braces of <c>properties</c>.</param>
    /// <param name="schemas">What stands between the braces of the shared schemas.</param>
    public static string Properties(string properties, string schemas = "") => Schema($$"""{ "type": "object", "properties": { {{properties}} } }""", schemas);

    /// <summary>The schema of an answer.</summary>
    public static string Schema(string schema, string schemas = "") => Operation(
        $$""" "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": {{schema}} } } } }""",
        components: $$""" "schemas": { {{schemas}} }""");

    /// <summary>One text as JSON and as YAML. A comment makes it YAML: the text alone would be read as the JSON that it is as well.</summary>
    public static IEnumerable<HostileDocument> Both(string name, string markup, bool isRead = true) =>
    [
        HostileDocument.Marked(name + ".json", markup, isRead),
        HostileDocument.Marked(name + ".yaml", "# YAML\n" + markup, isRead),
    ];
}
