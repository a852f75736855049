using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// Whether the text is what its author wrote. The compiler decodes a file before we see it and says nothing about bytes that fit no encoding: they arrive as U+FFFD, and
/// UTF-16 without a byte order mark arrives with a NUL beside each letter.
/// </summary>
internal static class EncodingCheck
{
    /// <summary>False when the text is not text. Single characters that were lost are reported once, at the first, and cost no more than themselves.</summary>
    public static bool TryPass(string text, SpecDiagnostics diagnostics)
    {
        bool isReported = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '\0')
            {
                diagnostics.Report(Descriptors.WrongEncoding, new SpecSpan(i, 1), "A NUL character stands here, so the file is UTF-16 without a byte order mark or no text at all; save it as UTF-8");
                return false;
            }

            if (isReported || character < '\uD800')
            {
                continue;
            }

            if (char.IsSurrogate(character) && i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]))
            {
                i++;
            }
            else if (character == '\uFFFD' || char.IsSurrogate(character))
            {
                isReported = true;
                diagnostics.Report(Descriptors.WrongEncoding, new SpecSpan(i, 1), "A character was lost here: its bytes are not UTF-8, and perhaps those of more characters below; save the file as UTF-8");
            }
        }

        return true;
    }
}
