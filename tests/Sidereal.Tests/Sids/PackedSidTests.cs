using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Sidereal.Tests.Fixtures;
using Xunit;

namespace Sidereal.Tests.Sids;

public sealed class PackedSidTests
{
    private const string Text = "YF0123456789abcdefABCDEF9876543210";

    private static readonly Regex Oracle = new(@"^YF[0-9a-fA-F]{32}\z", RegexOptions.CultureInvariant);

    private static readonly Gen<string> SidText = Gen.Char["0123456789abcdefABCDEF"].Array[32].Select(digits => "YF" + new string(digits));

    public static IEnumerable<object[]> PackedRows => SidTable.Rows.Where(row => (string)row[0] == "^VA[0-9a-fA-F]{32}$");

    [Theory]
    [MemberData(nameof(PackedRows))]
    public void A_text_is_parsed_as_the_table_says(string pattern, string text, bool isGood, string explanation)
    {
        Assert.Equal(isGood, PackedSid.TryParse(text, "VA", out PackedSid fromChars));
        Assert.Equal(isGood, PackedSid.TryParse(Encoding.UTF8.GetBytes(text), "VA"u8, out PackedSid fromBytes));
        Assert.Equal(isGood ? text : "", fromChars.ToString("VA"));
        Assert.Equal(fromChars, fromBytes);
        if (!isGood)
        {
            Exception mismatch = Sid.Mismatch(text, pattern);
            Assert.IsType<FormatException>(mismatch);
            Assert.Contains(explanation, mismatch.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_byte_at_each_of_the_34_positions_is_taken_or_refused_as_the_pattern_says()
    {
        for (int position = 0; position < Text.Length; position++)
        {
            for (int value = 0; value < 256; value++)
            {
                byte[] utf8 = Encoding.ASCII.GetBytes(Text);
                utf8[position] = (byte)value;
                char[] text = Text.ToCharArray();
                text[position] = (char)value;
                bool isSid = Oracle.IsMatch(text);

                Assert.Equal(isSid, FactorSid.TryParse(utf8, out FactorSid fromBytes));
                Assert.Equal(isSid, FactorSid.TryParse(text, out FactorSid fromChars));
                Assert.Equal(isSid ? new string(text) : "", fromBytes.ToString());
                Assert.Equal(fromBytes, fromChars);
            }
        }
    }

    [Fact]
    public void Other_lengths_are_refused()
    {
        for (int length = 0; length < 100; length++)
        {
            string text = ("YF" + new string('a', 100))[..length];

            Assert.Equal(length == 34, FactorSid.TryParse(text, out _));
            Assert.Equal(length == 34, FactorSid.TryParse(Encoding.ASCII.GetBytes(text), out _));
        }
    }

    [Fact]
    public void What_was_parsed_is_written_as_it_was() => SidText.Sample(text =>
    {
        FactorSid sid = FactorSid.Parse(text);
        char[] chars = new char[40];
        byte[] bytes = new byte[40];

        return sid.ToString() == text
            && sid.TryFormat(chars, out int charsWritten) && new string(chars, 0, charsWritten) == text
            && sid.TryFormat(bytes, out int bytesWritten) && Encoding.ASCII.GetString(bytes, 0, bytesWritten) == text
            && FactorSid.Parse(Encoding.ASCII.GetBytes(text)) == sid;
    });

    [Fact]
    public void Order_is_the_ordinal_order_of_the_texts() => Gen.Select(SidText, SidText, Gen.Int[0, 33]).Sample((left, right, shared) =>
    {
        // Random texts differ at once; a common beginning makes the later digits decide, and the case of one digit alone.
        right = left[..shared] + right[shared..];
        string flipped = left[..shared] + (char.IsLower(left[shared]) ? char.ToUpperInvariant(left[shared]) : char.ToLowerInvariant(left[shared])) + left[(shared + 1)..];
        return IsOrdered(left, right) && (shared < 2 || IsOrdered(left, flipped));
    });

    [Fact]
    public void A_sorted_list_is_the_sorted_list_of_the_texts()
    {
        Random random = new(34);
        string[] texts = [.. Enumerable.Range(0, 500).Select(_ => "YF" + new string([.. Enumerable.Range(0, 32).Select(_ => "0aA9fF"[random.Next(6)])]))];

        FactorSid[] sids = Array.ConvertAll(texts, text => FactorSid.Parse(text));
        Array.Sort(sids);
        Array.Sort(texts, StringComparer.Ordinal);

        Assert.Equal(texts, sids.Select(sid => sid.ToString()));
    }

    [Theory]
    [InlineData("YF00000000000000000000000000000000")]
    [InlineData("YFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("YF0000000000000000FFFFFFFFFFFFFFFF")]
    public void The_default_is_no_SID_and_comes_before_all(string text)
    {
        FactorSid sid = FactorSid.Parse(text);

        Assert.NotEqual(default, sid);
        Assert.True(default(FactorSid).CompareTo(sid) < 0);
        Assert.True(sid.CompareTo(default) > 0);
        Assert.Equal(0, default(FactorSid).CompareTo(default));
        Assert.Equal("", default(FactorSid).ToString());
        Assert.True(default(FactorSid).TryFormat(Span<char>.Empty, out int charsWritten));
        Assert.True(default(FactorSid).TryFormat(Span<byte>.Empty, out int bytesWritten));
        Assert.Equal(0, charsWritten + bytesWritten);
    }

    [Fact]
    public void Letter_case_counts_and_the_hash_follows_it()
    {
        FactorSid sid = FactorSid.Parse(Text);
        FactorSid other = FactorSid.Parse(Text.Replace('a', 'A'));

        Assert.False(sid == other);
        Assert.True(sid != other);
        Assert.Equal(2, new HashSet<FactorSid> { sid, other, FactorSid.Parse(Text) }.Count);
        Assert.Equal(sid.GetHashCode(), FactorSid.Parse(Text).GetHashCode());
        Assert.True(sid.Equals((object)FactorSid.Parse(Text)));
        Assert.False(sid.Equals(Text));
    }

    [Fact]
    public void A_destination_that_is_too_short_is_left_alone()
    {
        FactorSid sid = FactorSid.Parse(Text);
        char[] chars = new char[33];
        byte[] bytes = new byte[33];

        Assert.False(sid.TryFormat(chars, out int charsWritten));
        Assert.False(sid.TryFormat(bytes, out int bytesWritten));
        Assert.Equal(0, charsWritten + bytesWritten);
        Assert.All(chars, character => Assert.Equal('\0', character));
        Assert.All(bytes, character => Assert.Equal(0, character));
        Assert.True(sid.TryFormat(new char[34], out _));
    }

    [Fact]
    public void Nothing_is_allocated_but_the_string_of_ToString()
    {
        byte[] utf8 = Encoding.ASCII.GetBytes(Text);
        char[] destination = new char[34];
        int hash = Use(utf8, destination);

        long before = GC.GetAllocatedBytesForCurrentThread();
        hash += Use(utf8, destination);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.NotEqual(0, hash);

        static int Use(byte[] utf8, char[] destination)
        {
            FactorSid fromBytes = FactorSid.Parse(utf8);
            FactorSid fromChars = FactorSid.Parse(Text);
            fromChars.TryFormat(destination, out int written);
            int refused = FactorSid.TryParse("YF", out FactorSid _) ? 1 : 0;
            return refused + fromBytes.GetHashCode() + fromBytes.CompareTo(fromChars) + written + (fromBytes == fromChars ? 1 : 0);
        }
    }

    private static bool IsOrdered(string left, string right) =>
        Math.Sign(FactorSid.Parse(left).CompareTo(FactorSid.Parse(right))) == Math.Sign(string.CompareOrdinal(left, right));

    /// <summary>A difference in letter case must not make up for one of digits.</summary>
    [Fact]
    public void Letter_case_and_digits_have_hashes_of_their_own()
    {
        HashSet<int> hashes = [];
        for (int choice = 0; choice < 256; choice++)
        {
            char[] digits = new string('c', 32).ToCharArray();
            for (int bit = 0; bit < 8; bit++)
            {
                if ((choice >> bit & 1) != 0)
                {
                    // The first digits in capitals; of the last ones the two lowest bits.
                    int position = (bit / 2 * 4) + (bit % 2);
                    digits[position] = 'C';
                    int last = 31 - ((16 + position) / 4);
                    digits[last] = (char)('c' + ((digits[last] - 'c') ^ (1 << (position % 4))));
                }
            }

            hashes.Add(FactorSid.Parse("YF" + new string(digits)).GetHashCode());
        }

        Assert.InRange(hashes.Count, 250, 256);
    }
}
