using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>What the logs of IHttpClientFactory say of our requests, at their most talkative.</summary>
public sealed class HttpClientLogTests
{
    private const string Secret = "s3cr3t-0f-th3-t3st";

    public static TheoryData<string> Kinds => new("basic", "bearer", "header", "query", "cookie");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_log_has_the_credential(string kind)
    {
        LogText log = new();
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSingleton(new ApiClientOptions { Credential = Credential(kind) });
        services.AddHttpClient<VerifyClient>()
            .ConfigurePrimaryHttpMessageHandler(() => new CannedHandler("""{ "factors": [], "meta": {} }"""));
        await using ServiceProvider provider = services.BuildServiceProvider();

        CancellationToken token = TestContext.Current.CancellationToken;
        AsyncPageable<Factor> factors = provider.GetRequiredService<VerifyClient>()
            .ListFactorAsync(ServiceFixture.Service, ServiceFixture.Identity, cancellationToken: token);
        Assert.Equal(0, await factors.CountAsync(token));

        string text = string.Join('\n', log.Lines);
        Assert.Contains("User-Agent", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{Secret}")), text, StringComparison.Ordinal);
    }

    private static ApiCredential Credential(string kind) => kind switch
    {
        "basic" => new BasicCredential("user", Secret),
        "bearer" => new BearerCredential(Secret),
        "header" => new ApiKeyCredential("X-Api-Key", Secret),
        "query" => new ApiKeyCredential("key", Secret, ApiKeyPlace.Query),
        _ => new ApiKeyCredential("session", Secret, ApiKeyPlace.Cookie),
    };

    /// <summary>Keeps every line.</summary>
    private sealed class LogText : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Lines.Enqueue($"{formatter(state, exception)} {exception}");
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                foreach ((string name, object? value) in values)
                {
                    Lines.Enqueue($"{name}={value}");
                }
            }
        }

        public void Dispose()
        {
        }
    }
}
