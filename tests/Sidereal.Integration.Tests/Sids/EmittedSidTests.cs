using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Integration.Tests;

/// <summary>The identifiers that the generator wrote, against the table that the rule itself is held to, and against an oracle at every position.</summary>
public sealed class EmittedSidTests
{
    private const string Good = "YF0123456789abcdefABCDEF9876543210";

    private static readonly Regex Oracle = new(@"\AYF[0-9a-fA-F]{32}\z", RegexOptions.CultureInvariant);

    public static IEnumerable<TheoryDataRow<string, bool, string>> Table => SidTable.Rows
        .Where(row => (string)row[0] == ServiceSid.Pattern)
        .Select(row => new TheoryDataRow<string, bool, string>((string)row[1], (bool)row[2], (string)row[3]));

    [Theory]
    [MemberData(nameof(Table))]
    public void An_emitted_identifier_keeps_to_the_table(string text, bool isGood, string explanation)
    {
        Assert.Equal(isGood, ServiceSid.TryParse(text, out ServiceSid sid));
        Assert.Equal(isGood, ServiceSid.TryParse(Encoding.UTF8.GetBytes(text), out ServiceSid fromUtf8));
        Assert.Equal(sid, fromUtf8);
        Assert.Equal(isGood ? text : string.Empty, sid.ToString());
        if (isGood)
        {
            Assert.Equal(sid, ServiceSid.Parse(text));
        }
        else
        {
            Assert.Contains(explanation, Assert.Throws<FormatException>(() => ServiceSid.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_byte_at_every_position_is_taken_or_refused_as_the_pattern_says()
    {
        for (int position = 0; position < Good.Length; position++)
        {
            for (int value = 0; value < 256; value++)
            {
                char[] chars = Good.ToCharArray();
                chars[position] = (char)value;
                byte[] bytes = Encoding.Latin1.GetBytes(chars);
                string text = new(chars);
                bool isGood = Oracle.IsMatch(text);

                Assert.True(isGood == FactorSid.TryParse(text, out FactorSid sid), $"characters: {value:x2} at {position}");
                Assert.True(isGood == FactorSid.TryParse(bytes, out FactorSid fromUtf8), $"bytes: {value:x2} at {position}");
                Assert.Equal(isGood ? text : string.Empty, sid.ToString());
                Assert.Equal(sid, fromUtf8);
            }
        }
    }
}
