using System.Globalization;
using System.Text;

namespace Sidereal.Generator.Emission;

/// <summary>
/// The only way from a document's text into a C# string: a plain literal of printable ASCII, everything else as <c>\uXXXX</c>. What is no letter
/// here can end no literal, no line and no comment there, whatever a compiler thinks of Unicode.
/// </summary>
internal static class Literal
{
    /// <summary>The literal with its quotes.</summary>
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char character in text)
        {
            Append(literal, character);
        }

        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                literal.Append('\\').Append(character);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case >= ' ' and <= '~':
                literal.Append(character);
                break;
            default:
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
