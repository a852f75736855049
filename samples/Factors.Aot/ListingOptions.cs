using System;
using System.Globalization;

namespace Factors.Aot;

/// <summary>What to list and from where: the command line, read and checked.</summary>
internal sealed record ListingOptions
{
    public const string Usage = "Usage: Factors.Aot [--base-address URI] [--service SID] [--identity ID] [--page-size N]";

    /// <summary>The service's address; null for Twilio's.</summary>
    public Uri? BaseAddress { get; private init; }

    public ServiceSid Service { get; private init; } = ServiceSid.Parse("VAe2f41b0c9d5a47638b1c0e97d4a6f358");

    public string Identity { get; private init; } = "ff483d1ff591898a9942916050d2ca3f";

    public int PageSize { get; private init; } = 50;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">It cannot be followed; the message is for the person who wrote it.</exception>
    public static ListingOptions Read(string[] arguments)
    {
        ListingOptions options = new();
        for (int index = 0; index < arguments.Length; index += 2)
        {
            string value = index + 1 < arguments.Length ? arguments[index + 1] : throw new FormatException($"{arguments[index]} has no value. {Usage}");
            options = arguments[index] switch
            {
                "--base-address" => options with { BaseAddress = Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) ? uri : throw new FormatException($"'{value}' is no URI.") },
                "--service" => options with { Service = ServiceSid.Parse(value) },
                "--identity" => options with { Identity = value },
                "--page-size" => options with { PageSize = int.Parse(value, CultureInfo.InvariantCulture) },
                string other => throw new FormatException($"{other} is no option. {Usage}"),
            };
        }

        return options;
    }
}
