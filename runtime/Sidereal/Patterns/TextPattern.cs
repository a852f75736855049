using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sidereal.CompilerServices;

/// <summary>
/// A pattern of a document: a regular expression by ECMA-262, which .NET's engine judges. This file is the rule, for the exception at run time and for the
/// compiler's message alike; it is compiled into both, with all of this folder. It has to compile for .NET Standard 2.0.
/// </summary>
/// <remarks>
/// As JSON Schema advises, the pattern is read in Unicode mode (the <c>u</c> flag), in which a character is a code point. One that breaks the rules of that mode is
/// read by Annex B, as browsers read one without a flag. A text with half a surrogate pair matches no pattern: no document can hold it.
/// </remarks>
internal sealed class TextPattern
{
    // Longer patterns do not occur, and what becomes of a short one with many large classes is no text for an engine either.
    private const int LongestPattern = 32_768;
    private const int LongestTranslation = 262_144;
    private const int LongestQuote = 400;

    // Larger automata take long to build, and with 256 kinds of characters or more that engine misjudges the line feed (.NET 10).
    private const int HeaviestAutomaton = 1_000;
    private const int MostCuts = 200;

    // The option has a name only since .NET 7; older ones refuse it.
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private readonly bool _isAutomaton;
    private Regex? _regex;

    private TextPattern(string pattern, string translation, bool isAutomaton)
    {
        Pattern = pattern;
        Translation = translation;
        _isAutomaton = isAutomaton;
    }

    /// <summary>The pattern as the document writes it.</summary>
    public string Pattern { get; }

    /// <summary>The same in .NET's words.</summary>
    public string Translation { get; }

    /// <summary>Reads a pattern; null, and why, when it is none or cannot be told to .NET.</summary>
    public static TextPattern? TryRead(string pattern, out PatternFault? fault)
    {
        if (pattern.Length > LongestPattern)
        {
            fault = TooLong("it is longer than " + LongestPattern.ToString(CultureInfo.InvariantCulture) + " characters");
            return null;
        }

        bool isUnicode = true;
        EcmaNode? root = EcmaReader.Read(pattern, isUnicode, out fault);
        if (fault is { IsBroken: true })
        {
            isUnicode = false;
            root = EcmaReader.Read(pattern, isUnicode, out fault);
        }

        if (root is null)
        {
            return null;
        }

        if (EcmaTree.IsEndless(root))
        {
            fault = new PatternFault(0, "it repeats lazily what may be empty, and has a backreference", IsBroken: false);
            return null;
        }

        string translation = EcmaWriter.Write(root, isUnicode, out int cuts);
        fault = translation.Length > LongestTranslation ? TooLong("its classes have too many parts") : null;
        return fault is null ? new TextPattern(pattern, translation, cuts <= MostCuts && EcmaTree.Weight(root) <= HeaviestAutomaton) : null;
    }

    /// <summary>Whether a text matches; null when the engine does not know within the time.</summary>
    public bool? IsMatch(string text, TimeSpan limit)
    {
        if (IndexOfHalfPair(text) >= 0)
        {
            return false;
        }

        // Whoever comes second builds it once more, or again where another asks with another limit: all say the same.
        Regex regex = _regex is { } known && known.MatchTimeout == limit ? known : Build(limit);
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with a text that does not match, without a full stop: the parameter, the text (cut when long), the rule.</summary>
    public string Explain(string parameter, string text)
    {
        int index = IndexOfHalfPair(text);
        return Subject(parameter, text) + "It must match " + Quoted
            + (index >= 0 ? "; half a surrogate pair, as at position " + (index + 1).ToString(CultureInfo.InvariantCulture) + ", matches nothing" : string.Empty);
    }

    /// <summary>What is wrong with a text that nobody can judge within the time, without a full stop.</summary>
    public string ExplainDoubt(string parameter, string text) => Subject(parameter, text) + "Whether it matches " + Quoted + " cannot be said in time";

    private static string Subject(string parameter, string text) => parameter + " is " + SidFormat.Quote(text) + ". ";

    private string Quoted => SidFormat.Quote(Pattern, LongestQuote);

    private Regex Build(TimeSpan limit)
    {
        Regex regex = TryBuildAutomaton(limit) ?? new Regex(Translation, RegexOptions.CultureInvariant, limit);
        _regex = regex;
        return regex;
    }

    private Regex? TryBuildAutomaton(TimeSpan limit)
    {
        if (!_isAutomaton)
        {
            return null;
        }

        try
        {
            return new Regex(Translation, RegexOptions.CultureInvariant | NonBacktracking, limit);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static PatternFault TooLong(string problem) => new(0, problem, IsBroken: false);

    private static int IndexOfHalfPair(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]))
            {
                if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                {
                    return index;
                }

                index++;
            }
        }

        return -1;
    }
}
