using System;
using System.Collections.Generic;
using System.Text;
using Sidereal.TestKit;

namespace Sidereal.Tests.Http.Faults;

/// <summary>A credential, the texts in which its secret could be met, and what is to be seen of it in a request.</summary>
internal sealed record TestCredential(
    string Name, Func<ApiCredential> Create, IReadOnlyList<string> Secrets, Func<LoopbackRequest, string?> ShownBy)
{
    private const string User = "us3r-0f-th3-t3st";
    private const string Password = "p4ss-0f-th3-t3st";
    private const string Token = "t0k3n.0f.th3.t3st";
    private const string Key = "k3y-1n-th3-h34d3r";
    private const string QueryKey = "k3y/1n th3&qu3ry";
    private const string CookieKey = "k3y-1n-th3-c00k13";

    private static readonly string Base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"));

    /// <summary>One of each kind.</summary>
    internal static IReadOnlyList<TestCredential> All { get; } =
    [
        new("basic", () => new BasicCredential(User, Password), [User, Password, Base64],
            request => request["Authorization"] == $"Basic {Base64}" ? $"Basic {Base64} {User} {Password}" : null),
        new("bearer", () => new BearerCredential(Token), [Token],
            request => request["Authorization"] == $"Bearer {Token}" ? $"Bearer {Token}" : null),
        new("key in a header", () => new ApiKeyCredential("X-Api-Key", Key), [Key],
            request => request["X-Api-Key"] == Key ? Key : null),
        new("key in the query", () => new ApiKeyCredential("api_key", QueryKey, ApiKeyPlace.Query), [QueryKey, Uri.EscapeDataString(QueryKey)],
            request => request.Target.EndsWith($"api_key={Uri.EscapeDataString(QueryKey)}", StringComparison.Ordinal)
                ? $"{QueryKey} {Uri.EscapeDataString(QueryKey)}"
                : null),
        new("key in a cookie", () => new ApiKeyCredential("session", CookieKey, ApiKeyPlace.Cookie), [CookieKey],
            request => request["Cookie"] == $"session={CookieKey}" ? CookieKey : null),
    ];
}
