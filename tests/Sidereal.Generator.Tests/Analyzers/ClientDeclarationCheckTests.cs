using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

public sealed class ClientDeclarationCheckTests
{
    [Theory]
    [InlineData("[Sidereal.OpenApiClient] class C;", "Client.cs(1,32): error SDR4001: 'C' carries [OpenApiClient] and is not partial, so nothing can be added to it; write 'partial class C'")]
    [InlineData("[Sidereal.OpenApiClient] static partial class C;", "Client.cs(1,47): error SDR4005: 'C' is static; a client is an ordinary class")]
    [InlineData("[Sidereal.OpenApiClient] partial record C;", "Client.cs(1,41): error SDR4005: 'C' is a record; a client is an ordinary class")]
    [InlineData("[Sidereal.OpenApiClient] partial class C<T>;", "Client.cs(1,40): error SDR4005: 'C' is generic; a client is an ordinary class")]
    [InlineData("[Sidereal.OpenApiClient] file partial class C;", "Client.cs(1,45): error SDR4005: 'C' is local to its file; a client is an ordinary class")]
    [InlineData("class Outer { [Sidereal.OpenApiClient] partial class C; }", "Client.cs(1,54): error SDR4005: 'C' stands inside 'Outer', which is not partial; write 'partial' there, or move the client out")]
    [InlineData("partial class Outer<T> { [Sidereal.OpenApiClient] partial class C; }", "Client.cs(1,65): error SDR4005: 'C' stands inside the generic type 'Outer'; move it out")]
    [InlineData("[Sidereal.OpenApiClient] partial class C(int x);", "Client.cs(1,40): error SDR4005: 'C' has a primary constructor, which generated constructors cannot call; write an ordinary class")]
    [InlineData("file partial class Outer { [Sidereal.OpenApiClient] partial class C; }", "Client.cs(1,67): error SDR4005: 'C' stands inside 'Outer', which is local to its file; move it out")]
    [InlineData("[Sidereal.OpenApiClient(\"pets.yaml\")] partial class C;", "Client.cs(1,2): error SDR4002: No additional file is called 'pets.yaml'; add it to the project: <AdditionalFiles Include=\"pets.yaml\" />")]
    [InlineData("[Sidereal.OpenApiClient(\"verifi.yaml\")] partial class C;", "Client.cs(1,2): error SDR4002: No additional file is called 'verifi.yaml'; did you mean 'verify.yaml'?")]
    [InlineData("[Sidereal.OpenApiClient(\"Verify.json\")] partial class C;", "Client.cs(1,2): error SDR4002: No additional file is called 'Verify.json'; did you mean 'verify.yaml'?")]
    [InlineData("[Sidereal.OpenApiClient(\"pets.txt\")] partial class C;", "Client.cs(1,2): error SDR4002: No additional file is called 'pets.txt'; a document's name ends in .yaml, .yml or .json")]
    [InlineData("[Sidereal.OpenApiClient(\"zoo.yaml\")] partial class C;", "Client.cs(1,2): error SDR4003: 'zoo.yaml' fits several additional files: '/p/a/zoo.yaml', '/p/b/zoo.yaml'; write enough of the path to tell them apart")]
    public void A_declaration_that_cannot_be_met_is_reported_at_its_place(string source, string expected)
    {
        Diagnostic diagnostic = Assert.Single(Analyze(source));
        Assert.Equal(expected, diagnostic.ToString());
    }

    [Fact]
    public void Of_several_parts_the_one_without_partial_is_named() => Assert.StartsWith(
        "Client.cs(2,7): error SDR4001: ", Assert.Single(Analyze("[Sidereal.OpenApiClient] partial class C { }\nclass C { }\npartial class C { }")).ToString());

    [Theory]
    [InlineData("[Sidereal.OpenApiClient] partial class C;")]
    [InlineData("[Sidereal.OpenApiClient(\"verify.yaml\")] partial class C;")]
    [InlineData("[Sidereal.OpenApiClient(\"a/zoo.yaml\")] partial class C;")]
    [InlineData("[Sidereal.OpenApiClient(\"b\\\\zoo.yaml\")] partial class C;")]
    [InlineData("[Sidereal.OpenApiClient(\"./verify.yaml\")] partial class C;")]
    [InlineData("partial struct Outer { [Sidereal.OpenApiClient] partial class C; }")]
    [InlineData("class C;")]
    public void A_declaration_that_can_be_met_is_not(string source) => Assert.Empty(Analyze(source));

    [Fact]
    public void A_name_ends_on_a_folder_boundary() =>
        Assert.Equal("SDR4002", Assert.Single(Analyze("[Sidereal.OpenApiClient(\"fy.yaml\")] partial class C;")).Id);

    private static ImmutableArray<Diagnostic> Analyze(string source) =>
        GeneratorHarness.Create(source, ("/p/verify.yaml", string.Empty), ("/p/a/zoo.yaml", string.Empty), ("/p/b/zoo.yaml", string.Empty)).Analyze();
}
