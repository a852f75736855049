using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Factors.VerifyService;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>The service itself, asked without the client: what the other tests rely on.</summary>
public sealed class VerifyServerTests : IAsyncLifetime
{
    private const string List = $"/v2/Services/{VerifyServer.ServiceSid}/Entities/someone-else/Factors";

    private readonly HttpClient _http = new();
    private VerifyServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await VerifyServer.StartAsync(5, CancellationToken.None);
        _http.BaseAddress = _server.BaseAddress;
        _http.DefaultRequestHeaders.Authorization = Basic($"{VerifyServer.AccountSid}:{_server.AuthToken}");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void It_listens_on_the_loopback_address_only() => Assert.Equal("127.0.0.1", _server.BaseAddress.Host);

    [Theory]
    [InlineData("PageSize=0")]
    [InlineData("PageSize=1001")]
    [InlineData("PageSize=abc")]
    [InlineData("PageSize=-1")]
    [InlineData("PageSize=")]
    [InlineData("Page=-1")]
    [InlineData("PageToken=PT1g")]
    [InlineData("PageToken=1")]
    public async Task A_query_that_Twilio_refuses_is_a_bad_request(string query) => await ExpectErrorAsync($"{List}?{query}", 400, 20001);

    [Theory]
    [InlineData("/v2/Services/VA1/Entities/someone/Factors")]
    [InlineData("/v2/Services/VA00000000000000000000000000000000/Entities/someone/Factors")]
    [InlineData("/v2/Services")]
    [InlineData("/")]
    public async Task What_does_not_exist_is_not_found(string path) => await ExpectErrorAsync(path, 404, 20404);

    [Theory]
    [InlineData(null)]
    [InlineData("AC00000000000000000000000000000000:wrong")]
    [InlineData(VerifyServer.AccountSid + ":")]
    public async Task A_stranger_is_turned_away(string? credential)
    {
        _http.DefaultRequestHeaders.Authorization = credential is null ? null : Basic(credential);

        HttpResponseMessage response = await ExpectErrorAsync(List, 401, 20003);

        Assert.Equal("Basic", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task Pages_lead_to_each_other_in_both_directions()
    {
        JsonElement first = await GetAsync($"{List}?PageSize=2");
        JsonElement second = await GetAsync(Link(first, "next_page_url")!);
        JsonElement third = await GetAsync(Link(second, "next_page_url")!);

        Assert.Equal([2, 2, 1], [Count(first), Count(second), Count(third)]);
        Assert.Null(Link(first, "previous_page_url"));
        Assert.Null(Link(third, "next_page_url"));
        Assert.Equal(Link(first, "url"), Link(second, "previous_page_url"));
        Assert.Equal(Link(second, "url"), Link(third, "previous_page_url"));
        Assert.Equal(Link(first, "first_page_url"), Link(third, "first_page_url"));
        Assert.Equal(2, third.GetProperty("meta").GetProperty("page").GetInt32());
        Assert.Equal("factors", third.GetProperty("meta").GetProperty("key").GetString());
    }

    [Fact]
    public async Task A_page_has_fifty_factors_unless_it_is_told()
    {
        JsonElement page = await GetAsync(List);

        Assert.Equal(50, page.GetProperty("meta").GetProperty("page_size").GetInt32());
    }

    private static AuthenticationHeaderValue Basic(string credential) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credential)));

    private static int Count(JsonElement page) => page.GetProperty("factors").GetArrayLength();

    private static string? Link(JsonElement page, string name) => page.GetProperty("meta").GetProperty(name).GetString();

    private async Task<JsonElement> GetAsync(string url) =>
        JsonElement.Parse(await _http.GetStringAsync(new Uri(url, UriKind.RelativeOrAbsolute), Token));

    private async Task<HttpResponseMessage> ExpectErrorAsync(string path, int status, int code)
    {
        HttpResponseMessage response = await _http.GetAsync(new Uri(path, UriKind.Relative), Token);
        JsonElement error = JsonElement.Parse(await response.Content.ReadAsStringAsync(Token));

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(status, error.GetProperty("status").GetInt32());
        Assert.Equal(code, error.GetProperty("code").GetInt32());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.Equal($"https://www.twilio.com/docs/errors/{code}", error.GetProperty("more_info").GetString());
        return response;
    }
}
