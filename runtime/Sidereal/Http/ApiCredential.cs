using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>Proves to a service who is calling.</summary>
/// <remarks>A client applies its credential to every request, retries and following pages included, and only after it has checked that the
/// request goes to the client's own scheme, host and port.</remarks>
public abstract class ApiCredential
{
    /// <summary>Adds the proof to a request that is about to be sent.</summary>
    /// <param name="request">A new request with its final URI; a credential may add headers, or add to the query.</param>
    /// <param name="cancellationToken">Cancelled by the caller, by the attempt's timeout, or when the client is disposed.</param>
    /// <returns>A task that is done when the request may be sent.</returns>
    protected internal abstract ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>The kind of credential, without any secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => GetType().Name;
}
