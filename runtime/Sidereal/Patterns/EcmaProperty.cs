using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sidereal.CompilerServices;

/// <summary>The properties of Unicode that a pattern may ask for: <c>\p{L}</c>. General categories are known by .NET, for all planes; nothing else is.</summary>
internal static class EcmaProperty
{
    // In the order of UnicodeCategory.
    private static readonly string[] Categories =
    [
        "Lu Uppercase_Letter", "Ll Lowercase_Letter", "Lt Titlecase_Letter", "Lm Modifier_Letter", "Lo Other_Letter", "Mn Nonspacing_Mark", "Mc Spacing_Mark", "Me Enclosing_Mark",
        "Nd Decimal_Number digit", "Nl Letter_Number", "No Other_Number", "Zs Space_Separator", "Zl Line_Separator", "Zp Paragraph_Separator", "Cc Control cntrl", "Cf Format", "Cs Surrogate",
        "Co Private_Use", "Pc Connector_Punctuation", "Pd Dash_Punctuation", "Ps Open_Punctuation", "Pe Close_Punctuation", "Pi Initial_Punctuation", "Pf Final_Punctuation",
        "Po Other_Punctuation", "Sm Math_Symbol", "Sc Currency_Symbol", "Sk Modifier_Symbol", "So Other_Symbol", "Cn Unassigned",
    ];

    private static readonly string[] Unions =
        ["L Letter", "LC Cased_Letter", "M Mark Combining_Mark", "N Number", "P Punctuation punct", "S Symbol", "Z Separator", "C Other"];

    /// <summary>Those that ECMA-262 has beside the general categories and scripts, and .NET has not.</summary>
    private static readonly HashSet<string> Unknown = new(
        ("Alpha Alphabetic Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI Case_Ignorable Cased CWCF Changes_When_Casefolded CWCM Changes_When_Casemapped CWL Changes_When_Lowercased "
        + "CWKCF Changes_When_NFKC_Casefolded CWT Changes_When_Titlecased CWU Changes_When_Uppercased Dash DI Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic EBase EComp EMod EPres "
        + "Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation ExtPict Extended_Pictographic Ext Extender Gr_Base Grapheme_Base Gr_Ext Grapheme_Extend Hex Hex_Digit IDSB "
        + "IDS_Binary_Operator IDST IDS_Trinary_Operator IDC ID_Continue IDS ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar "
        + "Noncharacter_Code_Point Pat_Syn Pattern_Syntax Pat_WS Pattern_White_Space QMark Quotation_Mark Radical RI Regional_Indicator STerm Sentence_Terminal SD Soft_Dotted Term "
        + "Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector XIDC XID_Continue XIDS XID_Start").Split(' '),
        StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<EcmaSet>> Sets = new(ReadCategories);

    /// <summary>The characters that have a property; null where it is not known here.</summary>
    public static EcmaSet? Find(string name)
    {
        switch (name)
        {
            case "Any":
                return EcmaSet.Range(0, EcmaSet.LastPoint);
            case "ASCII":
                return EcmaSet.Range(0, 0x7F);
            case "ASCII_Hex_Digit" or "AHex":
                return EcmaSet.Union([EcmaSet.Digits, EcmaSet.Range('A', 'F'), EcmaSet.Range('a', 'f')]);
            case "White_Space" or "space":
                return EcmaSet.Union([EcmaSet.Space, EcmaSet.Of(0x85)]).Between(0, 0xFEFE);
            case "Assigned":
                return Sets.Value[(int)UnicodeCategory.OtherNotAssigned].Complement(EcmaSet.LastPoint);
        }

        string category = name.StartsWith("gc=", StringComparison.Ordinal) || name.StartsWith("General_Category=", StringComparison.Ordinal)
            ? name.Substring(name.IndexOf('=') + 1)
            : name;
        if (Unions.FirstOrDefault(names => IsOneOf(names, category)) is { } union)
        {
            string start = union.Split(' ')[0];
            return EcmaSet.Union(Sets.Value.Where((_, index) => start == "LC" ? index <= (int)UnicodeCategory.TitlecaseLetter : Categories[index][0] == start[0]));
        }

        int found = Array.FindIndex(Categories, names => IsOneOf(names, category));
        return found < 0 ? null : Sets.Value[found];
    }

    /// <summary>Whether ECMA-262 has the property, so that only this side lacks it.</summary>
    public static bool IsKnownElsewhere(string name) =>
        Unknown.Contains(name) || Array.Exists(["Script=", "sc=", "Script_Extensions=", "scx="], start => name.StartsWith(start, StringComparison.Ordinal));

    private static bool IsOneOf(string names, string name) => names.Split(' ').Contains(name);

    private static List<EcmaSet> ReadCategories()
    {
        List<EcmaSet>[] ranges = [.. Categories.Select(static _ => new List<EcmaSet>())];
        int first = 0;
        for (int next = 1; next <= EcmaSet.LastPoint + 1; next++)
        {
            if (next > EcmaSet.LastPoint || CategoryOf(next) != CategoryOf(first))
            {
                ranges[(int)CategoryOf(first)].Add(EcmaSet.Range(first, next - 1));
                first = next;
            }
        }

        return [.. ranges.Select(EcmaSet.Union)];
    }

    private static UnicodeCategory CategoryOf(int point) => point switch
    {
        <= EcmaSet.LastUnit => CharUnicodeInfo.GetUnicodeCategory((char)point),
        // Nothing is assigned between the planes with characters and those for private use, whose last two are none.
        >= 0x40000 and < 0xE0000 => UnicodeCategory.OtherNotAssigned,
        >= 0xF0000 => (point & 0xFFFE) == 0xFFFE ? UnicodeCategory.OtherNotAssigned : UnicodeCategory.PrivateUse,
        _ => CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0),
    };
}
