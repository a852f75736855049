using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Sidereal;

/// <summary>An API key in a header, in the query or in a cookie.</summary>
public sealed class ApiKeyCredential : ApiCredential
{
    private readonly string _name;
    private readonly string _value;
    private readonly ApiKeyPlace _place;

    /// <summary>A credential of a key and its name.</summary>
    /// <param name="name">The name of the header, the query parameter or the cookie.</param>
    /// <param name="value">The key.</param>
    /// <param name="place">Where the key stands in a request.</param>
    /// <exception cref="ArgumentNullException">The name or the key is null.</exception>
    /// <exception cref="ArgumentException">The name or the key is empty, or contains a character that cannot stand in this
    /// place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is not one of the three.</exception>
    public ApiKeyCredential(string name, string value, ApiKeyPlace place = ApiKeyPlace.Header)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        switch (place)
        {
            case ApiKeyPlace.Header:
                HeaderText.CheckName(name, "The name of the API key", nameof(name));
                HeaderText.Check(value, "The API key", nameof(value));
                break;
            case ApiKeyPlace.Cookie:
                HeaderText.CheckName(name, "The name of the API key", nameof(name));
                HeaderText.CheckCookie(value, "The API key", nameof(value));
                break;
            case ApiKeyPlace.Query:
                HeaderText.RefuseControlCharacters(value, "The API key", nameof(value));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(place), place, "The place must be Header, Query or Cookie.");
        }

        _name = name;
        _value = value;
        _place = place;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The name is that of a header which belongs to content, such as Content-Type.</exception>
    protected internal override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        switch (_place)
        {
            case ApiKeyPlace.Header:
                if (!request.Headers.TryAddWithoutValidation(_name, _value))
                {
                    throw new InvalidOperationException($"The header {_name} belongs to content; it cannot carry an API key.");
                }

                break;
            case ApiKeyPlace.Cookie:
                request.Headers.TryAddWithoutValidation("Cookie", $"{_name}={_value}");
                break;
            default:
                request.RequestUri = WithKey(request.RequestUri ?? throw new ArgumentException("The request has no URI.", nameof(request)));
                break;
        }

        return ValueTask.CompletedTask;
    }

    // A next link may already carry the key that the service was called with; it is replaced, not repeated.
    private Uri WithKey(Uri uri)
    {
        string name = Uri.EscapeDataString(_name);
        string pair = $"{name}={Uri.EscapeDataString(_value)}";
        string[] others = [.. uri.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(other => other != name && !other.StartsWith(name + "=", StringComparison.Ordinal))];
        return new UriBuilder(uri) { Query = string.Join('&', [.. others, pair]) }.Uri;
    }
}
