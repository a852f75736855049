using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Acme.Twice;
using Factors.VerifyService;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>Clients in the places where a project may declare them: all of them list, and each namespace has types of its own.</summary>
public sealed class ClientShapeTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_in_the_global_namespace_lists()
    {
        using GlobalVerifyClient client = new(service.Credential, service.Options());

        int count = await client.ListFactorAsync(
            global::ServiceSid.Parse(VerifyServer.ServiceSid), ServiceFixture.Identity, cancellationToken: Token)
            .CountAsync((global::Factor factor) => factor.Sid is not null, Token);

        Assert.Equal(ServiceFixture.FactorCount, count);
    }

    [Fact]
    public async Task An_internal_client_lists_and_keeps_its_types_internal()
    {
        using Acme.Internal.VerifyClient client = new(service.Credential, service.Options());

        int count = await client.ListFactorAsync(
            Acme.Internal.ServiceSid.Parse(VerifyServer.ServiceSid), ServiceFixture.Identity, cancellationToken: Token).CountAsync(Token);

        Assert.Equal(ServiceFixture.FactorCount, count);
        Assert.All(
            [typeof(Acme.Internal.Factor), typeof(Acme.Internal.FactorSid), typeof(Acme.Internal.FactorType)],
            (Type type) => Assert.False(type.IsPublic));
        Assert.True(typeof(Factor).IsPublic);
    }

    [Fact]
    public async Task Two_clients_of_one_namespace_share_their_types()
    {
        using FirstClient first = new(service.Credential, service.Options());
        using SecondClient second = new(service.Credential, service.Options());
        Acme.Twice.ServiceSid serviceSid = Acme.Twice.ServiceSid.Parse(VerifyServer.ServiceSid);

        AsyncPageable<Acme.Twice.Factor> listing = first.ListFactorAsync(serviceSid, ServiceFixture.Identity, cancellationToken: Token);
        Acme.Twice.Factor[] ofFirst = await listing.ToArrayAsync(Token);
        listing = second.ListFactorAsync(serviceSid, ServiceFixture.Identity, cancellationToken: Token);
        Acme.Twice.Factor[] ofSecond = await listing.ToArrayAsync(Token);

        Assert.Equal(ServiceFixture.FactorCount, ofFirst.Length);
        Assert.Equal(ofFirst.Select(factor => factor.Sid), ofSecond.Select(factor => factor.Sid));
    }
}
