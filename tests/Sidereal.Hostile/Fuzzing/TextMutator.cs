using System;
using System.Text;

namespace Sidereal.Hostile.Fuzzing;

/// <summary>Changes the letters of a document, or its bytes, without regard to what it is.</summary>
internal static class TextMutator
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", "&a ", "*a ", "&", "*", "!", "!!int ", "!!str ", "!<a> ", "|", "|-\n", "|9", ">", ">+\n", "'", "\"", "%", "%YAML 1.2\n", "@", "`", ",", ":", ": ", "? ", "- ", "-", "#", " #", "\\", "\\u", "\\uD800", "\\x0", "\\UFFFFFFFF",
        "\t", "\r", "\n", "\r\n", " ", "  ", "\n\n", "---\n", "...\n", "<<: ", "<<: *a", "? [a]\n: ", "~", "null", "\u0085", "\u2028", "\u2029", "\0", "\uFEFF", "\uD800", "\uDC00", "\uFFFD", "\uFDD0", "\u0007", "\u00A0", "a", "Z", "0", "1e9", ".",
        "\"$ref\": \"#/a\"", "$ref: '#/paths'", "/*", "//", "=", "-1", "0o7", "\uD83D\uDE00",
    ];

    /// <param name="text">The document.</param>
    /// <param name="other">Where pieces come from.</param>
    /// <param name="random">Decides.</param>
    public static string Mutate(string text, string other, Random random)
    {
        StringBuilder mutated = new(text);
        for (int change = random.Next(1, 7); change > 0 && mutated.Length > 1; change--)
        {
            int place = random.Next(mutated.Length);
            switch (random.Next(6))
            {
                case 0:
                    mutated[place] = Piece(random)[0];
                    break;
                case 1:
                    mutated.Insert(place, Piece(random), random.Next(1, 4));
                    break;
                case 2:
                    mutated.Remove(place, Math.Min(random.Next(1, 30), mutated.Length - place));
                    break;
                case 3:
                    mutated.Insert(place, Slice(other, random));
                    break;
                case 4:
                    mutated.Insert(place, Slice(mutated.ToString(), random));
                    break;
                default:
                    mutated.Length = place + 1;
                    break;
            }
        }

        return random.Next(4) == 0 ? InBytes(mutated.ToString(), random) : mutated.ToString();
    }

    /// <summary>A stretch of a long document: what is read in it does not depend on its length.</summary>
    public static string Window(string text, Random random)
    {
        const int Most = 3000;
        if (text.Length <= Most)
        {
            return text;
        }

        int start = random.Next(4) == 0 ? 0 : random.Next(text.Length - Most);
        return text.Substring(start, Most);
    }

    private static string InBytes(string text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int change = random.Next(1, 4); change > 0 && bytes.Length > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return HostileDocuments.Decode(bytes);
    }

    private static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];

    private static string Slice(string text, Random random)
    {
        int start = random.Next(text.Length);
        return text.Substring(start, Math.Min(random.Next(1, 60), text.Length - start));
    }
}
