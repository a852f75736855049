using System;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Factors.VerifyService;

/// <summary>
/// A Verify service that runs in this process and knows one operation, listing factors. It answers as Twilio's does: the same paging,
/// the same checks, the same shape of errors. Only this machine can reach it, and only with its token.
/// </summary>
internal sealed class VerifyServer : IAsyncDisposable
{
    /// <summary>The one account that may ask.</summary>
    public const string AccountSid = "AC7c31d0a4f25b9e8863d1740fae52c9b6";

    /// <summary>The one Verify Service that exists here.</summary>
    public const string ServiceSid = "VAe2f41b0c9d5a47638b1c0e97d4a6f358";

    private readonly WebApplication _application;

    private VerifyServer(WebApplication application, string authToken)
    {
        _application = application;
        AuthToken = authToken;
        BaseAddress = new Uri(application.Urls.Single());
    }

    /// <summary>Where the service listens: an address of this machine, on a port that was free.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The account's password, a new one for each service.</summary>
    public string AuthToken { get; }

    /// <summary>Starts a service in which each Entity has <paramref name="factorCount"/> factors.</summary>
    public static async Task<VerifyServer> StartAsync(int factorCount, CancellationToken cancellationToken)
    {
        string authToken = RandomNumberGenerator.GetHexString(32, lowercase: true);

        // The empty builder reads no environment and no files, so nothing can add an address that others reach, or a log to the output.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore().AddSingleton<IHostLifetime, GuestLifetime>();

        WebApplication application = builder.Build();
        application.Use(next => context => RequestGate.PassAsync(context, next, AccountSid, authToken));
        application.MapGet(FactorsEndpoint.Route, new FactorsEndpoint(AccountSid, ServiceSid, factorCount).ListAsync);
        application.MapFallback(ServiceError.NotFoundAsync);
        try
        {
            await application.StartAsync(cancellationToken);
            return new VerifyServer(application, authToken);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the service at once; requests that are still running are cut off.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
