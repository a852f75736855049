using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Sidereal.Integration.Tests;

public sealed class HttpClientFactoryTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_typed_client_takes_its_options_from_the_container()
    {
        ServiceCollection services = new();
        services.AddSingleton(service.Options());
        services.AddHttpClient<VerifyClient>();
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(ServiceFixture.FactorCount, await CountAsync(provider.GetRequiredService<VerifyClient>()));
    }

    [Fact]
    public async Task A_typed_client_takes_its_address_from_its_HttpClient()
    {
        RequestLog log = new();
        ServiceCollection services = new();
        services.AddSingleton(new ApiClientOptions { Credential = service.Credential });
        services.AddHttpClient<VerifyClient>(http => http.BaseAddress = service.BaseAddress).ConfigurePrimaryHttpMessageHandler(() => log);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(ServiceFixture.FactorCount, await CountAsync(provider.GetRequiredService<VerifyClient>()));
        Assert.All(log.Requests, request => Assert.Equal(service.BaseAddress.Port, request.Port));
    }

    private static async Task<int> CountAsync(VerifyClient client) =>
        await client.ListFactorAsync(ServiceFixture.Service, ServiceFixture.Identity, cancellationToken: Token).CountAsync(Token);
}
