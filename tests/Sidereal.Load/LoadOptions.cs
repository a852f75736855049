using System;
using System.Globalization;

namespace Sidereal.Load;

/// <summary>How much is listed, by how many at once, and how faulty the service is.</summary>
/// <param name="Listings">Listings at the same time, all of one client.</param>
/// <param name="Items">Items of each listing.</param>
/// <param name="PageSize">Items of a page.</param>
/// <param name="FaultyPercent">Responses of a hundred that are faulty.</param>
/// <param name="Minutes">How long new listings are begun; 0 for one listing of each.</param>
/// <param name="Seed">What the faults are drawn from.</param>
internal sealed record LoadOptions(int Listings, int Items, int PageSize, int FaultyPercent, int Minutes, int Seed)
{
    internal const string Usage =
        "Sidereal.Load [--listings 64] [--items 100000] [--page-size 1000] [--faulty 5] [--minutes 5] [--seed 1]";

    /// <summary>The options of a command line.</summary>
    /// <exception cref="ArgumentException">There is an argument that is none of these.</exception>
    internal static LoadOptions Of(ReadOnlySpan<string> arguments)
    {
        LoadOptions options = new(Listings: 64, Items: 100_000, PageSize: 1000, FaultyPercent: 5, Minutes: 5, Seed: 1);
        for (; arguments is [string name, string value, ..]; arguments = arguments[2..])
        {
            int number = int.Parse(value, CultureInfo.InvariantCulture);
            options = name switch
            {
                "--listings" => options with { Listings = number },
                "--items" => options with { Items = number },
                "--page-size" => options with { PageSize = number },
                "--faulty" => options with { FaultyPercent = number },
                "--minutes" => options with { Minutes = number },
                "--seed" => options with { Seed = number },
                _ => throw new ArgumentException($"'{name}' is no option. {Usage}"),
            };
        }

        return arguments.IsEmpty ? options : throw new ArgumentException($"'{arguments[0]}' has no value. {Usage}");
    }

    /// <summary>The command line of these options.</summary>
    internal string[] ToArguments() =>
    [
        "--listings", $"{Listings}", "--items", $"{Items}", "--page-size", $"{PageSize}",
        "--faulty", $"{FaultyPercent}", "--minutes", $"{Minutes}", "--seed", $"{Seed}",
    ];
}
