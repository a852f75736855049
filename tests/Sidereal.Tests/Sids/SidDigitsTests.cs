using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Sidereal.CompilerServices;
using Xunit;

namespace Sidereal.Tests.Sids;

/// <summary>The scalar path and both vector paths, each against a regular expression that knows nothing of them.</summary>
public sealed class SidDigitsTests
{
    private const string Digits = "0123456789abcdefABCDEF9876543210";

    private static readonly Regex Oracle = new(@"^[0-9a-fA-F]{32}\z", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public enum Path
    {
        Scalar,
        Vector128,
        Vector256,
    }

    [Theory]
    [InlineData(Path.Scalar)]
    [InlineData(Path.Vector128)]
    [InlineData(Path.Vector256)]
    public void Each_byte_at_each_position_is_taken_or_refused_as_a_regular_expression_does(Path path)
    {
        for (int position = 0; position < 32; position++)
        {
            for (int value = 0; value < 256; value++)
            {
                byte[] text = Encoding.ASCII.GetBytes(Digits);
                text[position] = (byte)value;
                string latin = Encoding.Latin1.GetString(text);

                bool isRead = TryRead(path, text, out PackedSid sid);

                Assert.True(Oracle.IsMatch(latin) == isRead, $"byte {value} at {position}");
                Assert.Equal(isRead ? latin : new string('0', 32), Write(Path.Scalar, sid, isRead));
            }
        }
    }

    [Theory]
    [InlineData(Path.Scalar)]
    [InlineData(Path.Vector128)]
    [InlineData(Path.Vector256)]
    public void Each_char_at_each_position_is_taken_or_refused_as_a_regular_expression_does(Path path)
    {
        char[] text = Digits.ToCharArray();
        for (int position = 0; position < 32; position++)
        {
            for (int value = 0; value <= char.MaxValue; value++)
            {
                text[position] = (char)value;

                bool isRead = TryRead(path, text, out PackedSid sid);

                if (isRead != Oracle.IsMatch(text))
                {
                    Assert.Fail($"char {value:X4} at {position} reads as {isRead}");
                }

                if (isRead)
                {
                    Assert.Equal(new string(text), Write(Path.Scalar, sid, true));
                }
            }

            text[position] = Digits[position];
        }
    }

    [Fact]
    public void All_paths_agree_on_random_digits_in_both_directions()
    {
        Random random = new(20_260_401);
        for (int round = 0; round < 20_000; round++)
        {
            string text = new([.. Enumerable.Range(0, 32).Select(_ => "0123456789abcdefABCDEF"[random.Next(22)])]);
            byte[] utf8 = Encoding.ASCII.GetBytes(text);
            foreach (Path path in Enum.GetValues<Path>())
            {
                Assert.True(TryRead(path, text, out PackedSid fromChars));
                Assert.True(TryRead(path, utf8, out PackedSid fromBytes));
                Assert.Equal(fromChars, fromBytes);
                Assert.Equal(text, Write(path, fromBytes, true));
                Assert.Equal(text, WriteUtf8(path, fromBytes));
            }
        }
    }

    [Fact]
    public void Twenty_bytes_hold_a_SID()
    {
        Assert.Equal(20, Unsafe.SizeOf<PackedSid>());
    }

    private static bool TryRead(Path path, ReadOnlySpan<byte> text, out PackedSid sid) => path switch
    {
        Path.Scalar => SidDigits.TryRead(text, out sid),
        Path.Vector128 => SidDigits128.TryRead(text, out sid),
        _ => SidDigits256.TryRead(text, out sid),
    };

    private static bool TryRead(Path path, ReadOnlySpan<char> text, out PackedSid sid) => path switch
    {
        Path.Scalar => SidDigits.TryRead(text, out sid),
        Path.Vector128 => SidDigits128.TryRead(text, out sid),
        _ => SidDigits256.TryRead(text, out sid),
    };

    private static string Write(Path path, PackedSid sid, bool isSid)
    {
        if (!isSid)
        {
            Assert.Equal(default, sid);
            return new string('0', 32);
        }

        char[] text = new char[32];
        switch (path)
        {
            case Path.Scalar:
                SidDigits.Write(sid, text);
                break;
            case Path.Vector128:
                SidDigits128.Write(sid, text);
                break;
            default:
                SidDigits256.Write(sid, text);
                break;
        }

        return new string(text);
    }

    private static string WriteUtf8(Path path, PackedSid sid)
    {
        byte[] text = new byte[32];
        switch (path)
        {
            case Path.Scalar:
                SidDigits.Write(sid, text);
                break;
            case Path.Vector128:
                SidDigits128.Write(sid, text);
                break;
            default:
                SidDigits256.Write(sid, text);
                break;
        }

        return Encoding.ASCII.GetString(text);
    }
}
