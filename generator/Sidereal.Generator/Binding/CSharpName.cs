using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Sidereal.Generator.Binding;

/// <summary>
/// The only way from a name in a document to an identifier: ASCII letters, digits and underscores, in C#'s casing. The words
/// of a name are kept; what separates them is not. A letter outside ASCII becomes its code point, because C# drops or
/// normalizes some of them and two names could silently become one.
/// </summary>
internal static class CSharpName
{
    /// <summary>C# ends at 512, of which a number, a prefix or a suffix may need some. No name that a person wrote is as long.</summary>
    public const int Longest = 256;

    /// <summary><c>date_created</c> → <c>DateCreated</c>; for types and members.</summary>
    public static string Pascal(string name) => Finish(string.Concat(Words(name).Select(Capitalize)));

    /// <summary><c>PageSize</c> → <c>pageSize</c>; for parameters, with <c>@</c> on a keyword.</summary>
    public static string Camel(string name)
    {
        List<string> words = Words(name);
        string camel = Finish(string.Concat(words.Select(static (word, index) => index == 0 ? Uncapitalize(word) : Capitalize(word))));
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None && camel != "await" ? camel : "@" + camel;
    }

    /// <summary>The words of a name: <c>factor_enum_factor_types</c> → factor, enum, factor, types; <c>PageSize</c> → Page, Size.</summary>
    public static List<string> Words(string name)
    {
        List<string> words = [];
        StringBuilder word = new();
        for (int index = 0; index < name.Length; index++)
        {
            char character = name[index];
            if (!IsPart(character))
            {
                Flush();
                if (Spoken(name, index) is { } spoken)
                {
                    words.AddRange(spoken);
                }

                continue;
            }

            bool isNewWord = char.IsUpper(character) && index > 0
                && (char.IsLower(name[index - 1]) || (char.IsUpper(name[index - 1]) && index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (isNewWord)
            {
                Flush();
            }

            if (character < 0x80)
            {
                word.Append(character);
            }
            else
            {
                word.Append('u').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>A word in the singular: <c>statuses</c> → <c>status</c>, <c>types</c> → <c>type</c>, <c>capabilities</c> → <c>capability</c>.</summary>
    public static string Singular(string word)
    {
        if (word.Length > 4 && Ends("ies"))
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        int plural =
            Ends("sses") || Ends("uses") || Ends("xes") || Ends("ches") || Ends("shes") ? 2
            : Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is") ? 1
            : 0;
        return word.Substring(0, word.Length - plural);

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The signs that tell two names apart: <c>StartTime&lt;</c> from <c>StartTime&gt;</c>, <c>+1</c> from <c>-1</c>.</summary>
    private static string[]? Spoken(string name, int index) => name[index] switch
    {
        '<' => ["Less", "Than"],
        '>' => ["Greater", "Than"],
        '+' when index == 0 => ["Plus"],
        '-' when index == 0 && name.Length > 1 && char.IsDigit(name[1]) => ["Minus"],
        _ => null,
    };

    private static bool IsPart(char character) => character < 0x80 ? char.IsLetterOrDigit(character) : char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + Rest(word);

    private static string Uncapitalize(string word) => char.ToLowerInvariant(word[0]) + Rest(word);

    // A word of capitals alone is shouted, not an acronym to keep: FRIENDLY_NAME and URL read as FriendlyName and Url.
    private static string Rest(string word) => word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant();

    /// <summary>A name of two parts: owner and property. Where that is too long, what it ends with counts: every name that the same owner gives begins alike.</summary>
    public static string Join(string first, string second)
    {
        string name = first + second;
        if (name.Length <= Longest)
        {
            return name;
        }

        string tail = name.Substring(name.Length - Longest);
        return char.IsDigit(tail[0]) ? "_" + tail.Substring(1) : tail;
    }

    private static string Finish(string name) => name.Length == 0 ? "Empty" : Cut(char.IsDigit(name[0]) ? "_" + name : name);

    private static string Cut(string name) => name.Length <= Longest ? name : name.Substring(0, Longest);
}
