using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using CsCheck;
using Sidereal.Tests.Fixtures;
using Xunit;
using static Sidereal.Tests.Fixtures.Reading;

namespace Sidereal.Tests.Json;

/// <summary>The cursor and the writer against System.Text.Json: the same verdict and the same values.</summary>
public sealed class JsonAgreementTests
{
    private static readonly Gen<DateTimeOffset> Time =
        Gen.Select(Gen.Long[DateTime.UnixEpoch.Ticks, new DateTime(3000, 1, 1).Ticks], Gen.Int[-14 * 60, 14 * 60])
            .Select((ticks, minutes) => new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)));

    // Half a surrogate pair has no UTF-8, so both writers replace it before anybody reads.
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String.AlphaNumeric, Gen.String)
        .Select(text => new string([.. text.Where(character => !char.IsSurrogate(character))]));

    private static readonly Gen<PlainFactor> Plain = Gen.Select(
        Gen.Select(Text.Null(), Gen.Long.Nullable(), Gen.Int.Nullable(), Gen.Double.Where(double.IsFinite).Nullable(), Gen.Decimal.Nullable()),
        Gen.Select(Gen.Bool.Nullable(), Time.Nullable(), Gen.Date.Select(DateOnly.FromDateTime).Nullable(), Gen.Guid.Nullable()),
        (first, second) => new PlainFactor
        {
            FriendlyName = first.Item1,
            Count = first.Item2,
            Small = first.Item3,
            Ratio = first.Item4,
            Price = first.Item5,
            IsOn = second.Item1,
            DateCreated = second.Item2,
            Day = second.Item3,
            Key = second.Item4,
        });

    [Fact]
    public void What_a_serializer_writes_is_read_with_the_same_values() => Plain.Sample(plain =>
        Read<Factor>(JsonSerializer.SerializeToUtf8Bytes(plain, PlainContext.Default.PlainFactor), isStrict: true) == ToFactor(plain));

    [Fact]
    public void What_is_written_is_read_by_a_serializer_with_the_same_values() => Plain.Sample(plain =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(ToFactor(plain), FixtureContext.Default.Factor), PlainContext.Default.PlainFactor) == plain);

    [Fact]
    public void A_mutated_document_gets_the_same_verdict_and_the_same_values()
    {
        byte[] original = Encoding.ASCII.GetBytes(
            """{"friendly_name":"a\"\u00e9\\","count":-12,"x":{"y":[1.5e3,true,null,""]},"is_on":false,"ratio":0.25,"config":[{"a":"b"},2]}""");
        byte[] inserted = Encoding.ASCII.GetBytes("{}[]\",:\\eE+-.019utrnlas \n\t/\0");
        Random random = new(20_260_402);
        int accepted = 0;
        for (int round = 0; round < 60_000; round++)
        {
            byte[] mutant = [.. original];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int position = random.Next(mutant.Length);
                byte[] middle = random.Next(3) == 0 ? [] : [inserted[random.Next(inserted.Length)]];
                mutant = [.. mutant[..position], .. middle, .. mutant[(position + random.Next(2))..]];
            }

            accepted += Agree(mutant) ? 1 : 0;
        }

        // Both verdicts have to occur, or the mutations test nothing.
        Assert.InRange(accepted, 6_000, 54_000);
    }

    private static bool Agree(byte[] json)
    {
        JsonDocument? document = Parse(json);
        Factor? factor = null;
        try
        {
            factor = Read<Factor>(json);
        }
        catch (JsonException exception)
        {
            Assert.NotNull(exception.Path);
        }

        string text = Encoding.ASCII.GetString(json);
        Assert.True(document?.RootElement.ValueKind == JsonValueKind.Object == factor is not null, text);
        if (document is null || factor is null)
        {
            return false;
        }

        Assert.Equal(Find(document, "is_on") is { ValueKind: JsonValueKind.True or JsonValueKind.False } isOn ? isOn.GetBoolean() : null, factor.IsOn);
        if (Find(document, "ratio") is { ValueKind: JsonValueKind.Number } ratio)
        {
            Assert.Equal(double.IsFinite(ratio.GetDouble()) ? ratio.GetDouble() : null, factor.Ratio);
        }

        Assert.Equal(Find(document, "friendly_name") is { ValueKind: JsonValueKind.String } name ? name.GetString() : null, factor.FriendlyName);
        Assert.Equal(Find(document, "config") is { ValueKind: not JsonValueKind.Null } config ? config.GetRawText() : null, factor.Config?.ToString());
        document.Dispose();
        return true;
    }

    private static JsonElement? Find(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out JsonElement value) ? value : null;

    private static JsonDocument? Parse(byte[] json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Factor ToFactor(PlainFactor plain) => new()
    {
        FriendlyName = plain.FriendlyName,
        Count = plain.Count,
        Small = plain.Small,
        Ratio = plain.Ratio,
        Price = plain.Price,
        IsOn = plain.IsOn,
        DateCreated = plain.DateCreated,
        Day = plain.Day,
        Key = plain.Key,
    };
}
