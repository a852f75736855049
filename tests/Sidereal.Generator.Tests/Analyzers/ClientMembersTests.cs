using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

public sealed class ClientMembersTests
{
    [Theory]
    [InlineData("public void {|Dispose|}() { }")]
    [InlineData("private int {|Dispose|}() => 1;")]
    [InlineData("internal int {|Dispose|} { get; set; }")]
    public void A_second_Dispose_is_reported_and_nothing_else_is(string member)
    {
        GeneratorHarness harness = Client(member);
        Assert.Empty(harness.RunChecked().Problems);
        Assert.Equal([Expected(member, "Dispose")], Analyze(harness));
    }

    [Theory]
    [InlineData("public int {|ListFactorAsync|} => 1;", "ListFactorAsync")]
    [InlineData("public class {|ListFactorAsync|};", "ListFactorAsync")]
    [InlineData("public {|C|}(Sidereal.ApiCredential mine, Sidereal.ApiClientOptions? options) { }", "C")]
    [InlineData("public AsyncPageable<Factor, Meta> {|ListFactorAsync|}(ServiceSid a, string b, long? c, long? d, string? e, System.Threading.CancellationToken f) => throw new System.InvalidOperationException();", "ListFactorAsync")]
    public void A_member_that_generated_code_has_as_well_is_reported(string member, string name)
    {
        GeneratorHarness harness = Client(member);
        harness.Run();
        Assert.Equal([Expected(member, name)], Analyze(harness));
    }

    [Theory]
    [InlineData("public string Server => \"mine\";")]
    [InlineData("private enum Operations { None }")]
    [InlineData("public System.Collections.Generic.List<int> Pages { get; } = [];")]
    [InlineData("private readonly int _pipeline = 1; public int Twice => _pipeline * 2;")]
    [InlineData("public static int Server() => 1; public static int Server(int more) => more; private static int Server_ => 2;")]
    [InlineData("protected virtual void Dispose(bool disposing) { }")]
    [InlineData("public AsyncPageable<Factor, Meta> ListFactorAsync(ServiceSid serviceSid) => ListFactorAsync(serviceSid, \"ff483d1ff591898a\");")]
    [InlineData("public C(string user, string password) : this(new BasicCredential(user, password)) { }")]
    public void Members_that_are_in_nobodys_way_compile_beside_the_generated_ones(string member)
    {
        GeneratorHarness harness = Client(member);
        Assert.Empty(harness.RunChecked().Problems);
        Assert.Empty(Analyze(harness));
    }

    [Fact]
    public void A_client_with_a_Dispose_of_its_own_is_disposed_through_the_interface() =>
        Assert.Contains("    void IDisposable.Dispose() => _pipeline.Dispose();\n", Client("public void {|Dispose|}() { }").Run()["C.g.cs"]);

    private static GeneratorHarness Client(string member) => GeneratorHarness.Create(
        "using Sidereal;\n[OpenApiClient] public partial class C {\n" + member.Replace("{|", string.Empty, System.StringComparison.Ordinal).Replace("|}", string.Empty, System.StringComparison.Ordinal) + "\n}");

    private static string Expected(string member, string name) =>
        $"Client.cs(3,{member.IndexOf("{|", System.StringComparison.Ordinal) + 1}): error SDR4007: '{name}' of the client 'C' is declared by generated code too; give it another name or other parameters";

    private static string[] Analyze(GeneratorHarness harness) =>
        [.. harness.Analyze().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];
}
