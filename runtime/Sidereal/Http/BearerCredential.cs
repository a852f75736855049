using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>A bearer token (RFC 6750): a fixed one, or one that a callback gives for each request.</summary>
public sealed class BearerCredential : ApiCredential
{
    private readonly Func<CancellationToken, ValueTask<string>> _getToken;

    /// <summary>A credential of a token that does not change.</summary>
    /// <param name="token">The token, without the word <c>Bearer</c>.</param>
    /// <exception cref="ArgumentNullException">The token is null.</exception>
    /// <exception cref="ArgumentException">The token is empty, or contains a character that cannot stand in a header.</exception>
    public BearerCredential(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        HeaderText.Check(token, "The bearer token", nameof(token));
        _getToken = _ => ValueTask.FromResult(token);
    }

    /// <summary>A credential that asks for its token before each request, so that a token may be renewed.</summary>
    /// <param name="getToken">Gives the token, without the word <c>Bearer</c>. It is called once for every attempt, also for retries and
    /// following pages, possibly from several threads at once; it should keep its token while that is good.</param>
    /// <exception cref="ArgumentNullException">The callback is null.</exception>
    public BearerCredential(Func<CancellationToken, ValueTask<string>> getToken)
    {
        ArgumentNullException.ThrowIfNull(getToken);
        _getToken = getToken;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The callback gave null or an empty token.</exception>
    /// <exception cref="ArgumentException">The callback gave a token with a character that cannot stand in a header.</exception>
    protected internal override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        string token = await _getToken(cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(token))
        {
            throw new InvalidOperationException("The callback of the BearerCredential gave no token.");
        }

        HeaderText.Check(token, "The bearer token", parameter: null);
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
    }
}
