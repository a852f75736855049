using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Sidereal.Generator.Analyzers;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

public sealed class AwaitForeachFixTests
{
    [Fact]
    public Task The_listing_is_enumerated() => Fixing.CheckMembersAsync<ClientAnalyzer, AwaitForeachFix>(
        """
        async Task M(VerifyClient client, ServiceSid sid)
            {
                // All of them.
                {|SDR5003:client.ListFactorAsync(sid, "identity-1")|}; // now
                await Task.Yield();
            }
        """,
        """
        async Task M(VerifyClient client, ServiceSid sid)
            {
                // All of them.
                await foreach (Factor factor in client.ListFactorAsync(sid, "identity-1"))
                {
                } // now
                await Task.Yield();
            }
        """);

    [Fact]
    public Task Arguments_on_lines_of_their_own_stay_there() => Fixing.CheckMembersAsync<ClientAnalyzer, AwaitForeachFix>(
        """
        async Task M(VerifyClient client, ServiceSid sid)
            {
                await Task.Yield();
                {|SDR5003:client.ListFactorAsync(
                    sid,
                    "identity-1",
                    pageSize: 1000)|};
            }
        """,
        """
        async Task M(VerifyClient client, ServiceSid sid)
            {
                await Task.Yield();
                await foreach (Factor factor in client.ListFactorAsync(
                    sid,
                    "identity-1",
                    pageSize: 1000))
                {
                }
            }
        """);

    [Fact]
    public Task Its_variable_takes_a_name_that_is_free() => Fixing.CheckMembersAsync<ClientAnalyzer, AwaitForeachFix>(
        """
        private int factor2;
            async Task M(VerifyClient client, ServiceSid sid, Factor factor)
            {
                await Task.Yield();
                {|SDR5003:client.ListFactorAsync(sid, "identity-1")|};
            }
        """,
        """
        private int factor2;
            async Task M(VerifyClient client, ServiceSid sid, Factor factor)
            {
                await Task.Yield();
                await foreach (Factor factor3 in client.ListFactorAsync(sid, "identity-1"))
                {
                }
            }
        """);

    [Fact]
    public Task All_are_fixed_at_once_in_lambdas_and_local_functions_too() => Fixing.CheckMembersAsync<ClientAnalyzer, AwaitForeachFix>(
        """
        Func<Task> M(VerifyClient client, ServiceSid sid)
            {
                return async () =>
                {
                    await Local();
                    {|SDR5003:client.ListFactorAsync(sid, "identity-1").AsPages()|};
                };

                async Task Local()
                {
                    {|SDR5003:client.ListFactorAsync(sid, "identity-2")|};
                    await Task.Yield();
                }
            }
            async Task N(AsyncPageable<string> words)
            {
                await Task.Yield();
                {|SDR5003:words.WithPrefetch()|};
            }
        """,
        """
        Func<Task> M(VerifyClient client, ServiceSid sid)
            {
                return async () =>
                {
                    await Local();
                    await foreach (Page<Factor, Meta> page in client.ListFactorAsync(sid, "identity-1").AsPages())
                    {
                    }
                };

                async Task Local()
                {
                    await foreach (Factor factor in client.ListFactorAsync(sid, "identity-2"))
                    {
                    }
                    await Task.Yield();
                }
            }
            async Task N(AsyncPageable<string> words)
            {
                await Task.Yield();
                await foreach (string item in words.WithPrefetch())
                {
                }
            }
        """);

    [Fact]
    public Task Top_level_statements_may_await() => Fixing.CheckAsync<ClientAnalyzer, AwaitForeachFix>(
        """
        VerifyClient client = new VerifyClient(new BasicCredential("user", "password"));
        {|SDR5003:client.ListFactorAsync(ServiceSid.Parse(args[0]), "identity-1")|};
        """,
        """
        VerifyClient client = new VerifyClient(new BasicCredential("user", "password"));
        await foreach (Factor factor in client.ListFactorAsync(ServiceSid.Parse(args[0]), "identity-1"))
        {
        }
        """,
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("void M(VerifyClient client, ServiceSid sid) { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("void M(VerifyClient client, ServiceSid sid) => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|};")]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await Task.Yield(); {|SDR5003:client?.ListFactorAsync(sid, \"identity-1\")|}; }")]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await Task.Yield(); lock (client) { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; } }")]
    [InlineData("async Task M(VerifyClient client, ServiceSid sid) { await Task.Yield(); void Local() { {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; } Local(); }")]
    [InlineData("async Task<Action> M(VerifyClient client, ServiceSid sid) { await Task.Yield(); return () => {|SDR5003:client.ListFactorAsync(sid, \"identity-1\")|}; }")]
    public Task Nothing_is_offered_where_await_may_not_stand(string members) => Fixing.CheckNoFixAsync<ClientAnalyzer, AwaitForeachFix>(members);
}
