using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace Factors.VerifyService;

/// <summary>The lifetime of a service that is a guest in a program: unlike the usual one, it leaves Ctrl-C to its host.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
