using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

public sealed class ParseArgumentFixTests
{
    [Theory]
    [InlineData("object M(VerifyClient client, string text) => client.ListFactorAsync({|CS1503:text|}, \"identity-1\");", "object M(VerifyClient client, string text) => client.ListFactorAsync(ServiceSid.Parse(text), \"identity-1\");")]
    [InlineData("object M(VerifyClient client) => client.ListFactorAsync({|CS1503:\"VA1\"|}, \"identity-1\");", "object M(VerifyClient client) => client.ListFactorAsync(ServiceSid.Parse(\"VA1\"), \"identity-1\");")]
    [InlineData("object M(VerifyClient client, string a, string b) => client.ListFactorAsync({|CS1503:a + b|}, \"identity-1\");", "object M(VerifyClient client, string a, string b) => client.ListFactorAsync(ServiceSid.Parse(a + b), \"identity-1\");")]
    [InlineData("object M(VerifyClient client, string text) => client.ListFactorAsync(identity: \"identity-1\", serviceSid: {|CS1503:text|});", "object M(VerifyClient client, string text) => client.ListFactorAsync(identity: \"identity-1\", serviceSid: ServiceSid.Parse(text));")]
    [InlineData("object M(VerifyClient client, string text) => client.ListFactorAsync(\n        {|CS1503:text|}, // the service\n        \"identity-1\");", "object M(VerifyClient client, string text) => client.ListFactorAsync(\n        ServiceSid.Parse(text), // the service\n        \"identity-1\");")]
    [InlineData("void N(int n, ServiceSid? sid) { } void M(string text) => N(1, {|CS1503:text|});", "void N(int n, ServiceSid? sid) { } void M(string text) => N(1, ServiceSid.Parse(text));")]
    [InlineData("C(FactorSid sid) { } static C M(string text) => new C({|CS1503:text|});", "C(FactorSid sid) { } static C M(string text) => new C(FactorSid.Parse(text));")]
    [InlineData("C(FactorSid sid) { } C(string text, int n) : this({|CS1503:text|}) { }", "C(FactorSid sid) { } C(string text, int n) : this(FactorSid.Parse(text)) { }")]
    [InlineData("int M(Dictionary<ServiceSid, int> all, string text) => all[{|CS1503:text|}];", "int M(Dictionary<ServiceSid, int> all, string text) => all[ServiceSid.Parse(text)];")]
    [InlineData("void M(List<ServiceSid> all, string text) => all.Add({|CS1503:text|});", "void M(List<ServiceSid> all, string text) => all.Add(ServiceSid.Parse(text));")]
    [InlineData("class ServiceSid { } void N(Shop.ServiceSid sid) { } void M(string text) => N({|CS1503:text|});", "class ServiceSid { } void N(Shop.ServiceSid sid) { } void M(string text) => N(Shop.ServiceSid.Parse(text));")]
    public Task A_string_for_an_identifier_is_parsed(string members, string expected) => Fixing.CheckMembersAsync<EmptyDiagnosticAnalyzer, ParseArgumentFix>(members, expected);

    [Fact]
    public Task All_are_fixed_at_once() => Fixing.CheckMembersAsync<EmptyDiagnosticAnalyzer, ParseArgumentFix>(
        """
        void N(ServiceSid service, FactorSid factor) { }
            void M(string a, string b)
            {
                N({|CS1503:a|}, {|CS1503:b|});
                N(ServiceSid.Parse(a), {|CS1503:b|});
            }
        """,
        """
        void N(ServiceSid service, FactorSid factor) { }
            void M(string a, string b)
            {
                N(ServiceSid.Parse(a), FactorSid.Parse(b));
                N(ServiceSid.Parse(a), FactorSid.Parse(b));
            }
        """);

    [Theory]
    [InlineData("object M(VerifyClient client) => client.ListFactorAsync({|CS1503:1|}, \"identity-1\");")]
    [InlineData("void N(int n) { } void M(string text) => N({|CS1503:text|});")]
    [InlineData("void N(Guid id) { } void M(string text) => N({|CS1503:text|});")]
    [InlineData("void N(ServiceSid sid) { } void N(FactorSid sid) { } void M(string text) => N({|CS1503:text|});")]
    [InlineData("void N(ref ServiceSid sid) { } void M(string text) => N(ref {|CS1503:text|});")]
    public Task Nothing_is_offered_where_it_is_not_certain(string members) => Fixing.CheckNoFixAsync<EmptyDiagnosticAnalyzer, ParseArgumentFix>(members);
}
