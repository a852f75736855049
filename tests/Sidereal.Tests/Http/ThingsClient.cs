using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Tests.Http;

/// <summary>What an emitted client does, in small: a listing, a call for each kind of result, and a POST.</summary>
internal sealed class ThingsClient : IDisposable
{
    internal const string Secret = "s3cr3t-p4ssw0rd";

    private static readonly ApiOperation ListThings = new("ListThings", HttpMethod.Get, "/v1/Owners/{Owner}/Things");
    private static readonly ApiOperation GetThing = new("GetThing", HttpMethod.Get, "/v1/Thing");
    private static readonly ApiOperation AllThings = new("AllThings", HttpMethod.Get, "/v1/All");
    private static readonly ApiOperation DeleteThing = new("DeleteThing", HttpMethod.Delete, "/v1/Thing");
    private static readonly ApiOperation CreateThing = new("CreateThing", HttpMethod.Post, "/v1/Things");

    private static readonly Paging<ThingPage, Thing, ThingMeta> Pages = new()
    {
        Items = static response => response.Things,
        ItemsPath = "$.things",
        Meta = static response => response.Meta,
        MetaPath = "$.meta",
        NextLink = static meta => meta.Next,
        NextLinkName = "next",
    };

    // An end for a test that would never end: its calls without a token of their own are cancelled then.
    private readonly CancellationTokenSource _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly ApiPipeline _pipeline;

    internal ThingsClient(Uri address, ApiCredential credential, ApiClientOptions? options = null)
        : this(new ApiPipeline(nameof(ThingsClient), address, credential, options))
    {
    }

    internal ThingsClient(HttpClient http, ApiClientOptions? options = null, Uri? server = null)
        : this(new ApiPipeline(nameof(ThingsClient), server, http, options))
    {
    }

    /// <summary>A client of the server with a password, and a clock on which delays are over at once.</summary>
    internal ThingsClient(LoopbackServer server, Action<ApiClientOptions>? configure = null)
        : this(server.Address, configure)
    {
    }

    internal ThingsClient(Uri address, Action<ApiClientOptions>? configure = null)
        : this(address, new BasicCredential("user", Secret), Options(configure))
    {
    }

    private ThingsClient(ApiPipeline pipeline)
    {
        _pipeline = pipeline;
        _patience.CancelAfter(TimeSpan.FromMinutes(2));
    }

    internal AsyncPageable<Thing, ThingMeta> ListAsync(CancellationToken? cancellationToken = null, string owner = "me")
    {
        ApiRequest request = new(ListThings);
        request.Path("Owner", owner);
        return _pipeline.List(request, Pages, cancellationToken ?? _patience.Token);
    }

    internal Task<Thing> GetAsync(CancellationToken? cancellationToken = null) =>
        _pipeline.SendAsync<Thing>(new ApiRequest(GetThing), cancellationToken ?? _patience.Token);

    internal Task<IReadOnlyList<Thing>> GetAllAsync(CancellationToken? cancellationToken = null) =>
        _pipeline.SendListAsync<Thing>(new ApiRequest(AllThings), cancellationToken ?? _patience.Token);

    internal Task DeleteAsync(CancellationToken? cancellationToken = null) =>
        _pipeline.SendAsync(new ApiRequest(DeleteThing), cancellationToken ?? _patience.Token);

    internal Task<Thing> CreateAsync(CancellationToken? cancellationToken = null) =>
        _pipeline.SendAsync<Thing>(new ApiRequest(CreateThing), cancellationToken ?? _patience.Token);

    // Not the source of the token, which tests of a disposed client still hand over.
    public void Dispose() => _pipeline.Dispose();

    private static ApiClientOptions Options(Action<ApiClientOptions>? configure)
    {
        ApiClientOptions options = new() { TimeProvider = new TestClock() };
        configure?.Invoke(options);
        return options;
    }
}
