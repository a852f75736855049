using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

public sealed class DefaultSidCheckTests
{
    [Theory]
    [InlineData("void M(VerifyClient client) => _ = client.ListFactorAsync({|SDR5002:default|}, \"identity-1\");")]
    [InlineData("void M(VerifyClient client) => _ = client.ListFactorAsync(identity: \"identity-1\", serviceSid: {|SDR5002:default(ServiceSid)|});")]
    [InlineData("void M(VerifyClient client) => _ = client.ListFactorAsync({|SDR5002:new()|}, \"identity-1\");")]
    [InlineData("object M() => {|SDR5002:default(ServiceSid)|};")]
    [InlineData("object M() => {|SDR5002:new ServiceSid()|};")]
    [InlineData("object M() => {|SDR5002:new ServiceSid { }|};")]
    [InlineData("object M() => {|SDR5002:default(Shop.ServiceSid)|};")]
    [InlineData("string M() => {|SDR5002:default(ServiceSid)|}.ToString();")]
    [InlineData("string M() => $\"{{|SDR5002:default(ServiceSid)|}}\";")]
    [InlineData("ServiceSid M() => {|SDR5002:default|};")]
    [InlineData("ServiceSid M() { return {|SDR5002:default|}; }")]
    [InlineData("ServiceSid P => {|SDR5002:default|};")]
    [InlineData("public ServiceSid P { get; set; } = {|SDR5002:default|};")]
    [InlineData("public ServiceSid F = {|SDR5002:new()|};")]
    [InlineData("ServiceSid M() { ServiceSid sid = {|SDR5002:default|}; return sid; }")]
    [InlineData("ServiceSid M() { var sid = {|SDR5002:default(ServiceSid)|}; return sid; }")]
    [InlineData("void M(ServiceSid sid) { sid = {|SDR5002:default|}; }")]
    [InlineData("void M(ref ServiceSid sid) { sid = {|SDR5002:default|}; }")]
    [InlineData("ServiceSid M(ServiceSid? sid) => sid ?? {|SDR5002:default|};")]
    [InlineData("ServiceSid M(bool known, ServiceSid sid) => known ? sid : {|SDR5002:default|};")]
    [InlineData("ServiceSid M(int n, ServiceSid sid) => n switch { 1 => sid, _ => {|SDR5002:default|} };")]
    [InlineData("ServiceSid[] M() => [{|SDR5002:default|}];")]
    [InlineData("ServiceSid[] M() => new[] { {|SDR5002:default(ServiceSid)|} };")]
    [InlineData("List<ServiceSid> M() => new() { {|SDR5002:default|} };")]
    [InlineData("Dictionary<ServiceSid, int> M() => new() { [{|SDR5002:default|}] = 1 };")]
    [InlineData("(ServiceSid, int) M() => ({|SDR5002:default|}, 1);")]
    [InlineData("Func<ServiceSid> M() => () => {|SDR5002:default|};")]
    [InlineData("object M() { return Local(); ServiceSid Local() => {|SDR5002:default|}; }")]
    [InlineData("IEnumerable<ServiceSid> M() { yield return {|SDR5002:default|}; }")]
    [InlineData("async Task<ServiceSid> M() { await Task.Yield(); return {|SDR5002:default|}; }")]
    [InlineData("Task<ServiceSid> M() => Task.FromResult({|SDR5002:default(ServiceSid)|});")]
    [InlineData("ServiceSid? M() => {|SDR5002:default(ServiceSid)|};")]
    [InlineData("Factor M() => new() { FactorType = FactorType.Push, ServiceSid = {|SDR5002:new ServiceSid()|} };")]
    [InlineData("C(ServiceSid sid) { } C() : this({|SDR5002:default|}) { }")]
    [InlineData("object M() => (({|SDR5002:default(ServiceSid)|}), {|SDR5002:new FactorSid()|});")]
    [InlineData("T M<T>(T value) => value; object N() => M({|SDR5002:default(ServiceSid)|});")]
    [InlineData("#pragma warning disable SDR5002\nobject M() => default(ServiceSid);\n#pragma warning restore SDR5002\nobject N() => {|SDR5002:default(ServiceSid)|};")]
    public void An_identifier_without_a_value_is_reported_where_it_is_made(string members) => MarkedCode.CheckMembers(members);

    [Theory]
    [InlineData("bool TryFind(out ServiceSid sid) { sid = default; return false; }")]
    [InlineData("bool TryFind(string text, out ServiceSid sid) { sid = text is [] ? default : ServiceSid.Parse(text); return true; }")]
    [InlineData("bool TryFind(out ServiceSid sid, out int n) { (sid, n) = (default, 0); return false; }")]
    [InlineData("void M() { bool Local(out ServiceSid sid) { sid = default; return false; } Local(out _); }")]
    [InlineData("bool M(ServiceSid sid) => sid == default;")]
    [InlineData("bool M(ServiceSid sid) => default != sid;")]
    [InlineData("bool M(ServiceSid sid) => sid.Equals(default);")]
    [InlineData("bool M(ServiceSid sid) => sid.Equals(new ServiceSid());")]
    [InlineData("bool M(ServiceSid sid) => default(ServiceSid).Equals(sid);")]
    [InlineData("bool M(ServiceSid sid) => EqualityComparer<ServiceSid>.Default.Equals(sid, default);")]
    [InlineData("bool M(ServiceSid sid) => sid.CompareTo(default) > 0;")]
    [InlineData("bool M(List<ServiceSid> sids) => sids.Contains(default);")]
    [InlineData("void ShouldBe(ServiceSid sid) { } void M(C other) => other.ShouldBe(default);")]
    [InlineData("int M(ServiceSid[] sids) => Array.IndexOf(sids, default);")]
    [InlineData("bool M(ServiceSid sid, int n) => (sid, n) == (default, 0);")]
    [InlineData("bool M(ServiceSid? sid) => sid == default(ServiceSid);")]
    [InlineData("bool M(ServiceSid? sid) => sid.GetValueOrDefault() == default;")]
    [InlineData("ServiceSid? M(IEnumerable<ServiceSid> all) { ServiceSid last = default; foreach (ServiceSid each in all) { last = each; } return last == default ? null : last; }")]
    [InlineData("ServiceSid? M(bool again) { ServiceSid sid; sid = new(); do { if (again) { sid = default; } } while (!sid.Equals(default)); return sid; }")]
    [InlineData("void M(ServiceSid sid = default) { }")]
    [InlineData("void M(ServiceSid sid = default(ServiceSid)) { } void N() => M();")]
    [InlineData("void M(ServiceSid sid = new()) { } void N() => M();")]
    [InlineData("void M() { void Local(ServiceSid sid = default) { } Local(); }")]
    [InlineData("T M<T>() where T : struct => default;")]
    [InlineData("T M<T>() where T : struct, ISid<T> => default(T);")]
    [InlineData("T M<T>() where T : struct, ISid<T> => new T();")]
    [InlineData("T M<T>() where T : new() => new T(); object N() => M<ServiceSid>();")]
    [InlineData("ServiceSid? M() => default;")]
    [InlineData("ServiceSid? M() => null;")]
    [InlineData("ServiceSid? M(ServiceSid? sid) => sid ?? default(ServiceSid?);")]
    [InlineData("ServiceSid[] M() => new ServiceSid[3];")]
    [InlineData("object? M(Dictionary<int, ServiceSid> all) => all.GetValueOrDefault(1);")]
    [InlineData("void M() => _ = default(ServiceSid);")]
    [InlineData("ServiceSid M() => ServiceSid.Parse(\"VA00000000000000000000000000000001\", default);")]
    [InlineData("(ServiceSid, int)? M() => default;")]
    [InlineData("Factor? M() => default;")]
    [InlineData("FactorType M() => default;")]
    [InlineData("struct Own { } Own M() => default; Own N() => new();")]
    [InlineData("Type M() => typeof(ServiceSid);")]
    public void What_the_language_or_the_author_means_is_not(string members) => MarkedCode.CheckMembers(members);

    [Theory]
    [InlineData("#pragma warning disable SDR5002\nobject M() => default(ServiceSid);")]
    [InlineData("[SuppressMessage(\"Sidereal.Usage\", \"SDR5002\")] object M() => default(ServiceSid);")]
    [InlineData("[SuppressMessage(\"Sidereal.Usage\", \"SDR5002:An identifier has no value\")] private readonly ServiceSid _sid;")]
    [InlineData("#pragma warning disable SDR5002\nprivate readonly ServiceSid _sid;")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"tool\", \"1\")] object M() => default(ServiceSid);")]
    public void It_can_be_suppressed(string members) => MarkedCode.CheckMembers(members);

    [Fact]
    public void An_identifier_may_use_its_own_default() => MarkedCode.Check("""
        public readonly struct OwnSid : ISid<OwnSid>
        {
            private readonly string _text;
            private readonly ServiceSid {|SDR5002:_unassigned|};
            private OwnSid(string text) => _text = text;
            static string ISid<OwnSid>.Pattern => "^a[0-9]{1}$";
            bool Sidereal.CompilerServices.IDefaultable.IsDefault => _text is null;
            public string Text => _text;
            public static readonly OwnSid Empty;
            public static OwnSid Nothing => default;
            public static OwnSid Parse(string s, IFormatProvider? provider = null) => s is [] ? default : new OwnSid(s);
            public static OwnSid Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(s.ToString());
            public static OwnSid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => default(OwnSid);
            public static bool TryParse(string? s, IFormatProvider? provider, out OwnSid result) { result = default; return false; }
            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OwnSid result) { result = default; return false; }
            public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out OwnSid result) { result = default; return false; }
            public string ToString(string? format, IFormatProvider? provider) => _text;
            public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) { charsWritten = 0; return false; }
            public bool TryFormat(Span<byte> destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) { bytesWritten = 0; return false; }
            public bool Equals(OwnSid other) => _text == other._text;
            public int CompareTo(OwnSid other) => 0;
        }

        public class C
        {
            object M() => {|SDR5002:default(OwnSid)|};
        }
        """);

    [Fact]
    public void The_sentence_says_what_happens_and_what_to_write() => Assert.Equal(
        "'new ServiceSid()' is a ServiceSid without a value: it prints as an empty text and is refused as an argument; write ServiceSid.Parse(...), or ServiceSid? where there may be none",
        MarkedCode.Single("object M() => new ServiceSid();").GetMessage(null));

    [Fact]
    public void Without_identifiers_nothing_is_looked_at() =>
        Assert.Empty(GeneratorHarness.Create("namespace Other; interface ISid<T>; struct S : ISid<S>; class C { S M() => default; }").Analyze());
}
