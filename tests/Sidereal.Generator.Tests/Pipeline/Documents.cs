namespace Sidereal.Generator.Tests.Pipeline;

/// <summary>Small whole documents.</summary>
internal static class Documents
{
    /// <summary>One operation that gives one object with one property.</summary>
    public static string OneObject(string name, string description = "A thing.") => $$"""
        openapi: 3.0.3
        info: { title: {{name}}s, version: "1" }
        servers: [ { url: "https://example.com" } ]
        paths:
          /{{name}}:
            get:
              operationId: Get{{name}}
              responses:
                "200":
                  description: OK
                  content:
                    application/json:
                      schema: { $ref: "#/components/schemas/{{name}}" }
        components:
          schemas:
            {{name}}:
              type: object
              description: {{description}}
              properties:
                name: { type: string }
        """;

    public static string OneObjectAsJson(string name) => $$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "{{name}}s", "version": "1" },
          "servers": [ { "url": "https://example.com" } ],
          "paths": { "/{{name}}": { "get": { "operationId": "Get{{name}}", "responses": { "200": { "description": "OK", "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/{{name}}" } } } } } } } },
          "components": { "schemas": { "{{name}}": { "type": "object", "properties": { "name": { "type": ["string", "null"] } } } } }
        }
        """;
}
