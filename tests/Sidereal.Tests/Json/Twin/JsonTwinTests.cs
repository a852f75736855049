using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sidereal.CompilerServices;
using Sidereal.Tests.Fixtures;
using Xunit;

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

    [Fact]
    public void A_document_whose_items_were_read_while_it_arrived_reads_the_same()
    {
        Random random = new(Seed);
        RandomFactors factors = new(random);
        int early = 0;
        for (int mutant = 0; mutant < Mutants / 3; mutant++)
        {
            byte[] json = factors.Next();
            json = random.Next(2) == 0 ? json : factors.Spoil(json);
            bool isStrict = random.Next(2) == 0;
            ItemStream<Factor> stream = new("children", isStrict);
            if (random.Next(4) == 0)
            {
                // What came of a body that broke off must not come up in the next one.
                Send(factors.Next(), stream, random);
            }

            Send(json, stream, random);
            Factor? late = Fast(json, isStrict, stream.Head);
            early += stream.Head is not null ? 1 : 0;
            Assert.True(Text(Fast(json, isStrict)) == Text(late), $"Seed {Seed}, mutant {mutant}: {Convert.ToBase64String(json)}\n{Encoding.UTF8.GetString(json)}");
        }

        Assert.InRange(early, Mutants / 10, Mutants / 3);
    }

    [Fact]
    public void Long_lists_of_few_values_read_the_same()
    {
        Random random = new(Seed);
        RandomFactors factors = new(random);
        for (int document = 0; document < Mutants / 1000; document++)
        {
            byte[] json = factors.Next(children: 1000);
            json = document % 3 == 0 ? factors.Spoil(json) : json;
            Assert.True(Text(SlowFactorReader.Read(json)) == Text(Fast(json)), $"Seed {Seed}, document {document}");
        }
    }

    private static void Send(byte[] json, ItemStream<Factor> stream, Random random)
    {
        stream.Begin();
        for (int length = 0; length < json.Length;)
        {
            length = Math.Min(length + random.Next(1, 1 + (json.Length / 3)), json.Length);
            stream.Advance(json.AsSpan(0, length));
        }
    }

    private static Factor? Fast(byte[] json, bool isStrict = false, JsonHead? head = null)
    {
        try
        {
            JsonCursor cursor = new(json, isStrict, head);
            Factor? factor = cursor.ReadModel<Factor>();
            cursor.EndDocument();
            return factor;
        }
        catch (JsonException exception)
        {
            Assert.NotNull(exception.Path);
            return null;
        }
    }

    // The values that fit, and those that do not, which the writer puts in their places. The second time no URI is text any more.
    private static string? Text(Factor? factor)
    {
        if (factor is null)
        {
            return null;
        }

        string text = JsonSerializer.Serialize(factor, FixtureContext.Default.Factor);
        MakeUris(factor);
        Assert.Equal(text, JsonSerializer.Serialize(factor, FixtureContext.Default.Factor));
        return text;
    }

    private static void MakeUris(Factor factor)
    {
        _ = factor.Url;
        foreach (Factor inner in factor.Children ?? [])
        {
            MakeUris(inner);
        }

        if (factor.Parent is { } parent)
        {
            MakeUris(parent);
        }
    }

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
