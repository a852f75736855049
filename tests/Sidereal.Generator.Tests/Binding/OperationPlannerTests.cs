using System.Linq;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class OperationPlannerTests
{
    [Theory]
    [InlineData("post: { operationId: Bad, requestBody: { content: {} }, responses: { '204': { description: None } } }", "request body")]
    [InlineData("get: { operationId: Bad, parameters: [ { name: h, in: header, required: true, schema: { type: string } } ], responses: { '204': { description: None } } }", "'header'")]
    [InlineData("get: { operationId: Bad, parameters: [ { name: id, in: path, required: true, schema: { type: string } } ], responses: { '204': { description: None } } }", "does not occur in the path", "SDR2007")]
    [InlineData("get: { operationId: Bad, responses: { '200': { description: CSV, content: { text/csv: {} } } } }", "text/csv")]
    [InlineData("get: { operationId: Bad, responses: { '200': { description: Text, content: { application/json: { schema: { type: string } } } } } }", "neither an object")]
    [InlineData("get: { operationId: Bad, responses: { '200': { description: Lost, content: { application/json: { schema: { $ref: '#/nowhere' } } } } } }", "the schema of its response cannot be read")]
    [InlineData("get: { operationId: Bad, servers: [ { url: 'https://elsewhere.example.com' } ], responses: { '204': { description: None } } }", "servers of its own")]
    [InlineData("get: { operationId: Bad, parameters: [ { name: q, in: query, required: true, schema: { properties: { a: { type: string } } } } ], responses: { '204': { description: None } } }", "plain type")]
    [InlineData("get: { operationId: Bad, parameters: [ { name: q, in: query, required: true, schema: { type: [array, string], items: { type: string } } } ], responses: { '204': { description: None } } }", "plain type")]
    [InlineData("trace: { operationId: Bad, responses: { '204': { description: None } } }", "TRACE")]
    public void An_operation_that_cannot_be_bound_is_left_out_and_costs_nothing_else(string bad, string reason, string id = "SDR3002")
    {
        BoundSpec bound = BoundSpec.From($$"""
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths:
              /bad: { {{bad}} }
              /good: { get: { operationId: Good, responses: { '204': { description: None } } } }
            """);
        Assert.Equal(["Good"], bound.Operations.Select(operation => operation.Name));
        Assert.Contains(bound.Faults, fault => fault.Descriptor.Id == id && fault.Arguments[1].Contains(reason));
    }

    [Fact]
    public void An_optional_parameter_that_cannot_be_sent_costs_itself()
    {
        BoundSpec bound = BoundSpec.FromParameters("""
            - { name: X-Trace, in: header, schema: { type: string } }
            - { name: ids, in: query, schema: { type: array, items: { type: string } } }
            - { name: a, in: query, schema: { type: string } }
            """);
        Assert.Equal(["a"], bound.Operation("GetThing").Parameters.Select(parameter => parameter.Name));
        Assert.Equal(2, bound.FaultIds.Count(id => id == "SDR3005"));
    }

    [Fact]
    public void An_operation_without_a_name_is_called_by_method_and_path()
    {
        BoundSpec bound = BoundSpec.From("""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths: { /v1/pets: { get: { responses: { '204': { description: None } } } } }
            """);
        Assert.Equal("GetV1Pets", Assert.Single(bound.Operations).Name);
    }
}
