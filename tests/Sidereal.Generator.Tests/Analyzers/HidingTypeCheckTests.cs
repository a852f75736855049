using System.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

public sealed class HidingTypeCheckTests
{
    [Theory]
    [InlineData("namespace Shop { class Check; [Sidereal.OpenApiClient] partial class C; }", "Client.cs(1,24): error SDR4006: 'Check' stands in the namespace of the client 'C' and hides the type of that name which generated code uses; put the client into a namespace of its own, or rename 'Check'")]
    [InlineData("struct Uri; [Sidereal.OpenApiClient] partial class C;", "Client.cs(1,8): error SDR4006: 'Uri' stands in the namespace of the client 'C' and hides the type of that name which generated code uses; put the client into a namespace of its own, or rename 'Uri'")]
    [InlineData("[Sidereal.OpenApiClient] partial class C { class Meta; }", "Client.cs(1,50): error SDR4006: 'Meta' stands inside the client 'C' and hides the type of that name which generated code uses; move it out, or rename 'Meta'")]
    [InlineData("[Sidereal.OpenApiClient] partial class C { enum Check; }", "Client.cs(1,49): error SDR4006: 'Check' stands inside the client 'C' and hides the type of that name which generated code uses; move it out, or rename 'Check'")]
    [InlineData("class JsonConverterAttribute; [Sidereal.OpenApiClient] partial class C;", "Client.cs(1,7): error SDR4006: 'JsonConverterAttribute' stands in the namespace of the client 'C' and hides the type of that name which generated code uses; put the client into a namespace of its own, or rename 'JsonConverterAttribute'")]
    public void A_type_beside_a_client_that_hides_one_of_generated_code_is_reported(string source, string expected) =>
        Assert.Equal([expected], Analyze(source));

    [Theory]
    [InlineData("namespace Shop { class Check; namespace Clients { [Sidereal.OpenApiClient] partial class C; } }")]
    [InlineData("namespace Shop { class Task; class TimeoutException; class Page; class Check<T>; [Sidereal.OpenApiClient] partial class C; }")]
    [InlineData("namespace Shop { class Outer { class Check; } [Sidereal.OpenApiClient] partial class C; }")]
    [InlineData("namespace Shop { class Check; }")]
    [InlineData("[Sidereal.OpenApiClient] partial class C { class Entity; class ListFactor; class Operations; class Meta<T>; }")]
    [InlineData("class JsonConverter; [Sidereal.OpenApiClient] partial class C;")]
    [InlineData("class Meta; [Sidereal.OpenApiClient] partial class C;")]
    public void A_type_that_hides_nothing_is_not(string source) => Assert.Empty(Analyze(source));

    private static string[] Analyze(string source)
    {
        GeneratorHarness harness = GeneratorHarness.Create(source);
        harness.Run();
        return [.. harness.Analyze().Where(diagnostic => diagnostic.Id == "SDR4006").Select(diagnostic => diagnostic.ToString())];
    }
}
