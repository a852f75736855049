using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

public sealed class UnassignedSidCheckTests
{
    [Theory]
    [InlineData("private ServiceSid {|SDR5002:_sid|};")]
    [InlineData("ServiceSid {|SDR5002:_sid|};")]
    [InlineData("private readonly ServiceSid {|SDR5002:_sid|};")]
    [InlineData("private static ServiceSid {|SDR5002:s_sid|};")]
    [InlineData("public readonly ServiceSid {|SDR5002:Sid|};")]
    [InlineData("public static readonly ServiceSid {|SDR5002:Sid|};")]
    [InlineData("private ServiceSid {|SDR5002:_one|}, {|SDR5002:_two|};")]
    [InlineData("private ServiceSid _one, {|SDR5002:_two|}; void M(ServiceSid sid) => _one = sid;")]
    [InlineData("private ServiceSid {|SDR5002:_sid|}; void M(VerifyClient client) => _ = client.ListFactorAsync(_sid, \"identity-1\");")]
    [InlineData("private ServiceSid {|SDR5002:_sid|}; string M() => _sid.ToString(); bool N(ServiceSid sid) => _sid == sid;")]
    [InlineData("private ServiceSid {|SDR5002:_sid|}; ServiceSid M() { ServiceSid copy = _sid; return copy; }")]
    [InlineData("private ServiceSid {|SDR5002:_sid|}; static void Take(in ServiceSid sid) { } void M() => Take(in _sid);")]
    [InlineData("class Inner { private readonly ServiceSid {|SDR5002:_sid|}; }")]
    [InlineData("struct Inner { private readonly ServiceSid {|SDR5002:_sid|}; }")]
    [InlineData("record Inner(int N) { private readonly ServiceSid {|SDR5002:_sid|}; }")]
    public void A_field_that_nothing_assigns_is_reported_at_its_name(string members) => MarkedCode.CheckMembers(members);

    [Theory]
    [InlineData("private readonly ServiceSid _sid = ServiceSid.Parse(\"VA00000000000000000000000000000001\");")]
    [InlineData("private readonly ServiceSid _sid; C(ServiceSid sid) => _sid = sid;")]
    [InlineData("private static readonly ServiceSid s_sid; static C() { s_sid = ServiceSid.Parse(Environment.MachineName); }")]
    [InlineData("private ServiceSid _sid; void M(string text) { if (ServiceSid.TryParse(text, out _sid)) { } }")]
    [InlineData("private ServiceSid _sid; static void Fill(ref ServiceSid sid) { } void M() => Fill(ref _sid);")]
    [InlineData("private ServiceSid _sid; ref ServiceSid M() => ref _sid;")]
    [InlineData("private ServiceSid _sid; void M() { ref ServiceSid sid = ref _sid; }")]
    [InlineData("private ServiceSid _sid; private int _n; void M(ServiceSid sid) => (_sid, _n) = (sid, 1);")]
    [InlineData("private ServiceSid _sid; private int _n; void M(ServiceSid sid) => (_n, (_sid, _)) = (1, (sid, 2));")]
    [InlineData("private ServiceSid _sid; static C M(ServiceSid sid) => new() { _sid = sid };")]
    [InlineData("private ServiceSid _sid; Action<ServiceSid> M() => sid => _sid = sid;")]
    [InlineData("private ServiceSid _sid; void M(ServiceSid other) { Local(); void Local() => _sid = other; }")]
    [InlineData("private ServiceSid _sid; class Inner { void M(C outer, ServiceSid sid) => outer._sid = sid; }")]
    [InlineData("class Inner<T> { private ServiceSid _sid; static void M(Inner<int> other, ServiceSid sid) => other._sid = sid; }")]
    [InlineData("public ServiceSid Sid;")]
    [InlineData("internal ServiceSid Sid;")]
    [InlineData("protected ServiceSid Sid;")]
    [InlineData("private ServiceSid? _sid;")]
    [InlineData("private ServiceSid[]? _sids;")]
    [InlineData("[System.Text.Json.Serialization.JsonInclude] private ServiceSid _sid;")]
    [InlineData("public ServiceSid Sid { get; set; }")]
    [InlineData("public ServiceSid Sid { get; }")]
    [InlineData("private readonly Guid _id;")]
    public void A_field_that_something_may_assign_is_not(string members) => MarkedCode.CheckMembers(members);

    [Fact]
    public void A_type_in_several_pieces_may_assign_in_one_that_is_generated() =>
        MarkedCode.Check("public partial class C { private ServiceSid _sid; } public partial class C { }");

    [Fact]
    public void A_type_inside_may_be_in_several_pieces_too() =>
        MarkedCode.Check("public class C { private ServiceSid _sid; partial class Inner { } partial class Inner { } }");

    [Fact]
    public void The_sentence_names_the_field() => Assert.StartsWith(
        "'_sid' is never assigned, so it is a ServiceSid without a value: ",
        MarkedCode.Single("private ServiceSid _sid;").GetMessage(null));
}
