using System;

namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>A sound document with one fault in it. It is JSON, and so it is YAML in flow style as well: each fault is tried through both readers.</summary>
internal static class FaultyDocument
{
    public const string Client = "namespace Faults; [Sidereal.OpenApiClient(\"{0}\")] public partial class FaultClient;";

    /// <summary>The document with its marks.</summary>
    public static string With(FaultSlot slot, string fault) => slot switch
    {
        FaultSlot.Document => Frame(top: fault + ",\n"),
        FaultSlot.Path => Frame(paths: fault + ",\n"),
        FaultSlot.Operation => Frame(paths: Operation(fault)),
        FaultSlot.Parameter => Frame(paths: Operation($$"""
            "parameters": [
              {{fault}},
              { "name": "good", "in": "query", "schema": { "type": "string" } } ],
            "responses": { "204": { "description": "None" } }
            """)),
        FaultSlot.Schema => Frame(paths: Operation(Answers), schemas: Answer($$"""{{fault}}, "properties": { "good": { "type": "string" } }""")),
        FaultSlot.Property => Frame(paths: Operation(Answers), schemas: Answer($$"""
            "properties": {
              "bad": {{fault}},
              "good": { "type": "string" } }
            """)),
        _ => throw new ArgumentOutOfRangeException(nameof(slot)),
    };

    private const string Answers = """
        "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer" } } } } }
        """;

    private static string Operation(string fields) => $$"""
            "/bad": { "get": { "operationId": "GetBad",
              {{fields}} } },

        """;

    private static string Answer(string fields) => $$"""
            "Answer": { "type": "object",
              {{fields}} },

        """;

    private static string Frame(string top = "", string paths = "", string schemas = "") => $$"""
        {
          "openapi": "3.0.3",
          {{top}}  "info": { "title": "Faults", "version": "1" },
          "paths": {
        {{paths}}    "/sound": { "get": { "operationId": "GetSound", "responses": { "200": { "description": "OK", "content": { "application/json": {
              "schema": { "$ref": "#/components/schemas/Sound" } } } } } } }
          },
          "components": { "schemas": {
        {{schemas}}    "Sound": { "type": "object", "properties": { "name": { "type": "string" } } }
          } }
        }
        """;
}
