namespace Sidereal.Generator.Text;

/// <summary>
/// What a plain YAML scalar means by the core schema of YAML 1.2 (section 10.3.2). Written out by hand because the parsers follow YAML 1.1,
/// by which <c>no</c> is false and <c>012</c> is ten.
/// </summary>
internal static class CoreSchema
{
    public static ScalarKind Resolve(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        ".nan" or ".NaN" or ".NAN" => ScalarKind.Number,
        _ => Number(plain),
    };

    private static ScalarKind Number(string plain)
    {
        bool isSigned = plain[0] is '+' or '-';
        int position = isSigned ? 1 : 0;
        if (plain.Substring(position) is ".inf" or ".Inf" or ".INF")
        {
            return ScalarKind.Number;
        }

        if (!isSigned && IsPrefixed(plain))
        {
            return ScalarKind.Integer;
        }

        int whole = Digits(plain, ref position);
        if (position == plain.Length)
        {
            return whole > 0 ? ScalarKind.Integer : ScalarKind.String;
        }

        int fraction = 0;
        if (plain[position] == '.')
        {
            position++;
            fraction = Digits(plain, ref position);
        }

        return whole + fraction > 0 && IsExponentOrNothing(plain, position) ? ScalarKind.Number : ScalarKind.String;
    }

    private static bool IsExponentOrNothing(string plain, int position)
    {
        if (position == plain.Length)
        {
            return true;
        }

        if (plain[position] is not ('e' or 'E'))
        {
            return false;
        }

        position++;
        if (position < plain.Length && plain[position] is ('+' or '-'))
        {
            position++;
        }

        return Digits(plain, ref position) > 0 && position == plain.Length;
    }

    /// <summary>0o17 and 0x1F; neither takes a sign.</summary>
    private static bool IsPrefixed(string plain)
    {
        if (plain.Length < 3 || plain[0] != '0' || plain[1] is not ('o' or 'x'))
        {
            return false;
        }

        for (int i = 2; i < plain.Length; i++)
        {
            bool isDigit = plain[1] == 'o' ? plain[i] is >= '0' and <= '7' : plain[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
            if (!isDigit)
            {
                return false;
            }
        }

        return true;
    }

    private static int Digits(string plain, ref int position)
    {
        int start = position;
        while (position < plain.Length && plain[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }
}
