using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>A user name and a password, sent by HTTP basic authentication (RFC 7617) in UTF-8.</summary>
public sealed class BasicCredential : ApiCredential
{
    private readonly AuthenticationHeaderValue _header;

    /// <summary>A credential of a user name and a password.</summary>
    /// <param name="userName">The user name, for example an account SID. Must not contain a colon, which ends it on the wire.</param>
    /// <param name="password">The password, for example an auth token.</param>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">The user name is empty or contains a colon, or a value contains a control character
    /// (such as the line break at the end of a file).</exception>
    public BasicCredential(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name of HTTP basic authentication must not contain a colon.", nameof(userName));
        }

        HeaderText.RefuseControlCharacters(userName, "The user name", nameof(userName));
        HeaderText.RefuseControlCharacters(password, "The password", nameof(password));
        _header = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")));
    }

    /// <inheritdoc/>
    protected internal override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = _header;
        return ValueTask.CompletedTask;
    }
}
