using System;
using System.Diagnostics.CodeAnalysis;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>The tokens of JSON: strings, numbers and the three words. What is wrong inside a token is reported here.</summary>
internal sealed class JsonScanner(string text, StringPool pool, SpecDiagnostics diagnostics)
{
    private readonly JsonStrings _strings = new(text, pool, diagnostics);

    /// <summary>Where the next token begins; a byte order mark is none.</summary>
    public int Position { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public bool IsAtEnd => Position == text.Length;

    public SpecSpan SpanFrom(int start) => new(start, Position - start);

    public void SkipWhiteSpace()
    {
        int position = Position;
        while (position < text.Length && text[position] is (' ' or '\n' or '\r' or '\t'))
        {
            position++;
        }

        Position = position;
    }

    /// <summary>Reads the string whose opening quote stands at the position.</summary>
    public bool TryReadString([NotNullWhen(true)] out string? value)
    {
        int position = Position;
        value = _strings.Read(ref position);
        Position = position;
        return value is not null;
    }

    /// <summary>Reads true, false, null or a number.</summary>
    public bool TryReadWord([NotNullWhen(true)] out string? word, out ScalarKind kind)
    {
        int start = Position;
        kind = text[start] switch
        {
            'n' => ScalarKind.Null,
            't' or 'f' => ScalarKind.Boolean,
            _ => ScalarKind.Integer,
        };

        bool isRead = kind == ScalarKind.Integer ? TryReadNumber(ref kind) : TryReadLiteral();
        word = isRead ? pool.Get(text, start, Position - start) : null;
        return isRead;
    }

    private static bool IsWordCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '+' or '-';

    private bool TryReadLiteral()
    {
        int end = Position;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        if (text.Substring(Position, Math.Min(end - Position, 6)) is not ("null" or "true" or "false"))
        {
            return FailAtWord();
        }

        Position = end;
        return true;
    }

    private bool TryReadNumber(ref ScalarKind kind)
    {
        int position = Position;
        if (text[position] == '-')
        {
            position++;
        }

        int whole = Digits(ref position);
        if (whole == 0)
        {
            return FailAtWord();
        }

        if (whole > 1 && text[position - whole] == '0')
        {
            return Fail(Position, position - Position, $"The number {Excerpt.Of(text, Position, position - Position)} begins with a zero that JSON does not allow; remove the zero, or put quotes around it if it is a name");
        }

        if (position < text.Length && text[position] == '.')
        {
            position++;
            kind = ScalarKind.Number;
            if (Digits(ref position) == 0)
            {
                return Fail(Position, position - Position, $"A digit is due after the point of the number {Excerpt.Of(text, Position, position - Position)}");
            }
        }

        if (position < text.Length && text[position] is ('e' or 'E'))
        {
            position++;
            kind = ScalarKind.Number;
            if (position < text.Length && text[position] is ('+' or '-'))
            {
                position++;
            }

            if (Digits(ref position) == 0)
            {
                return Fail(Position, position - Position, $"A digit is due after the exponent's sign of the number {Excerpt.Of(text, Position, position - Position)}");
            }
        }

        if (position < text.Length && IsWordCharacter(text[position]))
        {
            return FailAtWord();
        }

        Position = position;
        return true;
    }

    private int Digits(ref int position)
    {
        int start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }

    private bool FailAtWord()
    {
        int length = 1;
        while (Position + length < text.Length && IsWordCharacter(text[Position]) && IsWordCharacter(text[Position + length]))
        {
            length++;
        }

        string hint = text[Position] switch
        {
            '/' or '#' => "JSON has no comments; remove it, or make the document YAML",
            '\'' => "JSON puts strings in double quotes",
            _ when string.IsNullOrWhiteSpace(text.Substring(0, Math.Min(Position, 8)).TrimStart('\uFEFF')) => "a JSON document begins with '{'; if this one is YAML, give its file a name that ends in .yaml",
            _ => "write true, false, null, a number such as -1.5e3, or a string in double quotes",
        };
        return Fail(Position, length, $"'{Excerpt.Of(text, Position, length)}' is no JSON value: {hint}");
    }

    private bool Fail(int position, int length, string message)
    {
        diagnostics.Report(Descriptors.Unreadable, new SpecSpan(position, length), message);
        return false;
    }
}
