using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Factors.VerifyService;

/// <summary>Makes the factors of an Entity out of their index, the same ones each time.</summary>
internal sealed class FactorSource(string accountSid, string serviceSid, string identity)
{
    private static readonly string?[] PhoneNames = ["Pixel 9", "iPhone 16", "Galaxy S25", "Zoë's phone", null, "Fairphone 5"];
    private static readonly string[] AppNames = ["Authenticator", "Password manager", "Desk phone"];
    private static readonly string[] PasskeyNames = ["Work laptop", "Security key", "Tablet"];
    private static readonly DateTime FirstDay = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    private readonly string _entitySid = Sid("YE", identity);

    /// <summary>The factor at <paramref name="index"/>, from 0. Its URL continues <paramref name="listUrl"/>.</summary>
    public FactorResource At(int index, string listUrl)
    {
        string sid = Sid("YF", $"{identity}/{index}");
        DateTime created = FirstDay.AddMinutes(37.0 * index);
        (string type, string? name, object config, Dictionary<string, string>? metadata) = Kind(index);
        return new FactorResource
        {
            Sid = sid,
            AccountSid = accountSid,
            ServiceSid = serviceSid,
            EntitySid = _entitySid,
            Identity = identity,
            DateCreated = created,
            DateUpdated = index % 5 == 3 ? null : created.AddSeconds(11 * (index % 7)),
            FriendlyName = name,
            Status = index % 4 == 3 ? "unverified" : "verified",
            FactorType = type,
            Config = config,
            Metadata = metadata,
            Url = $"{listUrl}/{sid}",
        };
    }

    private static (string Type, string? Name, object Config, Dictionary<string, string>? Metadata) Kind(int index) => (index % 10) switch
    {
        9 => ("passkeys", Pick(PasskeyNames, index / 10), Passkeys(index), null),
        1 or 4 or 6 => ("totp", Pick(AppNames, index), new TotpConfig("sha1", 1, index % 3 == 0 ? 8 : 6, 30), null),
        _ => ("push", Pick(PhoneNames, index), Push(index), PushMetadata(index)),
    };

    private static PushConfig Push(int index) => index % 3 == 1
        ? new PushConfig("2.1.0", "com.example.bank", "apn", null)
        : new PushConfig("2.1.0", "com.example.bank", "fcm", Sid("", $"token/{index}"));

    private static Dictionary<string, string>? PushMetadata(int index) => (index % 3) switch
    {
        0 => new Dictionary<string, string> { ["os"] = "Android", ["os_version"] = "16" },
        1 => new Dictionary<string, string> { ["os"] = "iOS" },
        _ => null,
    };

    private static PasskeysConfig Passkeys(int index) => new(
        new RelyingParty("example.com", "Example", ["https://example.com"]),
        index % 20 == 9 ? "platform" : "cross-platform",
        "preferred",
        "required");

    private static T Pick<T>(T[] values, int index) => values[index % values.Length];

    private static string Sid(string prefix, string seed) =>
        prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prefix + seed)).AsSpan(0, 16));
}
