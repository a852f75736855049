using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sidereal.Benchmarks.Data;

/// <summary>Makes the factors of one Entity out of their index, the same ones each time: of about 700 bytes, push and TOTP, as in the document's examples.</summary>
/// <remarks>What is the same for all factors of an Entity is the same here (its SIDs, its identity); names are partly so, as people's devices are.</remarks>
internal static class FactorSource
{
    public const string AccountSid = "AC7c31d0a4f25b9e8863d1740fae52c9b6";

    public const string ServiceSid = "VAe2f41b0c9d5a47638b1c0e97d4a6f358";

    public const string Identity = "ff483d1ff591898a9942916050d2ca3f";

    private const string EntitySid = "YE03d1f0b6a8c74e21b5d09f3a6c2e8471";

    private static readonly string[] Phones = ["Pixel 9", "iPhone 16", "Galaxy S25", "Zoë's phone", "Fairphone 5", "The \"good\" phone"];
    private static readonly DateTimeOffset FirstDay = new(2025, 1, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The factor at an index, from 0.</summary>
    public static FactorValues At(int index)
    {
        string sid = $"YF{Digits("sid", index)}";
        DateTimeOffset created = FirstDay.AddSeconds(97.0 * index);
        bool isPush = index % 5 is not (1 or 3);
        return new FactorValues
        {
            Sid = sid,
            AccountSid = AccountSid,
            ServiceSid = ServiceSid,
            EntitySid = EntitySid,
            Identity = Identity,
            DateCreated = created,
            DateUpdated = created.AddSeconds(11 * (index % 7)),
            FriendlyName = FriendlyName(index),
            Status = index % 4 == 3 ? "unverified" : "verified",
            FactorType = isPush ? "push" : "totp",
            Config = isPush ? Push(index) : Totp(index),
            Metadata = isPush ? Device(index) : null,
            Url = $"https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{sid}",
        };
    }

    private static string FriendlyName(int index) => index % 2 == 0
        ? Phones[index / 2 % Phones.Length]
        : string.Create(CultureInfo.InvariantCulture, $"Authenticator of user {index * 7919L % 1_000_003}");

    private static string Push(int index) =>
        $$"""{"sdk_version":"2.1.0","app_id":"com.example.bank","notification_platform":"{{(index % 3 == 1 ? "apn" : "fcm")}}","notification_token":"{{Digits("token", index)}}"}""";

    private static string Totp(int index) =>
        $$"""{"alg":"sha1","skew":1,"code_length":{{(index % 3 == 0 ? 8 : 6)}},"time_step":30}""";

    private static string Device(int index) =>
        index % 3 == 1 ? """{"os":"iOS","os_version":"26.1"}""" : """{"os":"Android","os_version":"16","model":"Pixel 9"}""";

    private static string Digits(string kind, int index) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}/{index}"))).AsSpan(0, 16));
}
