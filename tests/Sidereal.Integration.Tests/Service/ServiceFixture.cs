using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Factors.VerifyService;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>A Verify service with 120 factors, on a real port, and clients of it.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    internal const int FactorCount = 120;

    private VerifyServer? _server;

    internal static ServiceSid Service { get; } = ServiceSid.Parse(VerifyServer.ServiceSid);

    internal static string Identity => "ff483d1ff591898a9942916050d2ca3f";

    internal Uri BaseAddress => Server.BaseAddress;

    internal BasicCredential Credential => new(VerifyServer.AccountSid, Server.AuthToken);

    private VerifyServer Server => _server ?? throw new InvalidOperationException("The service has not been started.");

    public async ValueTask InitializeAsync() => _server = await VerifyServer.StartAsync(FactorCount, CancellationToken.None);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal ApiClientOptions Options() => new() { BaseAddress = BaseAddress, Credential = Credential };

    internal VerifyClient Client() => new(Credential, new ApiClientOptions { BaseAddress = BaseAddress });

    /// <summary>A client whose requests <paramref name="log"/> keeps.</summary>
    internal VerifyClient Client(out RequestLog log)
    {
        log = new RequestLog();
        return new VerifyClient(new HttpClient(log), Options());
    }
}
