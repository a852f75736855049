using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sidereal.Tests.Fixtures;
using Xunit;
using static Sidereal.Tests.Fixtures.Reading;

namespace Sidereal.Tests.Json.Twin;

/// <summary>The cursor and its slow twin agree on what is read and on what is refused. <c>SIDEREAL_MUTANTS</c> says how many documents are tried, and
/// <c>SIDEREAL_SEED</c> which.</summary>
public sealed class JsonTwinTests
{
    private static readonly int Mutants = Setting("SIDEREAL_MUTANTS", 30_000);
    private static readonly int Seed = Setting("SIDEREAL_SEED", 20_261_126);

    [Fact]
    public void The_cursor_and_its_slow_twin_agree_on_verdict_and_values()
    {
        Random random = new(Seed);
        RandomFactors factors = new(random);
        int accepted = 0;
        int misfits = 0;
        for (int mutant = 0; mutant < Mutants; mutant++)
        {
            byte[] json = factors.Next();
            json = random.Next(4) == 0 ? json : factors.Spoil(json);
            Factor? expected = SlowFactorReader.Read(json);
            Assert.True(Text(expected) == Text(Fast(json)), $"Seed {Seed}, mutant {mutant}: {Convert.ToBase64String(json)}\n{Encoding.UTF8.GetString(json)}\nslow {Text(expected)}\nfast {Text(Fast(json))}");
            accepted += expected is null ? 0 : 1;
            misfits += expected?.Nonconforming is null ? 0 : 1;
        }

        // Both verdicts and misfits have to occur, or the documents test nothing.
        Assert.InRange(accepted, Mutants / 4, Mutants * 9 / 10);
        Assert.InRange(misfits, Mutants / 10, accepted);
    }

    private static Factor? Fast(byte[] json)
    {
        try
        {
            return Read<Factor>(json);
        }
        catch (JsonException exception)
        {
            Assert.NotNull(exception.Path);
            return null;
        }
    }

    // The values that fit, and those that do not, which the writer puts in their places.
    private static string? Text(Factor? factor) => factor is null ? null : JsonSerializer.Serialize(factor, FixtureContext.Default.Factor);

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
