using System;
using System.Linq;
using System.Text;
using Sidereal.CompilerServices;

namespace Sidereal.Generator.Tests.Patterns;

/// <summary>A text that a pattern probably matches: one walk through the expression, without regard to what its looks ask.</summary>
internal static class SampleText
{
    public static string Of(string pattern, Random random)
    {
        if ((EcmaReader.Read(pattern, isUnicode: true, out _) ?? EcmaReader.Read(pattern, isUnicode: false, out _)) is not { } root)
        {
            return pattern;
        }

        StringBuilder text = new();
        Write(root, text, random);
        // Two halves that met by chance are a pair; one alone is no text.
        return string.Concat(text.ToString().EnumerateRunes().Where(static rune => rune.Value != 0xFFFD));
    }

    private static void Write(EcmaNode node, StringBuilder text, Random random)
    {
        switch (node)
        {
            case EcmaCharacter { Set.Ranges: { Count: > 0 } ranges }:
                (int first, int last) = ranges[random.Next(ranges.Count)];
                int point = random.Next(first, Math.Min(last, first + 40) + 1);
                text.Append(point is >= 0xD800 and <= 0xDFFF ? ((char)point).ToString() : char.ConvertFromUtf32(point));
                break;
            case EcmaSequence sequence:
                foreach (EcmaNode term in sequence.Terms)
                {
                    Write(term, text, random);
                }

                break;
            case EcmaChoice choice:
                Write(choice.Options[random.Next(choice.Options.Count)], text, random);
                break;
            case EcmaGroup group:
                Write(group.Content, text, random);
                break;
            case EcmaRepeat repeat:
                int most = Math.Min(repeat.Most, repeat.Least + 3);
                for (int count = random.Next(repeat.Least, most + 1); count > 0 && text.Length < 400; count--)
                {
                    Write(repeat.Content, text, random);
                }

                break;
        }
    }
}
