using System.Collections.Generic;

namespace Factors.VerifyService;

/// <summary>The configuration of a push factor: the app that is asked.</summary>
internal sealed record PushConfig(string SdkVersion, string AppId, string NotificationPlatform, string? NotificationToken);

/// <summary>The configuration of a TOTP factor: how the codes are made.</summary>
internal sealed record TotpConfig(string Alg, int Skew, int CodeLength, int TimeStep);

/// <summary>The configuration of a passkeys factor: who asks, and which authenticators do.</summary>
internal sealed record PasskeysConfig(
    RelyingParty RelyingParty,
    string AuthenticatorAttachment,
    string DiscoverableCredentials,
    string UserVerification);

/// <summary>The site that a passkey belongs to.</summary>
internal sealed record RelyingParty(string Id, string Name, IReadOnlyList<string> Origins);
