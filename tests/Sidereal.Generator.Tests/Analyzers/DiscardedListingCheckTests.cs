using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

public sealed class DiscardedListingCheckTests
{
    [Theory]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|};")]
    [InlineData("void M(VerifyClient? client, ServiceSid sid) { {|SDR5003:client?.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await Task.Yield(); {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await Task.Yield(); {|SDR5003:(client).ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { if (sid.ToString() != \"\") {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { for (int n = 0; n < 3; {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}) { n++; } }")]
    [InlineData("Action M(VerifyClient client, ServiceSid sid) => () => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|};")]
    [InlineData("Action M(VerifyClient client, ServiceSid sid) => () => { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; };")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { Local(); void Local() => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\").WithPrefetch()|}; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\").AsPages()|}; }")]
    [InlineData("void M(AsyncPageable<int> own) { {|SDR5003:own.WithPrefetch()|}; {|SDR5003:own.AsPages()|}; }")]
    [InlineData("static void Run(Action act) { } void M(VerifyClient client, ServiceSid sid) => Run(() => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|});")]
    [InlineData("C(VerifyClient client, ServiceSid sid) => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|};")]
    public void A_listing_that_is_called_and_dropped_is_reported(string members) => MarkedCode.CheckMembers(members);

    [Theory]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await foreach (Factor factor in client.ListFactorAsync(sid, \"identity-1\")) { } }")]
    [InlineData("AsyncPageable<Factor> M(VerifyClient client, ServiceSid sid) => client.ListFactorAsync(sid, \"identity-1\");")]
    [InlineData("object M(VerifyClient client, ServiceSid sid) { var listing = client.ListFactorAsync(sid, \"identity-1\"); return listing; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) => _ = client.ListFactorAsync(sid, \"identity-1\");")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) => GC.KeepAlive(client.ListFactorAsync(sid, \"identity-1\"));")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { AsyncPageable<Factor> listing; listing = client.ListFactorAsync(sid, \"identity-1\"); }")]
    [InlineData("Func<object> M(VerifyClient client, ServiceSid sid) => () => client.ListFactorAsync(sid, \"identity-1\");")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { client.ListFactorAsync(sid, \"identity-1\").ToString(); }")]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await client.ListFactorAsync(sid, \"identity-1\").GetAsyncEnumerator().MoveNextAsync(); }")]
    [InlineData("static async IAsyncEnumerable<int> Own() { await Task.Yield(); yield return 1; } void M() { Own(); }")]
    [InlineData("void M() { M(); new object(); }")]
    [InlineData("static void Throws<T>(Action act) { } void M(VerifyClient client, ServiceSid sid) => Throws<ArgumentException>(() => client.ListFactorAsync(sid, \"\"));")]
    [InlineData("static void ShouldThrow(Action act) { } void M(VerifyClient client, ServiceSid sid) => ShouldThrow(() => { client.ListFactorAsync(sid, \"\"); });")]
    [InlineData("#pragma warning disable SDR5003\nvoid M(VerifyClient client, ServiceSid sid) => client.ListFactorAsync(sid, \"identity-1\");")]
    [InlineData("[SuppressMessage(\"Sidereal.Usage\", \"SDR5003\")] void M(VerifyClient client, ServiceSid sid) => client.ListFactorAsync(sid, \"identity-1\");")]
    public void A_listing_that_somebody_has_is_not(string members) => MarkedCode.CheckMembers(members);

    [Fact]
    public void The_sentence_names_the_method() => Assert.Equal(
        "Nothing is sent: 'ListFactorAsync' returns a listing, which requests its pages while it is enumerated; write 'await foreach' over it",
        MarkedCode.Single("void M(VerifyClient client, ServiceSid sid) { client.ListFactorAsync(sid, \"identity-1\"); }").GetMessage(null));

    [Fact]
    public void A_type_of_the_same_name_elsewhere_is_none() =>
        Assert.Empty(GeneratorHarness.Create("namespace Other; class AsyncPageable<T>; class C { AsyncPageable<int> List() => new(); void M() => List(); }").Analyze());
}
