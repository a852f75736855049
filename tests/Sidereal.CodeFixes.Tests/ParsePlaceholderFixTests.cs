using System.Threading.Tasks;
using Sidereal.Generator.Analyzers;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

public sealed class ParsePlaceholderFixTests
{
    [Theory]
    [InlineData("object M() => {|SDR5002:default(ServiceSid)|};", "object M() => ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("object M() => {|SDR5002:new ServiceSid()|};", "object M() => ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("object M() => {|SDR5002:new ServiceSid { }|};", "object M() => ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("ServiceSid M() => {|SDR5002:default|};", "ServiceSid M() => ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("ServiceSid M() => {|SDR5002:new()|};", "ServiceSid M() => ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("object M() => {|SDR5002:default(Shop.ServiceSid)|};", "object M() => Shop.ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("class ServiceSid { } Shop.ServiceSid M() => {|SDR5002:default|};", "class ServiceSid { } Shop.ServiceSid M() => Shop.ServiceSid.Parse({|SDR5001:\"…\"|});")]
    [InlineData("ServiceSid M() => /* none */ {|SDR5002:default|} /* yet */;", "ServiceSid M() => /* none */ ServiceSid.Parse({|SDR5001:\"…\"|}) /* yet */;")]
    [InlineData("object M(VerifyClient client) => client.ListFactorAsync({|SDR5002:default|}, \"identity-1\");", "object M(VerifyClient client) => client.ListFactorAsync(ServiceSid.Parse({|SDR5001:\"…\"|}), \"identity-1\");")]
    [InlineData("ServiceSid? M(bool known) => known ? {|SDR5002:default(ServiceSid)|} : null;", "ServiceSid? M(bool known) => known ? ServiceSid.Parse({|SDR5001:\"…\"|}) : null;")]
    [InlineData("string M() => {|SDR5002:default(ServiceSid)|}.ToString();", "string M() => ServiceSid.Parse({|SDR5001:\"…\"|}).ToString();")]
    [InlineData("public ServiceSid P { get; } = {|SDR5002:default|};", "public ServiceSid P { get; } = ServiceSid.Parse({|SDR5001:\"…\"|});")]
    public Task A_call_of_Parse_takes_its_place(string members, string expected) => Fixing.CheckMembersAsync<ClientAnalyzer, ParsePlaceholderFix>(members, expected);

    [Fact]
    public Task All_are_fixed_at_once() => Fixing.CheckMembersAsync<ClientAnalyzer, ParsePlaceholderFix>(
        """
        object M() => ({|SDR5002:default(ServiceSid)|}, {|SDR5002:new FactorSid()|});
            ServiceSid[] N() => new ServiceSid[] { {|SDR5002:default|}, {|SDR5002:new()|} };
            FactorSid F = {|SDR5002:default|};
        """,
        """
        object M() => (ServiceSid.Parse({|SDR5001:"…"|}), FactorSid.Parse({|SDR5001:"…"|}));
            ServiceSid[] N() => new ServiceSid[] { ServiceSid.Parse({|SDR5001:"…"|}), ServiceSid.Parse({|SDR5001:"…"|}) };
            FactorSid F = FactorSid.Parse({|SDR5001:"…"|});
        """);

    [Theory]
    [InlineData("Expression<Func<ServiceSid>> M() => () => {|SDR5002:default(ServiceSid)|};")]
    [InlineData("""object M() => {|SDR5002:default(Hidden)|}; """ + HiddenParse)]
    public Task Nothing_is_offered_where_that_would_not_compile(string members) => Fixing.CheckNoFixAsync<ClientAnalyzer, ParsePlaceholderFix>(members);

    [Fact]
    public Task Nothing_is_offered_for_a_field() => Fixing.CheckNoFixAsync<ClientAnalyzer, ParsePlaceholderFix>("private ServiceSid {|SDR5002:_sid|};");

    /// <summary>An identifier that has no Parse of its own to call: all is implemented for the interface alone.</summary>
    private const string HiddenParse = """
        struct Hidden : ISid<Hidden>
            {
                static string ISid<Hidden>.Pattern => "";
                bool Sidereal.CompilerServices.IDefaultable.IsDefault => true;
                static Hidden IParsable<Hidden>.Parse(string s, IFormatProvider provider) => throw new FormatException();
                static Hidden ISpanParsable<Hidden>.Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new FormatException();
                static Hidden IUtf8SpanParsable<Hidden>.Parse(ReadOnlySpan<byte> s, IFormatProvider provider) => throw new FormatException();
                static bool IParsable<Hidden>.TryParse(string s, IFormatProvider provider, out Hidden result) { result = default; return false; }
                static bool ISpanParsable<Hidden>.TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Hidden result) { result = default; return false; }
                static bool IUtf8SpanParsable<Hidden>.TryParse(ReadOnlySpan<byte> s, IFormatProvider provider, out Hidden result) { result = default; return false; }
                public string ToString(string format, IFormatProvider provider) => "";
                public bool TryFormat(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider provider) { written = 0; return false; }
                public bool TryFormat(Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider provider) { written = 0; return false; }
                public bool Equals(Hidden other) => true;
                public int CompareTo(Hidden other) => 0;
            }
        """;
}
