using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Factors.VerifyService;
using Xunit;

namespace Sidereal.Integration.Tests;

public sealed class ErrorTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_token_is_an_ApiException_that_says_so_without_the_token()
    {
        using VerifyClient client = new(
            new BasicCredential(VerifyServer.AccountSid, "wrong-token"),
            new ApiClientOptions { BaseAddress = service.BaseAddress });

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => FirstPageAsync(client, ServiceFixture.Service));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal(20003, exception.Code);
        Assert.Equal("https://www.twilio.com/docs/errors/20003", exception.MoreInfo);
        Assert.DoesNotContain("wrong-token", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_service_is_an_ApiException_with_all_that_Twilio_says()
    {
        using VerifyClient client = service.Client();

        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => FirstPageAsync(client, ServiceSid.Parse("VA00000000000000000000000000000000")));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal(20404, exception.Code);
        Assert.Equal("https://www.twilio.com/docs/errors/20404", exception.MoreInfo);
        Assert.Equal("ListFactor", exception.OperationId);
        Assert.Equal("GET", exception.Method);
        Assert.Equal("/v2/Services/{ServiceSid}/Entities/{Identity}/Factors", exception.PathTemplate);
        Assert.StartsWith("RQ", exception.RequestId, StringComparison.Ordinal);
        Assert.Equal(exception.RequestId, Assert.Single(exception.Headers["Twilio-Request-Id"]));
        Assert.Contains("\"code\":20404", exception.Body, StringComparison.Ordinal);
        Assert.Contains("20404", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_listens_the_connection_fails()
    {
        VerifyServer server = await VerifyServer.StartAsync(1, Token);
        await server.DisposeAsync();
        using VerifyClient client = new(service.Credential, new ApiClientOptions { BaseAddress = server.BaseAddress, MaxRetries = 0 });

        await Assert.ThrowsAsync<HttpRequestException>(() => FirstPageAsync(client, ServiceFixture.Service));
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_kept_beside_the_rest_of_its_page()
    {
        using VerifyClient client = CannedClient(isStrict: false);

        Factor factor = Assert.Single((await FirstPageAsync(client, ServiceFixture.Service)).Items);

        Assert.Null(factor.Sid);
        Assert.Equal("kept", factor.FriendlyName);
        Assert.NotNull(factor.Nonconforming);
        Assert.Equal("\"YF1\"", factor.Nonconforming["sid"].ToString());
    }

    [Fact]
    public async Task A_strict_client_refuses_the_page_and_says_where()
    {
        using VerifyClient client = CannedClient(isStrict: true);

        ApiResponseException exception = await Assert.ThrowsAsync<ApiResponseException>(
            () => FirstPageAsync(client, ServiceFixture.Service));

        Assert.Equal("$.factors[0].sid", exception.JsonPath);
        Assert.Equal(1, exception.PageNumber);
        Assert.Equal("ListFactor", exception.OperationId);
    }

    private static VerifyClient CannedClient(bool isStrict) => new(
        new HttpClient(new CannedHandler("""{ "factors": [{ "sid": "YF1", "friendly_name": "kept" }], "meta": {} }""")),
        new ApiClientOptions { StrictResponses = isStrict });

    private static async Task<Page<Factor, Meta>> FirstPageAsync(VerifyClient client, ServiceSid serviceSid)
    {
        AsyncPageable<Factor, Meta> factors = client.ListFactorAsync(serviceSid, ServiceFixture.Identity, cancellationToken: Token);
        return await factors.AsPages().FirstAsync(Token);
    }
}
