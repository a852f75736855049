using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>What the values of listed factors are like.</summary>
public sealed class FactorValueTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_type_that_the_document_does_not_list_keeps_its_text()
    {
        List<Factor> passkeys = (await ListAsync()).FindAll(factor => factor.FactorType?.Value == "passkeys");

        Assert.Equal(12, passkeys.Count);
        Assert.All(passkeys, factor =>
        {
            FactorType type = Assert.NotNull(factor.FactorType);
            Assert.False(type.IsKnown);
            Assert.Null(type.AsKnown());
            Assert.Equal("passkeys", type.ToString());
            Assert.NotEqual(FactorType.Push, type);
        });
    }

    [Fact]
    public async Task Listed_types_and_statuses_are_known()
    {
        List<Factor> factors = await ListAsync();

        Assert.Contains(factors, factor => factor.FactorType == FactorType.Push);
        Assert.Contains(factors, factor => factor.FactorType?.AsKnown() == FactorType.Known.Totp);
        Assert.All(factors, factor => Assert.True(factor.Status is { IsKnown: true }));
        Assert.Contains(factors, factor => factor.Status == FactorStatus.Verified);
        Assert.Contains(factors, factor => factor.Status == FactorStatus.Unverified);
    }

    [Fact]
    public async Task A_configuration_is_the_JSON_that_came()
    {
        foreach (Factor factor in await ListAsync())
        {
            JsonElement config = Assert.NotNull(factor.Config).ToElement();
            string property = factor.FactorType?.Value switch
            {
                "push" => "notification_platform",
                "totp" => "code_length",
                _ => "relying_party",
            };
            Assert.True(config.TryGetProperty(property, out _), $"{factor.FactorType}: {config}");
        }
    }

    [Fact]
    public async Task Null_reads_as_null_and_dates_as_UTC()
    {
        List<Factor> factors = await ListAsync();

        Assert.Contains(factors, factor => factor.FriendlyName is null);
        Assert.Contains(factors, factor => factor.DateUpdated is null);
        Assert.Contains(factors, factor => factor.Metadata is null);
        Assert.Contains(factors, factor => factor.FriendlyName == "Zoë's phone");
        Assert.All(factors, factor => Assert.Equal(System.TimeSpan.Zero, factor.DateCreated?.Offset));
        Assert.Equal(factors.Select(factor => factor.DateCreated).Order(), factors.Select(factor => factor.DateCreated));
    }

    private async Task<List<Factor>> ListAsync()
    {
        using VerifyClient client = service.Client();
        return await client.ListFactorAsync(ServiceFixture.Service, ServiceFixture.Identity, cancellationToken: Token).ToListAsync(Token);
    }
}
