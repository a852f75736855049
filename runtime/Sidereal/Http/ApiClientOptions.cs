using System;
using System.Net.Http;
using System.Threading;

namespace Sidereal;

/// <summary>What a client may be told beside its credential. A client copies the values when it is constructed; later changes do not reach
/// it.</summary>
public sealed class ApiClientOptions
{
    /// <summary>The service's address; null for the first server of the OpenAPI document (or, for a client over an
    /// <see cref="HttpClient"/> that has one, its <see cref="HttpClient.BaseAddress"/>). A path is kept: the operations' paths are
    /// appended to it.</summary>
    /// <exception cref="ArgumentException">The URI is relative, is not http or https, or has a query, a fragment or user
    /// information.</exception>
    public Uri? BaseAddress
    {
        get;
        set
        {
            if (value is not null)
            {
                ClientSettings.CheckBaseAddress(value, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The credential of a client that is constructed over an <see cref="HttpClient"/>; null for none. A credential that is given
    /// to the constructor goes before this one.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>How long one attempt may take, from connecting to the last byte of the body; 100 seconds unless set.
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    /// <remarks>An attempt that takes longer is given up and, where the method allows it, retried; after the last one the call throws a
    /// <see cref="TimeoutException"/> that names the operation.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The time is zero or negative, or more than 24 days.</exception>
    public TimeSpan Timeout
    {
        get;
        set
        {
            if (value != System.Threading.Timeout.InfiniteTimeSpan
                && (value <= TimeSpan.Zero || value > TimeSpan.FromMilliseconds(int.MaxValue)))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value), value, "Timeout must be more than zero and at most 24 days, or Timeout.InfiniteTimeSpan.");
            }

            field = value;
        }
    } = TimeSpan.FromSeconds(100);

    /// <summary>How many times a request is sent again after the first attempt failed; 3 unless set, 0 for never.</summary>
    /// <remarks>
    /// <para>GET, HEAD, OPTIONS, PUT and DELETE are retried after 408, 429, 500, 502, 503 and 504, when no connection came about, when it
    /// broke
    /// before the whole body was there, and after <see cref="Timeout"/>. POST and PATCH are retried only after 429, which says that
    /// nothing was done.</para>
    /// <para>Beneath that, .NET sends a request of these methods again at once, up to three times on new connections, when a connection
    /// ended before the first byte of a response.</para>
    /// <para>The delays start around half a second and double, with jitter, up to 10 seconds. A <c>Retry-After</c> header in seconds or as
    /// a
    /// date takes their place, up to 60 seconds; one that cannot be read does not.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxRetries
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 3;

    /// <summary>How many bytes the body of one response may have after decompression; 64 MiB unless set. A larger one is an
    /// <see cref="ApiResponseException"/> as soon as the limit is passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in 1 … 1,073,741,824 (1 GiB), as a body is read into one
    /// array.</exception>
    public long MaxResponseBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024 * 1024);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>How many pages one enumeration may request; 100,000 unless set. When the last of them still has a next link, moving on is
    /// an
    /// <see cref="ApiResponseException"/>, so that nothing is left out in silence.</summary>
    /// <remarks>A next link that comes back is an error anyway. This limit is for a service whose links are new every time and never end:
    /// high
    /// enough for five million items at the common page size of 50, and still an end.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or negative.</exception>
    public int MaxPages
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 100_000;

    /// <summary>True: a value in a response that does not fit its declared type is an <see cref="ApiResponseException"/> that names its
    /// JSON path.
    /// False, the default: the value reads as null, and its raw JSON is kept in the object's <c>Nonconforming</c>.</summary>
    public bool StrictResponses { get; set; }

    /// <summary>What follows <c>Sidereal/&lt;version&gt;</c> in the User-Agent header, for example <c>MyApp/2.1</c>; null for
    /// nothing.</summary>
    /// <exception cref="ArgumentException">The text has a control character or one beyond ASCII.</exception>
    public string? UserAgent
    {
        get;
        set
        {
            if (value is not null)
            {
                HeaderText.Check(value, "The user agent", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The clock of timeouts, delays and dates; <see cref="TimeProvider.System"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeProvider.System;
}
